import { Temporal } from 'temporal-polyfill';

const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A moment as exports write it, in UTC to the millisecond: `2018-11-03T07:28:29.707632` → `2018-11-03T07:28:29.707Z`.
 * Without a zone it is UTC, as Formspree writes it. Null when it is no moment.
 */
export function readInstant(text: string): string | null {
	const [, day, time = '00:00', zone = 'Z'] = written.exec(text.trim()) ?? [];
	if (day === undefined) return null;
	try {
		return Temporal.Instant.from(`${day}T${time}${zone}`).toString({ smallestUnit: 'millisecond' });
	} catch {
		return null;
	}
}
