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

/** Date, ISO weekday and time of an instant in Morocco, whatever the machine's own zone. */
export function moroccanClock(instant: Date): { date: string; weekday: number; time: string } {
	const part = Object.fromEntries(moroccan.formatToParts(instant).map(({ type, value }) => [type, value]));
	const date = `${part['year']}-${part['month']}-${part['day']}`;
	return {
		date,
		weekday: new Date(`${date}T12:00:00Z`).getUTCDay() || 7,
		time: `${part['hour']}:${part['minute']}`,
	};
}

/** State of the desk at an instant: closures first, then dated periods (Ramadan, summer), then the ordinary week. */
export function openingAt({ regular, periods, closures }: DatedHours, instant: Date): Opening {
	const { date, weekday, time } = moroccanClock(instant);
	const closure = closures.find(({ on }) => on === date);
	if (closure) return { open: false, closure: closure.label };
	const period = periods.find(({ from, to }) => from <= date && date <= to);
	const today = (period?.open ?? regular).filter(({ days }) => days.includes(weekday));
	const current = today.find(({ from, to }) => from <= time && time < to);
	if (current) return { open: true, until: short(current.to) };
	const next = today
		.map(({ from }) => from)
		.toSorted()
		.find((from) => from > time);
	return next === undefined ? { open: false } : { open: false, next: short(next) };
}

const short = (time: string): string => time.replace(/^0/, '');
