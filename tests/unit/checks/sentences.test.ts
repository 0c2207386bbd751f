import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { arabicSentence, frenchSentence } from '../../../src/checks/sentenceOf.ts';
import { commitmentSchema } from '../../../src/schemas/commitment.ts';
import { communeSchema } from '../../../src/schemas/commune.ts';
import { lawSchema } from '../../../src/schemas/law.ts';
import { lifeEventSchema } from '../../../src/schemas/lifeEvent.ts';
import { procedureSchema } from '../../../src/schemas/procedure.ts';
import { serviceSchema } from '../../../src/schemas/service.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { fixtureRoot } from './_content.ts';

const readYaml = (file: string): unknown => parse(readFileSync(join(fixtureRoot, file), 'utf8'));
const folder = (name: string): unknown[] =>
	readdirSync(join(fixtureRoot, name), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.yaml'))
		.toSorted()
		.map((file) => readYaml(join(name, file)));

const schemas: [string, z.ZodType, unknown[]][] = [
	[
		'commune',
		communeSchema,
		[
			readYaml('commune.yaml'),
			{
				...(readYaml('commune.yaml') as object),
				receiver: { kind: 'formspree', forms: { feedback: 'xabcdefg' } },
			},
			{
				...(readYaml('commune.yaml') as object),
				receiver: { kind: 'origin', origin: 'https://m.exemple.example' },
			},
		],
	],
	['sources', z.array(sourceSchema), [readYaml('sources.yaml')]],
	['procedures', procedureSchema, folder('procedures')],
	['services', serviceSchema, folder('services')],
	['laws', lawSchema, folder('laws')],
	['commitments', commitmentSchema, folder('commitments')],
	['life events', lifeEventSchema, folder('life-events')],
];

const wrongValues = [null, undefined, 5, -1, 0.5, 'x', '', true, [], [null], {}, { x: 1 }];

/** Every place of a record, itself first, as the path to it. */
function* placesIn(value: unknown, path: PropertyKey[] = []): Generator<PropertyKey[]> {
	yield path;
	if (value === null || typeof value !== 'object') return;
	for (const key of Object.keys(value))
		yield* placesIn((value as Record<string, unknown>)[key], [...path, key]);
}

/** A copy of a record with another value at one place; `undefined` takes the field away. */
function changed(record: unknown, path: PropertyKey[], wrong: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return wrong;
	const copy = (Array.isArray(record) ? [...record] : { ...(record as object) }) as Record<
		PropertyKey,
		unknown
	>;
	if (rest.length === 0 && wrong === undefined && !Array.isArray(copy)) delete copy[key];
	else copy[key] = changed(copy[key], rest, wrong);
	return copy;
}

/** Sentences of both languages for every wrong value at every place of the records, each once. */
function sentencesOf(schema: z.ZodType, records: unknown[]): Map<string, string> {
	const sentences = new Map<string, string>();
	for (const record of records) {
		for (const path of placesIn(record)) {
			for (const wrong of wrongValues) {
				const result = schema.safeParse(changed(record, path, wrong), {
					error: arabicSentence,
					reportInput: true,
				});
				for (const issue of result.error?.issues ?? []) sentences.set(issue.message, frenchSentence(issue));
			}
		}
	}
	return sentences;
}

/** What a programmer calls a value, in any of the shapes of zod's own messages. */
const typeName =
	/\b(strings?|numbers?|int(eger)?|booleans?|arrays?|objects?|records?|undefined|NaN|nullish|enum|expected|received|invalid|input|required|unrecognized|option|regex|pattern)\b/i;

test.each(schemas)('no sentence about %s uses the name of a type', (_, schema, records) => {
	const sentences = sentencesOf(schema, records);
	expect(sentences.size).toBeGreaterThan(3);
	for (const [arabic, french] of sentences) {
		expect(arabic).toMatch(/[\u0621-\u064a]{2}/);
		expect(arabic).not.toMatch(typeName);
		expect(french).not.toMatch(/[\u0600-\u06ff]/);
		expect(french).not.toMatch(typeName);
		expect(french).toMatch(/\.$/);
	}
});

test('the records that the sentences were made from are right', () => {
	for (const [name, schema, records] of schemas) {
		for (const record of records) expect(schema.safeParse(record).error, name).toBeUndefined();
	}
});
