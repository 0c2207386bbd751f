import { expect, test } from 'vitest';
import * as z from 'zod';
import { harmlessRecords } from '../../../src/checks/harmlessRecords.ts';
import { recordSchemas } from '../../../src/checks/recordSchemas.ts';
import { communeSchema } from '../../../src/schemas/commune.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';

const schemas: Record<keyof typeof harmlessRecords, z.ZodType> = {
	...recordSchemas,
	commune: communeSchema,
	sources: z.array(sourceSchema),
};

test.each(Object.entries(schemas))(
	'the harmless record of %s is right and has every field',
	(name, schema) => {
		const record = harmlessRecords[name as keyof typeof harmlessRecords];
		expect(schema.safeParse(record).error).toBeUndefined();
		const one: unknown = Array.isArray(record) ? record[0] : record;
		const shape = schema instanceof z.ZodArray ? sourceSchema.shape : (schema as z.ZodObject).shape;
		expect(Object.keys(one as object).toSorted()).toEqual(Object.keys(shape).toSorted());
	},
);
