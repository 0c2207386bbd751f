import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { communeSchema } from '../schemas/commune.ts';
import { readUtf8 } from './privateFile.ts';

/** What the commands need of `commune.yaml`; the rest of the file may be in work. */
const settingsSchema = z.object({
	site: communeSchema.shape.site.catch(null),
	referencePrefix: communeSchema.shape.referencePrefix.optional().catch(undefined),
	receiver: communeSchema.shape.receiver.nullable().catch(null),
});

export type CommuneSettings = z.output<typeof settingsSchema>;

/** The settings in a content folder; what is not there, or not valid yet, is null or undefined. */
export function communeSettings(contentRoot: string): CommuneSettings {
	try {
		return settingsSchema.parse(parse(readUtf8(join(contentRoot, 'commune.yaml')) ?? '') ?? {});
	} catch {
		return { site: null, receiver: null };
	}
}
