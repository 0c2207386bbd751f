import type * as z from 'zod';
import { commitmentSchema } from '../schemas/commitment.ts';
import { lawSchema } from '../schemas/law.ts';
import { lifeEventSchema } from '../schemas/lifeEvent.ts';
import { notOursSchema } from '../schemas/notOurs.ts';
import { procedureSchema } from '../schemas/procedure.ts';
import { serviceSchema } from '../schemas/service.ts';

/** Folders of records, one file each, with the schema of what stands in them. */
export const recordSchemas = {
	procedures: procedureSchema,
	services: serviceSchema,
	laws: lawSchema,
	commitments: commitmentSchema,
	'life-events': lifeEventSchema,
	'not-ours': notOursSchema,
} as const satisfies Record<string, z.ZodType>;

export type RecordFolder = keyof typeof recordSchemas;

/** The folder where a record belongs, when it is right and its own folder's schema refuses it. */
export const folderFor = (value: unknown): RecordFolder | undefined =>
	(Object.keys(recordSchemas) as RecordFolder[]).find((name) => recordSchemas[name].safeParse(value).success);
