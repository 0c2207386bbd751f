import { expect, test } from 'vitest';
import { letterOf, nextCode } from '../../../src/procedures/nextCode.ts';
import { writtenCodes } from '../../../src/procedures/writtenCodes.ts';
import { makeContent, paper } from '../checks/_content.ts';

const codes = ['A01', 'A02', 'A07', 'B09', 'C98'].map((code) => ({
	service: code.startsWith('A') ? 'civil-status' : 'other',
	code,
}));

test('the next code follows the largest, so that a deleted card keeps its own', () => {
	expect(nextCode('A', codes)).toBe('A08');
	expect(nextCode('B', codes)).toBe('B10');
	expect(nextCode('C', codes)).toBe('C99');
});

test('the first code of a letter is 01, after 99 comes 100, and after 9999 nothing', () => {
	expect(nextCode('H', codes)).toBe('H01');
	expect(nextCode('C', [...codes, { service: 'other', code: 'C99' }])).toBe('C100');
	expect(nextCode('C', [...codes, { service: 'other', code: 'C999' }])).toBe('C1000');
	expect(nextCode('C', [...codes, { service: 'other', code: 'C9999' }])).toBeUndefined();
});

test('the letter of a service is that of most of its cards', () => {
	expect(letterOf('civil-status', [...codes, { service: 'civil-status', code: 'B01' }])).toBe('A');
	expect(letterOf('communication', codes)).toBeUndefined();
});

test('codes are read from every card, those that a schema refuses too', () => {
	const content = makeContent();
	content.replace(paper, 'kind: fixed', 'kind: nothing');
	content.replace(paper, 'code: B01', "code: 'B07'");
	expect(writtenCodes(content.root).toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual([
		{ service: 'civil-status', code: 'A01' },
		{ service: 'civil-status', code: 'A02' },
		{ service: 'legalization', code: 'B02' },
		{ service: 'legalization', code: 'B07' },
		{ service: 'hygiene', code: 'C01' },
		{ service: 'commercial-licences', code: 'F01' },
	]);
});

test.each([
	["'code': B123", 'B123'],
	['"code": "B1234"', 'B1234'],
	["code : 'B77'", 'B77'],
])('a code written «%s» is read', (written, code) => {
	const content = makeContent();
	content.replace(paper, 'code: B01', written);
	expect(writtenCodes(content.root)).toContainEqual({ service: 'legalization', code });
});
