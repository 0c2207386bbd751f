import { toLatinDigits } from '../arabic/digits.ts';
import { instantOfWallClock, moroccanClock } from './moroccanTime.ts';

/** How a date was written. `either`: day and month could be exchanged, `day-first` and `month-first`: they could not. */
export type DateOrder = 'iso' | 'day-first' | 'month-first' | 'either';

export type ReadInstant =
	| {
			ok: true;
			/** Epoch milliseconds, whole seconds. */
			instant: number;
			order: DateOrder;
			/** Whether the offset from UTC was written; without it the time is Morocco's. */
			offset: boolean;
	  }
	| { ok: false; why: 'unreadable' | 'no-time' | 'month-first' | 'short-year' };

const invisible = /\p{Cf}/gu;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(.*))?$/i;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T\s,]+(.*))?$/i;
const shortYear = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?:[T\s,]|$)/i;
const clock = /^(\d{1,2})[:hH](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const clockAlone = /^\d{1,2}[:hH]\d{2}(?::\d{2})?$/;

const clean = (cell: string): string => toLatinDigits(cell).replace(invisible, '').trim();

/**
 * Reads one date and time: ISO 8601, or day first as French spreadsheets rewrite it (`03/11/2026 08:41`), with Latin or
 * Arabic digits. Day and month are never exchanged: `11/24/2026` is an error (`month-first`), for the whole file.
 */
export function readInstant(cell: string): ReadInstant {
	const text = clean(cell);
	const iso = yearFirst.exec(text);
	if (iso) return compose(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], 'iso');
	const local = yearLast.exec(text);
	if (!local) return { ok: false, why: shortYear.test(text) ? 'short-year' : 'unreadable' };
	const first = Number(local[1]);
	const second = Number(local[2]);
	if (second > 12 && second <= 31 && first >= 1 && first <= 12) return { ok: false, why: 'month-first' };
	return compose(Number(local[3]), second, first, local[4], first > 12 ? 'day-first' : 'either');
}

/** Reads the end of a visit, which may be a time alone (`08:52`): it then is on the day of `visitedAt`, epoch milliseconds. */
export function readInstantOrTime(cell: string, visitedAt: number): ReadInstant {
	const text = clean(cell);
	return clockAlone.test(text) ? readInstant(`${moroccanClock(visitedAt).date} ${text}`) : readInstant(text);
}

function compose(
	year: number,
	month: number,
	day: number,
	rest: string | undefined,
	order: DateOrder,
): ReadInstant {
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 2000 || year > 2199) {
		return { ok: false, why: 'unreadable' };
	}
	if (rest === undefined || rest.trim() === '') return { ok: false, why: 'no-time' };
	const time = clock.exec(rest.trim());
	if (!time) return { ok: false, why: 'unreadable' };
	const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
	if (hours > 23 || minutes > 59 || seconds > 59) return { ok: false, why: 'unreadable' };
	const wallClock = date.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000;
	const zone = time[4];
	if (zone === undefined) return { ok: true, instant: instantOfWallClock(wallClock), order, offset: false };
	return { ok: true, instant: wallClock - offsetOf(zone), order, offset: true };
}

/** Milliseconds of `Z`, `+01:00`, `-0330`. */
function offsetOf(zone: string): number {
	if (zone.toUpperCase() === 'Z') return 0;
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
	return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
