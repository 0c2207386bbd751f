import { describe, expect, test } from 'vitest';
import { settledCounts } from '../../../src/statistics/settledCounts.ts';

const hidden = (...values: number[]) => values.map((value) => ({ value, least: 1 }));
/** Equations by their members, each with coefficient 1. */
const sums = (...members: number[][]) => members.map((list) => new Map(list.map((member) => [member, 1])));

describe('hidden counts of which the sum is known', () => {
	test('one alone is settled', () => {
		expect(settledCounts(hidden(3), sums([0]))).toEqual(new Set([0]));
	});

	test('two are not, as long as one of them can give way', () => {
		expect(settledCounts(hidden(1, 5), sums([0, 1]))).toEqual(new Set());
	});

	test('two of one each are: neither can be smaller', () => {
		expect(settledCounts(hidden(1, 1), sums([0, 1]))).toEqual(new Set([0, 1]));
	});

	test('three in pairs are, though every sum has two of them', () => {
		expect(settledCounts(hidden(4, 5, 6), sums([0, 1], [1, 2], [0, 2]))).toEqual(new Set([0, 1, 2]));
	});

	test('four at the corners of a table are not', () => {
		expect(settledCounts(hidden(2, 9, 8, 3), sums([0, 1], [2, 3], [0, 2], [1, 3]))).toEqual(new Set());
	});

	test('four at the corners are when no corner can give way', () => {
		expect(settledCounts(hidden(1, 9, 8, 1), sums([0, 1], [2, 3], [0, 2], [1, 3]))).toEqual(new Set());
		expect(settledCounts(hidden(1, 1, 1, 1), sums([0, 1], [2, 3], [0, 2], [1, 3]))).toEqual(
			new Set([0, 1, 2, 3]),
		);
	});

	test('one that no sum contains is never settled', () => {
		expect(settledCounts(hidden(3, 4), sums([0]))).toEqual(new Set([0]));
	});
});
