import { afterEach, expect, test, vi } from 'vitest';
import { moroccanClock, openingAt, type DatedHours } from '../../../src/hours/openingAt.ts';

const weekdays = [1, 2, 3, 4, 5];

/** A Saturday on which the hall opens: a period of one day, since the schema knows no «second and fourth Saturday». */
const openSaturday = (date: string): DatedHours['periods'][number] => ({
	label: { ar: 'سبت مفتوح', fr: 'Samedi ouvert' },
	from: date,
	to: date,
	open: [{ days: [6], from: '09:00', to: '12:00' }],
});
const independence = { ar: 'عيد الاستقلال', fr: 'Fête de l’indépendance' };

/** Weekdays 8:30–16:30, second and fourth Saturday 9:00–12:00, closed on 18 November, Ramadan 9:00–15:00. */
const hours: DatedHours = {
	regular: [{ days: weekdays, from: '08:30', to: '16:30' }],
	periods: [
		openSaturday('2026-08-08'),
		openSaturday('2026-08-22'),
		openSaturday('2026-11-14'),
		openSaturday('2026-11-28'),
		{
			label: { ar: 'رمضان', fr: 'Ramadan' },
			from: '2027-02-08',
			to: '2027-03-09',
			open: [{ days: weekdays, from: '09:00', to: '15:00' }],
		},
	],
	closures: [{ on: '2026-11-18', label: independence }],
};

/** The state at a time in Morocco, which keeps UTC since September 2026. */
const at = (time: string, asked: DatedHours = hours) => openingAt(asked, new Date(`${time}:00Z`));

test('on a weekday the door is open until the afternoon', () => {
	expect(at('2026-11-25T10:00')).toEqual({ open: true, until: '16:30' });
	expect(at('2026-11-25T16:20')).toEqual({ open: true, until: '16:30' });
});

test('before opening it says when the door opens', () => {
	expect(at('2026-11-25T00:00')).toEqual({ open: false, next: '8:30' });
	expect(at('2026-11-25T08:29')).toEqual({ open: false, next: '8:30' });
});

test('the minute of opening is open, the minute of closing is not', () => {
	expect(at('2026-11-25T08:30')).toEqual({ open: true, until: '16:30' });
	expect(at('2026-11-25T16:29')).toEqual({ open: true, until: '16:30' });
	expect(at('2026-11-25T16:30')).toEqual({ open: false });
});

test('after closing nothing opens any more that day', () => {
	expect(at('2026-11-25T18:00')).toEqual({ open: false });
	expect(at('2026-11-25T23:59')).toEqual({ open: false });
});

test('on a holiday the door is closed and the holiday is named', () => {
	expect(at('2026-11-18T10:00')).toEqual({ open: false, closure: independence });
	expect(at('2026-11-18T00:00')).toEqual({ open: false, closure: independence });
	expect(at('2026-11-18T23:59')).toEqual({ open: false, closure: independence });
	expect(at('2026-11-19T00:00')).toEqual({ open: false, next: '8:30' });
});

test('the second and the fourth Saturday are open in the morning, the others and Sundays are not', () => {
	expect(at('2026-11-14T10:00')).toEqual({ open: true, until: '12:00' });
	expect(at('2026-11-28T08:00')).toEqual({ open: false, next: '9:00' });
	expect(at('2026-11-28T12:00')).toEqual({ open: false });
	expect(at('2026-11-07T10:00')).toEqual({ open: false });
	expect(at('2026-11-21T10:00')).toEqual({ open: false });
	expect(at('2026-11-22T10:00')).toEqual({ open: false });
});

test('a fifth Saturday is closed', () => {
	expect(at('2026-08-29T10:00')).toEqual({ open: false });
});

test('Ramadan has its own hours from its first to its last day', () => {
	expect(at('2027-02-05T08:45')).toEqual({ open: true, until: '16:30' });
	expect(at('2027-02-08T08:45')).toEqual({ open: false, next: '9:00' });
	expect(at('2027-02-08T09:00')).toEqual({ open: true, until: '15:00' });
	expect(at('2027-03-09T15:00')).toEqual({ open: false });
	expect(at('2027-03-10T15:00')).toEqual({ open: true, until: '16:30' });
});

test('a holiday in Ramadan is a holiday', () => {
	const closures = [{ on: '2027-02-10', label: { ar: 'عطلة' } }];
	expect(at('2027-02-10T10:00', { ...hours, closures })).toEqual({ open: false, closure: { ar: 'عطلة' } });
});

const withLunch: DatedHours = {
	regular: [
		{ days: [5], from: '14:00', to: '16:30' },
		{ days: [5], from: '08:30', to: '12:00' },
	],
	periods: [],
	closures: [],
};

test('between two openings of a day it says when the second begins', () => {
	expect(at('2026-11-27T08:00', withLunch)).toEqual({ open: false, next: '8:30' });
	expect(at('2026-11-27T11:59', withLunch)).toEqual({ open: true, until: '12:00' });
	expect(at('2026-11-27T12:00', withLunch)).toEqual({ open: false, next: '14:00' });
	expect(at('2026-11-27T13:59', withLunch)).toEqual({ open: false, next: '14:00' });
	expect(at('2026-11-27T14:00', withLunch)).toEqual({ open: true, until: '16:30' });
	expect(at('2026-11-27T16:30', withLunch)).toEqual({ open: false });
});

test('shifts that follow one another are one opening', () => {
	const shifts: DatedHours = {
		regular: [
			{ days: weekdays, from: '12:30', to: '16:30' },
			{ days: weekdays, from: '08:30', to: '12:30' },
		],
		periods: [],
		closures: [],
	};
	expect(at('2026-11-25T10:00', shifts)).toEqual({ open: true, until: '16:30' });
	expect(at('2026-11-25T12:30', shifts)).toEqual({ open: true, until: '16:30' });
});

test('a period in which nothing opens is closed', () => {
	const works = { label: { ar: 'أشغال' }, from: '2026-11-23', to: '2026-11-27', open: [] };
	expect(at('2026-11-25T10:00', { ...hours, periods: [works] })).toEqual({ open: false });
});

test.each([
	// An hour ahead until September 2026, but for Ramadan.
	['2026-07-01T07:30:00Z', { date: '2026-07-01', weekday: 3, time: '08:30' }],
	['2026-07-31T22:59:59Z', { date: '2026-07-31', weekday: 5, time: '23:59' }],
	['2026-07-31T23:00:00Z', { date: '2026-08-01', weekday: 6, time: '00:00' }],
	['2026-02-16T08:30:00Z', { date: '2026-02-16', weekday: 1, time: '08:30' }],
	['2026-09-20T00:59:00Z', { date: '2026-09-20', weekday: 7, time: '01:59' }],
	// At UTC since.
	['2026-09-20T01:00:00Z', { date: '2026-09-20', weekday: 7, time: '01:00' }],
	['2026-11-30T23:59:59Z', { date: '2026-11-30', weekday: 1, time: '23:59' }],
	['2026-12-01T00:00:00Z', { date: '2026-12-01', weekday: 2, time: '00:00' }],
	['2027-02-10T09:00:00Z', { date: '2027-02-10', weekday: 3, time: '09:00' }],
	['2027-07-01T08:30:00Z', { date: '2027-07-01', weekday: 4, time: '08:30' }],
])('%s is told by the clocks of Morocco', (instant, clock) => {
	expect(moroccanClock(new Date(instant))).toEqual(clock);
});

test('the opening follows the clocks of Morocco in the days when they were ahead', () => {
	expect(openingAt(hours, new Date('2026-07-01T07:29:00Z'))).toEqual({ open: false, next: '8:30' });
	expect(openingAt(hours, new Date('2026-07-01T07:30:00Z'))).toEqual({ open: true, until: '16:30' });
	expect(openingAt(hours, new Date('2026-07-01T15:30:00Z'))).toEqual({ open: false });
});

afterEach(() => void vi.restoreAllMocks());

test('a telephone whose time zone data still add an hour says the same', () => {
	vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts').mockImplementation((instant) => {
		const ahead = new Date(Number(instant) + 3_600_000).toISOString();
		const [year, month, day, hour, minute] = ahead.split(/[-T:]/);
		return Object.entries({ year, month, day, hour, minute }).map(([type, value]) => ({
			type,
			value,
		})) as Intl.DateTimeFormatPart[];
	});
	expect(moroccanClock(new Date('2026-07-01T07:30:00Z')).time).toBe('08:30');
	expect(at('2026-11-25T07:45')).toEqual({ open: false, next: '8:30' });
	expect(at('2026-11-25T16:00')).toEqual({ open: true, until: '16:30' });
});
