import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { arabicSentence, frenchSentence } from '../../../src/checks/sentenceOf.ts';
import { commitmentSchema } from '../../../src/schemas/commitment.ts';
import { communeSchema } from '../../../src/schemas/commune.ts';
import { lawSchema } from '../../../src/schemas/law.ts';
import { statisticSchema } from '../../../src/schemas/statistic.ts';
import { vocabularySchema } from '../../../src/schemas/vocabulary.ts';
import { fittingAnswers } from '../../../src/procedures/fittingAnswers.ts';
import { errorsOf } from './_errorsOf.ts';
import { lifeEventSchema } from '../../../src/schemas/lifeEvent.ts';
import { notOursSchema } from '../../../src/schemas/notOurs.ts';
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
	['what is not ours', notOursSchema, folder('not-ours')],
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
		// A field is told by its name, which may be a word of programs: «number».
		expect(french.replace(/«\u00a0\w+\u00a0»/, '')).not.toMatch(typeName);
		expect(french).toMatch(/\.$/);
	}
});

test('the records that the sentences were made from are right', () => {
	for (const [name, schema, records] of schemas) {
		for (const record of records) expect(schema.safeParse(record).error, name).toBeUndefined();
	}
});

const speaking: [string, z.ZodType][] = [
	...schemas.map(([name, schema]): [string, z.ZodType] => [name, schema]),
	['words', vocabularySchema],
	['figures', statisticSchema],
	[
		'a new card',
		fittingAnswers({
			services: [{ id: 'hygiene', name: { ar: 'حفظ الصحة' } }],
			lifeEvents: [],
			codes: [],
			slugs: new Set<string>(),
		}),
	],
];

test.each(speaking)('each sentence of its own about %s has its French', (name, schema) => {
	const errors = errorsOf(schema);
	expect(errors.length, name).toBeGreaterThan(1);
	for (const { text, ofList } of errors) {
		expect(text).toMatch(/[\u0621-\u064a]{2}/);
		const french = frenchSentence({
			...(ofList ? { code: 'invalid_value', values: ['a', 'b'] } : { code: 'custom' }),
			path: ['field'],
			message: text,
			input: 5,
		});
		expect(french, text).toMatch(/^[A-ZÉ].*\.$/);
		expect(french, text).not.toContain('la phrase arabe');
	}
});

test.each([
	[['fee', 'amount'], -5, 'Le tarif ne peut pas être négatif.'],
	[['review', 'state'], 'done', 'Choisissez l’un de\u00a0: draft, reviewed, approved.'],
	[['related'], 'x', 'Pour «\u00a0related\u00a0», écrivez une liste.'],
	[['related'], undefined, 'Il manque le champ «\u00a0related\u00a0»\u00a0: écrivez une liste.'],
	[['colour'], 'red', 'Champ inconnu\u00a0: colour. Corrigez son nom ou supprimez-le.'],
])('French says what to write in %j', (path, wrong, told) => {
	const [name, schema, records] = schemas.find(([kind]) => kind === 'procedures')!;
	const result = schema.safeParse(changed(records[0], path, wrong), {
		error: arabicSentence,
		reportInput: true,
	});
	expect(result.error?.issues.map(frenchSentence), name).toContain(told);
});

test.each([
	[z.number().min(1), 0, 'Écrivez un nombre d’au moins 1.', 'أصغر قيمة مقبولة هي 1'],
	[z.number().max(7), 8, 'Écrivez un nombre de 7 au plus.', 'أكبر قيمة مقبولة هي 7'],
	[
		z.array(z.string()).min(1),
		[],
		'Écrivez au moins 1 élément dans la liste.',
		'عدد العناصر في اللائحة: 1 على الأقل',
	],
	[
		z.array(z.string()).max(2),
		['', '', ''],
		'La liste a 2 éléments au plus.',
		'عدد العناصر في اللائحة: 2 على الأكثر',
	],
	[
		z.string().min(1),
		'',
		'Le texte est vide ou trop court\u00a0: écrivez-en un.',
		'النص فارغ أو قصير. اكتبوا نصا',
	],
	[z.string().max(2), 'abc', 'Le texte a 2 caractères au plus.', 'النص طويل؛ أقصى طول: 2'],
])('what is out of bounds is told with the bound (%#)', (schema, wrong, french, arabic) => {
	const result = schema.safeParse(wrong, { error: arabicSentence, reportInput: true });
	expect(result.error?.issues.map((issue) => [issue.message, frenchSentence(issue)])).toEqual([
		[arabic, french],
	]);
});
