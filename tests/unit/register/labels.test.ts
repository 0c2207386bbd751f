import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/arabic/normalise.ts';
import {
	codedColumns,
	requiredColumns,
	visitColumns,
	visitSchema,
	type Coded,
} from '../../../src/schemas/visit.ts';
import arabic from '../../../src/content/i18n/ar-MA.json' with { type: 'json' };

const lists: [string, readonly Coded[]][] = [['columns', visitColumns], ...Object.entries(codedColumns)];

describe.each(lists)('%s', (_, list) => {
	test('no name means two codes', () => {
		const meanings = new Map<string, string>();
		for (const { code, ar, fr, synonyms } of list) {
			for (const name of [code, ar, fr, ...synonyms]) {
				const meaning = meanings.get(normalise(name)) ?? code;
				expect(meaning, name).toBe(code);
				meanings.set(normalise(name), code);
			}
		}
	});

	test('Arabic labels are Arabic and French ones are not', () => {
		for (const { ar, fr } of list) {
			expect(ar).toMatch(/^[\u0600-\u06ff\d ]+$/);
			expect(fr).toMatch(/^[\p{Script=Latin}\d ’-]+$/u);
		}
	});
});

test('the schema has exactly the columns of the register, in their order', () => {
	expect(Object.keys(visitSchema.shape)).toEqual(visitColumns.map(({ code }) => code));
	expect(Object.keys(visitSchema.shape)).toEqual(expect.arrayContaining([...requiredColumns]));
});

test('every message of the schema is a sentence of the wording', () => {
	const { error } = visitSchema.safeParse({
		ticket: 'x'.repeat(100),
		visited_at: 'hier',
		served_at: 'x',
		left_at: 'x',
		reception_point: 'x',
		desk: '',
		agent: '',
		shift: 'x',
		purpose: 'x',
		service: 'X',
		procedure: 'X',
		outcome: 'x',
		channel: 'x',
		language: 'x',
		help: 'x',
		missing: ['X'],
		words: 'x'.repeat(5000),
		slip: '',
	});
	expect(error?.issues).toHaveLength(15);
	for (const { message } of error?.issues ?? []) expect(Object.keys(arabic)).toContain(message);
});
