import { expect, test } from 'vitest';
import type { Statistic } from '../../../src/schemas/statistic.ts';
import { mostAsked } from '../../../src/statistics/mostAsked.ts';

const row = (key: string, value: number | null, note = ''): Statistic => ({
	month: '2026-10',
	reception_point: 'all',
	dimension: 'procedure',
	key,
	indicator: 'visits',
	value,
	unit: 'count',
	note,
});

test('cards stand in the order of their visits over the published months', () => {
	expect(
		mostAsked([
			{ rows: [row('birth-extract', 10), row('building-permit', 30), row('unstated', 400)] },
			{ rows: [row('birth-extract', 25), row('souk-stall', null, 'suppressed')] },
		]),
	).toEqual(['birth-extract', 'building-permit']);
});

test('sample months say nothing of what people ask', () => {
	expect(mostAsked([{ rows: [row('birth-extract', 10, 'sample')] }])).toEqual([]);
});

test('a month older than a year says nothing any more', () => {
	const year = Array.from({ length: 12 }, () => ({ rows: [row('birth-extract', 1)] }));
	expect(mostAsked([...year, { rows: [row('souk-stall', 900)] }])).toEqual(['birth-extract']);
});

test('equal numbers stand in the order of their names', () => {
	expect(mostAsked([{ rows: [row('b', 5), row('a', 5)] }])).toEqual(['a', 'b']);
});

test('a month of which one row is a sample says nothing, and takes no other month’s place', () => {
	const year = Array.from({ length: 12 }, () => ({ rows: [row('birth-extract', 1)] }));
	const partly = { rows: [row('souk-stall', 900), row('birth-extract', 1, 'sample')] };
	expect(mostAsked([partly])).toEqual([]);
	expect(mostAsked([partly, ...year.slice(1), { rows: [row('building-permit', 50)] }])).toEqual([
		'building-permit',
		'birth-extract',
	]);
});
