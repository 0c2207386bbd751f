import { expect, test } from 'vitest';
import { nearestCards } from '../../../src/components/procedures/nearestCards.ts';

const cards = Array.from({ length: 100 }, (_, index) => index);

test.each([
	['first', 0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
	['middle', 50, [44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56]],
	['last', 99, [87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98]],
])('the %s of many cards has twelve beside it', (_place, own, expected) => {
	expect(nearestCards(cards, own)).toEqual(expected);
});

test('of a few cards all others are shown', () => {
	expect(nearestCards(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
	expect(nearestCards(['a'], 'a')).toEqual([]);
});
