import { join } from 'node:path';
import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
	draftAnswersSchema,
	draftProcedure,
	type DraftAnswers,
} from '../../../src/procedures/draftProcedure.ts';
import { procedureSchema } from '../../../src/schemas/procedure.ts';
import { makeContent } from '../checks/_content.ts';

const answers: DraftAnswers = {
	title: { ar: 'شهادة المثال', fr: 'Attestation exemple' },
	slug: 'example-certificate',
	service: 'civil-status',
	code: 'A07',
	audience: ['citizen', 'foreigner'],
	lifeEvents: ['birth', 'study'],
	ours: true,
	goTo: null,
	fee: { kind: 'unknown', amount: null },
};
const elsewhere: Partial<DraftAnswers> = {
	ours: false,
	goTo: { ar: 'إدارة المثال', fr: 'Administration exemple' },
};
const file = 'procedures/civil-status/example-certificate.yaml';
const cardOf = (changes: Partial<DraftAnswers> = {}) =>
	procedureSchema.parse(parse(draftProcedure({ ...answers, ...changes })));

describe.each<[string, Partial<DraftAnswers>]>([
	['a price that nobody knows', {}],
	['a free one', { fee: { kind: 'free', amount: null } }],
	['a fixed price', { fee: { kind: 'fixed', amount: 20 } }],
	['a price with cents', { fee: { kind: 'fixed', amount: 2.5 } }],
	['a large price', { fee: { kind: 'fixed', amount: 12500 } }],
	['a price of one dirham', { fee: { kind: 'fixed', amount: 1 } }],
	['a price that varies', { fee: { kind: 'variable', amount: null } }],
	['a procedure of another administration', elsewhere],
	['no life event', { lifeEvents: [] }],
	['no French', { title: { ar: 'شهادة المثال' } }],
	['signs of YAML in its title', { title: { ar: '* شهادة: "المثال" #1', fr: "- L'exemple : @1 {a}" } }],
])('a draft with %s', (_, changes) => {
	test('is a card without a fault in a commune', () => {
		const content = makeContent();
		content.write(file, draftProcedure({ ...answers, ...changes }));
		expect(content.faults()).toEqual([]);
	});

	test('is as the formatter would write it', async () => {
		const options = await prettier.resolveConfig(join(import.meta.dirname, '../../fixtures/commune', file));
		const text = draftProcedure({ ...answers, ...changes });
		expect(await prettier.format(text, { ...options, parser: 'yaml' })).toBe(text);
	});

	test('has a question for each fact that is not known, and nothing verified', () => {
		const card = cardOf(changes);
		expect(card.review).toMatchObject({ state: 'draft', by: null, on: null, confidence: 'U' });
		expect(card.review.questions).toHaveLength(card.ours ? 11 : 10);
		expect(new Set(card.review.questions).size).toBe(card.review.questions.length);
		expect([card.fee, card.delay, ...card.documents].map(({ confidence }) => confidence)).toEqual([
			'U',
			'U',
			'U',
		]);
	});
});

test('what was answered stands in the card', () => {
	expect(cardOf({ fee: { kind: 'fixed', amount: 20 } })).toMatchObject({
		code: 'A07',
		title: answers.title,
		service: 'civil-status',
		audience: ['citizen', 'foreigner'],
		lifeEvents: ['birth', 'study'],
		ours: true,
		goTo: null,
		fee: { kind: 'fixed', amount: 20 },
		channels: { counter: true, annex: null, online: null },
	});
	expect(cardOf(elsewhere)).toMatchObject({
		ours: false,
		goTo: elsewhere.goTo,
		channels: { counter: false, annex: false },
	});
});

test('a draft never says that no paper is needed', () => {
	expect(cardOf().documents).toEqual([expect.objectContaining({ id: 'to-confirm', confidence: 'U' })]);
});

test('typed words are written as the cards write them', () => {
	expect(cardOf({ title: { ar: '  شهادة\n رقم ٢ ', fr: "Attestation d'exemple  2" } }).title).toEqual({
		ar: 'شهادة رقم 2',
		fr: 'Attestation d’exemple 2',
	});
});

test('every sentence of a draft has its French', () => {
	const content = makeContent();
	for (const changes of [{}, elsewhere]) {
		content.write(file, draftProcedure({ ...answers, ...changes }));
		expect(content.review().warnings.filter((warning) => warning.file === file)).toEqual([]);
	}
});

test.each<[string, Partial<DraftAnswers>, string]>([
	['a fixed price without amount', { fee: { kind: 'fixed', amount: null } }, 'fee.amount'],
	['an amount for what is free', { fee: { kind: 'free', amount: 5 } }, 'fee.amount'],
	['another administration without a name', { ours: false }, 'goTo'],
])('%s makes no card', (_, changes, field) => {
	const result = procedureSchema.safeParse(parse(draftProcedure({ ...answers, ...changes })));
	expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});

test('answers name what is missing in Arabic', () => {
	const { error } = draftAnswersSchema.safeParse({ ...answers, slug: 'Not a slug', audience: [] });
	expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
		['slug', 'المعرّف حروف لاتينية صغيرة وأرقام وبينها «-»، مثل birth-extract'],
		['audience', 'اذكروا لمن هذه المسطرة'],
	]);
});
