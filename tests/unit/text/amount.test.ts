import { expect, test } from 'vitest';
import { amount, grouped } from '../../../src/components/text/amount.ts';

test.each([
	[1, 'درهم واحد', '1\u00a0DH'],
	[2, 'درهمان', '2\u00a0DH'],
	[3, '3 دراهم', '3\u00a0DH'],
	[10, '10 دراهم', '10\u00a0DH'],
	[11, '11 درهما', '11\u00a0DH'],
	[20, '20 درهما', '20\u00a0DH'],
	[50, '50 درهما', '50\u00a0DH'],
	[99, '99 درهما', '99\u00a0DH'],
	[100, '100 درهم', '100\u00a0DH'],
	[101, '101 درهم', '101\u00a0DH'],
	[102, '102 درهم', '102\u00a0DH'],
	[103, '103 دراهم', '103\u00a0DH'],
	[111, '111 درهما', '111\u00a0DH'],
	[1500, '1\u202f500 درهم', '1\u202f500\u00a0DH'],
	[1_000_000, '1\u202f000\u202f000 درهم', '1\u202f000\u202f000\u00a0DH'],
	[0.5, '0,5 درهم', '0,5\u00a0DH'],
	[2.5, '2,5 درهم', '2,5\u00a0DH'],
])('%s dirhams', (dirhams, arabic, french) => {
	expect(amount(dirhams, 'ar')).toBe(arabic);
	expect(amount(dirhams, 'fr')).toBe(french);
});

test.each([0, 7, 999, 1000, 3412, 12_345, 999_999, 1_234_567, 1234.5, -3412])(
	'the digits of %s are held together',
	(value) => {
		expect(grouped(value)).not.toMatch(/[ .]/);
		expect(Number(grouped(value).replaceAll('\u202f', '').replace(',', '.'))).toBe(value);
	},
);

test('groups have three digits from the right', () => {
	expect(grouped(3412)).toBe('3\u202f412');
	expect(grouped(1_234_567)).toBe('1\u202f234\u202f567');
	expect(grouped(999)).toBe('999');
});

test('at most one decimal is shown, after a comma', () => {
	expect(grouped(12.345)).toBe('12,3');
	expect(grouped(12)).toBe('12');
});
