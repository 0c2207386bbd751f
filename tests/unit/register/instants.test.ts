import { describe, expect, test } from 'vitest';
import { readInstant } from '../../../src/register/instants.ts';
import {
	endOfMonth,
	instantOfWallClock,
	moroccanClock,
	moroccanIso,
} from '../../../src/register/moroccanTime.ts';

const at = (iso: string): number => Date.parse(iso);

describe('dates as people and programs write them', () => {
	test.each([
		['2026-11-03T08:41:00+01:00', '2026-11-03T07:41:00Z', 'iso', true],
		['2026-11-03T07:41Z', '2026-11-03T07:41:00Z', 'iso', true],
		['2026-11-03T07:41:30.123Z', '2026-11-03T07:41:30Z', 'iso', true],
		['2026-01-15 08:41', '2026-01-15T07:41:00Z', 'iso', false],
		['2026/01/15 8:41', '2026-01-15T07:41:00Z', 'iso', false],
		['15/01/2026 08:41', '2026-01-15T07:41:00Z', 'day-first', false],
		['3/1/2026 8h41', '2026-01-03T07:41:00Z', 'either', false],
		['03.01.2026 08:41:05', '2026-01-03T07:41:05Z', 'either', false],
		['\u200f٠٣/٠١/٢٠٢٦ ٠٨:٤١', '2026-01-03T07:41:00Z', 'either', false],
		['۱۵-۰۱-۲۰۲۶ ۰۸:۴۱', '2026-01-15T07:41:00Z', 'day-first', false],
	])('%s', (cell, instant, order, offset) => {
		expect(readInstant(cell)).toEqual({ ok: true, instant: at(instant), order, offset });
	});

	test.each([
		['11/24/2026 08:41', 'month-first'],
		['11/24/2026', 'month-first'],
		['24/11/2026', 'no-time'],
		['2026-11-03', 'no-time'],
		['31/02/2026 08:00', 'unreadable'],
		['2026-13-01 08:00', 'unreadable'],
		['03/11/2026 24:00', 'unreadable'],
		['03/11/2026 08:61', 'unreadable'],
		['03/11/26 08:00', 'short-year'],
		['06-10-26', 'short-year'],
		['46329.36', 'unreadable'],
		['أمس', 'unreadable'],
		['', 'unreadable'],
	])('«%s» is refused: %s', (cell, why) => {
		expect(readInstant(cell)).toEqual({ ok: false, why });
	});
});

describe('the time of Morocco', () => {
	test('is an hour ahead of UTC in the winter of 2025, and returns to UTC for Ramadan 2026', () => {
		expect(moroccanIso(at('2025-11-30T23:30:00Z'))).toBe('2025-12-01T00:30:00+01:00');
		expect(moroccanIso(at('2026-03-01T12:00:00Z'))).toBe('2026-03-01T12:00:00+00:00');
	});

	test('is UTC since 20 September 2026', () => {
		expect(moroccanIso(at('2026-09-19T12:00:00Z'))).toBe('2026-09-19T13:00:00+01:00');
		expect(moroccanIso(at('2026-11-30T23:30:00Z'))).toBe('2026-11-30T23:30:00+00:00');
	});

	test('gives month, day, weekday and hour of the wall clock', () => {
		expect(moroccanClock(at('2025-11-30T23:30:00Z'))).toEqual({
			month: '2025-12',
			date: '2025-12-01',
			weekday: 1,
			hour: 0,
		});
	});

	test('a month ends at midnight there', () => {
		expect(endOfMonth('2025-11')).toBe(at('2025-11-30T23:00:00Z'));
		expect(endOfMonth('2025-12')).toBe(at('2025-12-31T23:00:00Z'));
	});

	test('a wall clock time is the instant at which the clock shows it', () => {
		for (let month = 0; month < 36; month += 1) {
			const wallClock = Date.UTC(2025, month, 15, 9, 30);
			expect(moroccanIso(instantOfWallClock(wallClock)).slice(0, 19)).toBe(
				new Date(wallClock).toISOString().slice(0, 19),
			);
		}
	});
});
