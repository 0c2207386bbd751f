import type { Hours } from '../schemas/commune.ts';
import type { Localised } from '../schemas/localised.ts';

/** The parts of the hours that decide whether the door is open. */
export type DatedHours = Pick<Hours, 'regular' | 'periods' | 'closures'>;

export interface Opening {
	open: boolean;
	/** When it closes today, `16:30`; only while open. */
	until?: string;
	/** When it opens later today, `8:30`; only while closed. */
	next?: string;
	/** Name of the holiday that closes it today. */
	closure?: Localised;
}

const moroccan = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Africa/Casablanca',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

/**
 * Since this instant Morocco keeps UTC all year. Telephones whose time zone data are older still add an hour, so from
 * here on they are not asked; before it Ramadan alone was at UTC, the rest of the year an hour ahead.
 */
const utcSince = Date.UTC(2026, 8, 20, 1);

/** Date, ISO weekday and time of an instant in Morocco, whatever the machine's own zone. */
export function moroccanClock(instant: Date): { date: string; weekday: number; time: string } {
	const [date, time] = instant.getTime() >= utcSince ? utcClock(instant) : zonedClock(instant);
	return { date, weekday: new Date(`${date}T12:00:00Z`).getUTCDay() || 7, time };
}

const utcClock = (instant: Date): [date: string, time: string] => {
	const text = instant.toISOString();
	return [text.slice(0, 10), text.slice(11, 16)];
};

function zonedClock(instant: Date): [date: string, time: string] {
	const part = Object.fromEntries(moroccan.formatToParts(instant).map(({ type, value }) => [type, value]));
	return [`${part['year']}-${part['month']}-${part['day']}`, `${part['hour']}:${part['minute']}`];
}

/** State of the desk at an instant: closures first, then dated periods (Ramadan, summer), then the ordinary week. */
export function openingAt({ regular, periods, closures }: DatedHours, instant: Date): Opening {
	const { date, weekday, time } = moroccanClock(instant);
	const closure = closures.find(({ on }) => on === date);
	if (closure) return { open: false, closure: closure.label };
	const period = periods.find(({ from, to }) => from <= date && date <= to);
	const today = (period?.open ?? regular)
		.filter(({ days }) => days.includes(weekday))
		.toSorted((a, b) => (a.from < b.from ? -1 : 1));
	// Shifts that follow one another without a gap are one opening: it closes when the last of them ends.
	let until: string | undefined;
	for (const { from, to } of today) {
		if (from <= (until ?? time) && (until ?? time) < to) until = to;
	}
	if (until !== undefined) return { open: true, until: short(until) };
	const next = today.find(({ from }) => from > time);
	return next === undefined ? { open: false } : { open: false, next: short(next.from) };
}

const short = (time: string): string => time.replace(/^0/, '');
