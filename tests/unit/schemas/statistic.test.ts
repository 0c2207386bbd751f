import { expect, test } from 'vitest';
import { statisticSchema, type Statistic } from '../../../src/schemas/statistic.ts';

const row = (changes: Partial<Statistic> | Record<string, unknown> = {}) => ({
	month: '2026-11',
	reception_point: 'hq',
	dimension: 'procedure',
	key: 'fr-test',
	indicator: 'visits',
	value: 41,
	unit: 'count',
	note: '',
	...changes,
});
const faultsOf = (changes: Record<string, unknown>): string[] =>
	(statisticSchema.safeParse(row(changes)).error?.issues ?? []).map(({ path }) => path.join('.'));

test.each(['', 'sample', 'running', 'running sample'])('a value with the note «%s» is published', (note) => {
	expect(faultsOf({ note })).toEqual([]);
});

test.each(['suppressed', 'running suppressed', 'sample suppressed'])(
	'«%s» goes with an empty value only',
	(note) => {
		expect(faultsOf({ value: null, note })).toEqual([]);
		expect(faultsOf({ value: 30, note })).toEqual(['value']);
		expect(faultsOf({ value: 0, note })).toEqual(['value']);
	},
);

test.each([1, 4])('a count of %i is never published', (value) => {
	expect(faultsOf({ value })).toEqual(['value']);
	expect(faultsOf({ value, unit: 'minutes', indicator: 'wait_median' })).toEqual([]);
});

test.each(['', 'sample', 'running'])('an empty value with the note «%s» does not say why', (note) => {
	expect(faultsOf({ value: null, note })).toEqual(['value']);
});

test('the sentence says when a value is empty', () => {
	expect(statisticSchema.safeParse(row({ value: null })).error?.issues[0]?.message).toBe(
		'القيمة فارغة إذا وفقط إذا كانت محجوبة (suppressed)',
	);
});

test.each([
	['month', '2026-13'],
	['month', '2026-1'],
	['month', '2026-11-01'],
	['reception_point', 'annex-9'],
	['reception_point', ''],
	['dimension', 'agent'],
	['key', ''],
	['indicator', 'visitors'],
	['value', Number.NaN],
	['value', Number.POSITIVE_INFINITY],
	['value', '41'],
	['unit', 'persons'],
	['note', 'estimated'],
	['note', 'sample,running'],
])('a row whose %s is «%s» is refused', (column, value) => {
	expect(faultsOf({ [column]: value })).toEqual([column]);
});

test('a row has no other column', () => {
	expect(statisticSchema.safeParse(row({ agent: 'x' })).success).toBe(false);
});
