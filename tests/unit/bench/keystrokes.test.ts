import { expect, test } from 'vitest';
import { evenly, keystrokesOf, latencyOf, percentile } from '../../../scripts/bench/search/keystrokes.ts';

test('a text is typed letter by letter', () => {
	expect(keystrokesOf('بيت')).toEqual(['ب', 'بي', 'بيت']);
});

test('a letter of two code units is one keystroke', () => {
	expect(keystrokesOf('a𐍈')).toEqual(['a', 'a𐍈']);
});

test('a sample is spread over the whole list, and is the list where that is short', () => {
	expect(evenly([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
	expect(evenly([1, 2], 40)).toEqual([1, 2]);
});

test('half and nineteen twentieths of the times do not exceed these', () => {
	const times = Array.from({ length: 100 }, (_, index) => 100 - index);
	expect(latencyOf(times)).toEqual({ p50: 50, p95: 95 });
	expect(percentile([7], 0.95)).toBe(7);
});
