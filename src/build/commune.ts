import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../checks/checkContent.ts';
import { faultsReport } from '../checks/faultsReport.ts';
import { contentRoot } from '../contentRoot.ts';
import { communeSchema, type Commune } from '../schemas/commune.ts';

/**
 * The commune's identity, for the configuration alone; pages read it as a collection.
 * Nothing can be configured without it: when it is faulty every fault of the content is told and the command ends.
 */
function readCommune(): Commune {
	try {
		return communeSchema.parse(parse(readFileSync(join(contentRoot, 'commune.yaml'), 'utf8')));
	} catch {
		console.error(faultsReport(checkContent(contentRoot)));
		process.exit(1);
	}
}

export const commune = readCommune();
