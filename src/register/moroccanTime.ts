import { Temporal } from 'temporal-polyfill';

/**
 * Instants and the wall clock of Morocco, whatever the machine's own zone. The offset comes from the time zone database
 * of the Node or browser that runs (permanent UTC+0 since 20 September 2026 needs release 2026c or later) and is asked
 * once an hour of the calendar: it changes only on whole hours.
 */
const zone = 'Africa/Casablanca';
const hour = 3_600_000;
const day = 24 * hour;

const offsets = new Map<number, number>();
const shifts = new Map<number, number>();
const days = new Map<number, MoroccanDay>();

interface MoroccanDay {
	/** `2026-11` */
	month: string;
	/** `2026-11-03` */
	date: string;
	/** ISO weekday, 1 Monday … 7 Sunday. */
	weekday: number;
}

/** An instant as the wall clock in Morocco shows it. */
export interface MoroccanClock extends MoroccanDay {
	/** 0 … 23 */
	hour: number;
}

function remembered(memory: Map<number, number>, key: number, compute: () => number): number {
	const known = memory.get(key);
	if (known !== undefined) return known;
	const value = compute();
	memory.set(key, value);
	return value;
}

/** Milliseconds by which Morocco is ahead of UTC at an instant (epoch milliseconds). */
function offsetAt(instant: number): number {
	const wholeHour = Math.floor(instant / hour);
	return remembered(
		offsets,
		wholeHour,
		() =>
			Temporal.Instant.fromEpochMilliseconds(wholeHour * hour).toZonedDateTimeISO(zone).offsetNanoseconds /
			1_000_000,
	);
}

/**
 * Instant of a wall clock time in Morocco, both in milliseconds; the time is given as if it were UTC (`Date.UTC(…)`).
 * A time that the clocks skipped is read with the offset before the change, one that came twice is the first of the two.
 */
export function instantOfWallClock(wallClock: number): number {
	const wholeHour = Math.floor(wallClock / hour);
	return (
		wallClock -
		remembered(shifts, wholeHour, () => {
			const start = wholeHour * hour;
			const local = Temporal.PlainDateTime.from(new Date(start).toISOString().slice(0, 19));
			return start - local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
		})
	);
}

/** Month, date, weekday and hour in Morocco of an instant in epoch milliseconds. */
export function moroccanClock(instant: number): MoroccanClock {
	const wallClock = instant + offsetAt(instant);
	const number = Math.floor(wallClock / day);
	let known = days.get(number);
	if (known === undefined) {
		const midnight = new Date(number * day);
		const date = midnight.toISOString().slice(0, 10);
		known = { month: date.slice(0, 7), date, weekday: midnight.getUTCDay() || 7 };
		days.set(number, known);
	}
	return { ...known, hour: Math.floor((wallClock - number * day) / hour) };
}

/** ISO 8601 with seconds and Morocco's offset: `2026-11-03T08:41:00+00:00`. */
export function moroccanIso(instant: number): string {
	const offset = offsetAt(instant);
	const minutes = Math.abs(offset) / 60_000;
	const two = (number: number) => String(number).padStart(2, '0');
	const sign = offset < 0 ? '-' : '+';
	return `${new Date(instant + offset).toISOString().slice(0, 19)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** First instant (epoch milliseconds) after a month `YYYY-MM` in Morocco. */
export function endOfMonth(month: string): number {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return instantOfWallClock(Date.UTC(year, number, 1));
}
