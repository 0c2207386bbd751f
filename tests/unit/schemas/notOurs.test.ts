import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { notOursSchema, type NotOurs } from '../../../src/schemas/notOurs.ts';

const office = parse(
	readFileSync(join(import.meta.dirname, '../../fixtures/commune/not-ours/example-office.yaml'), 'utf8'),
) as NotOurs;

/** Faults of the office with some of its fields replaced: `path: sentence`. */
const faultsOf = (changes: Record<string, unknown>): string[] =>
	(notOursSchema.safeParse({ ...office, ...changes }).error?.issues ?? []).map(
		({ path, message }) => `${path.join('.')}: ${message}`,
	);

test('the office of the fixture is accepted as it is written', () => {
	expect(notOursSchema.parse(office)).toEqual(office);
});

test('a door may have no site and be mixed up with no card', () => {
	expect(faultsOf({ online: null, mixUp: null })).toEqual([]);
});

test('whoever is sent to another door is told which one', () => {
	expect(faultsOf({ door: { fr: 'Bureau exemple' } })).toEqual(['door.ar: اكتبوا النص بالعربية']);
	expect(faultsOf({ door: null })).toEqual(['door: اكتبوا النص هكذا: ar: … ثم fr: …']);
});

test.each(['https://bureau.example', 'bureau', 'Bureau.example', ''])(
	'«%s» is no address of a site',
	(address) => {
		expect(faultsOf({ online: { ...office.online, address } })).toEqual([
			'online.address: العنوان بدون https://، مثل rokhas.ma',
		]);
	},
);

test('a door that rests on no source is refused', () => {
	expect(faultsOf({ sources: [] })).toEqual(['sources: اذكروا مصدرا واحدا على الأقل']);
});

test('a degree of confidence that nobody knows is refused', () => {
	expect(faultsOf({ confidence: 'sure' })).toEqual([
		'confidence: درجة التأكد: S (نص رسمي) أو L (راجح) أو U (غير مؤكد)',
	]);
});

test('a field that nobody knows is refused', () => {
	expect(notOursSchema.safeParse({ ...office, phone: '3737' }).error?.issues).toMatchObject([
		{ code: 'unrecognized_keys', keys: ['phone'] },
	]);
});
