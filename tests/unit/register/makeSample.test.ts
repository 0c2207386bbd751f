import { describe, expect, test } from 'vitest';
import { makeSample } from '../../../src/register/makeSample.ts';
import { isSample, visitSchema } from '../../../src/schemas/visit.ts';

const now = Date.parse('2026-11-25T10:00:00Z');
const sample = (seed: number) => [...makeSample({ months: 2, rows: 800, seed, now })];

describe('a sample register', () => {
	const visits = sample(1);

	test('has as many valid visits as asked for, every one marked as a sample', () => {
		expect(visits).toHaveLength(800);
		for (const visit of visits) {
			expect(isSample(visit)).toBe(true);
			expect(visitSchema.parse(visit)).toEqual(visit);
		}
	});

	test('is of the last months that have ended', () => {
		expect([...new Set(visits.map(({ visited_at }) => visited_at.slice(0, 7)))]).toEqual([
			'2026-09',
			'2026-10',
		]);
	});

	test('is the same for the same seed and another for another', () => {
		expect(sample(1)).toEqual(visits);
		expect(sample(2)).not.toEqual(visits);
	});

	test('has no ticket twice at a desk in a month', () => {
		const keys = visits.map(({ desk, ticket, visited_at }) => `${desk} ${visited_at.slice(0, 7)} ${ticket}`);
		expect(new Set(keys).size).toBe(visits.length);
	});

	test('has two shifts, no weekend and busier Mondays', () => {
		const days = visits.map(({ visited_at }) => new Date(`${visited_at.slice(0, 10)}T00:00:00Z`).getUTCDay());
		const on = (day: number) => days.filter((one) => one === day).length;
		expect(on(0) + on(6)).toBe(0);
		expect(on(1)).toBeGreaterThan(on(3));
		for (const { visited_at, shift } of visits) {
			const time = visited_at.slice(11, 16);
			expect(time >= '08:30' && time < '16:30').toBe(true);
			expect(shift).toBe(time < '12:30' ? '1' : '2');
		}
	});
});
