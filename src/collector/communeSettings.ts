import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { communeSchema, type Receiver } from '../schemas/commune.ts';
import { readUtf8 } from './privateFile.ts';

/** What the commands need of `commune.yaml`; the rest of the file may be in work. */
const settingsSchema = z.object({
	site: communeSchema.shape.site.catch(null),
	receiver: communeSchema.shape.receiver.nullable().catch(null),
});

/** The site's address and the receiver in a content folder, each null when it is not there or not valid yet. */
export function communeSettings(contentRoot: string): { site: string | null; receiver: Receiver | null } {
	const none = { site: null, receiver: null };
	try {
		return settingsSchema.parse(parse(readUtf8(join(contentRoot, 'commune.yaml')) ?? '') ?? {});
	} catch {
		return none;
	}
}
