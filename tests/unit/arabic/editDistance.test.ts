import { expect, test } from 'vitest';
import { editDistance } from '../../../src/arabic/editDistance.ts';

test.each([
	['شهادة', 'شهادة', 0],
	['شهدة', 'شهادة', 1],
	['شهاذة', 'شهادة', 1],
	['شهااادة', 'شهادة', 2],
	['رخصة', 'رصخة', 1],
	['', 'رخ', 2],
])('%s → %s: %i', (a, b, distance) => {
	expect(editDistance(a, b, 2)).toBe(distance);
	expect(editDistance(b, a, 2)).toBe(distance);
});

test('counting stops beyond the limit', () => {
	expect(editDistance('رخصة البناء', 'شهادة', 2)).toBe(3);
	expect(editDistance('ا'.repeat(10_000), 'ب'.repeat(10_000), 1)).toBe(2);
});
