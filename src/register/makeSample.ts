import { sampleTicketPrefix, type Visit } from '../schemas/visit.ts';
import { endOfMonth, instantOfWallClock, moroccanClock, moroccanIso } from './moroccanTime.ts';
import { randomNumbers } from './randomNumbers.ts';

export interface SampleOptions {
	/** How many months, the last of which ended before `now`. */
	months: number;
	/** Visits in all. */
	rows: number;
	/** The same seed gives the same visits. */
	seed: number;
	/** Epoch milliseconds. */
	now: number;
}

interface Weighted<Value> {
	value: Value;
	weight: number;
}

const weighted = <Value>(pairs: readonly (readonly [Value, number])[]): Weighted<Value>[] =>
	pairs.map(([value, weight]) => ({ value, weight }));

/** What people ask most at a reception desk, by the order of domain knowledge, not by figures of any commune. */
const requests = weighted([
	[{ service: 'civil-status', procedure: 'birth-extract', words: 'عقد الازدياد' }, 20],
	[{ service: 'civil-status', procedure: 'birth-full-copy', words: 'النسخة الكاملة' }, 8],
	[{ service: 'civil-status', procedure: 'birth-declaration', words: 'تسجيل مولود' }, 6],
	[{ service: 'civil-status', procedure: 'family-booklet', words: 'كناش الحالة المدنية' }, 5],
	[{ service: 'civil-status', procedure: 'death-declaration', words: 'التصريح بالوفاة' }, 2],
	[{ service: 'legalization', procedure: 'signature-legalization', words: 'تصحيح الإمضاء' }, 16],
	[{ service: 'legalization', procedure: 'certified-copy', words: 'نسخة طبق الأصل' }, 10],
	[{ service: 'reception', procedure: 'residence-certificate', words: 'شهادة السكنى' }, 9],
	[{ service: 'reception', procedure: 'feedback-and-complaints', words: 'عندي شكاية' }, 4],
	[{ service: 'financial-resources', procedure: 'vacant-land-tax', words: 'taxe terrain non bâti' }, 5],
	[{ service: 'urban-planning', procedure: 'building-permit', words: 'permis de construire' }, 6],
	[{ service: 'urban-planning', procedure: 'habitation-permit', words: 'رخصة السكن' }, 3],
	[{ service: 'hygiene', procedure: '', words: 'مكتب حفظ الصحة' }, 3],
	[{ service: 'commercial-licences', procedure: '', words: 'رخصة محل' }, 2],
	[{ service: 'subdivisions', procedure: '', words: 'تجزئة' }, 1],
]);
const purposes = weighted<Visit['purpose']>([
	['inform', 50],
	['orient', 20],
	['deposit', 14],
	['follow-up', 9],
	['complaint', 4],
	['appointment', 2],
	['other', 1],
]);
const outcomes = weighted<Visit['outcome']>([
	['answered', 48],
	['directed', 34],
	['elsewhere', 7],
	['incomplete', 7],
	['closed', 2],
	['system-down', 1],
	['left', 1],
]);
const channels = weighted<Visit['channel']>([
	['counter', 90],
	['phone', 9],
	['email', 1],
]);
const languages = weighted<Visit['language']>([
	['ar', 74],
	['zgh', 17],
	['fr', 8],
	['other', 1],
]);
const helps = weighted<Visit['help']>([
	['none', 86],
	['reading', 8],
	['priority', 3],
	['mobility', 2],
	['communication', 1],
]);
/** Monday is market day and the week's busiest; Friday is short. */
const weekdayWeights = [0, 1.5, 1.1, 1, 1, 0.7];
/** From 8:30 to 16:30, by half hours: a rush at opening, another after the change of shift. */
const halfHours = weighted(
	[8, 9, 10, 10, 9, 8, 6, 4, 6, 8, 8, 7, 5, 4, 3, 2].map((weight, index) => [index, weight] as const),
);
const opening = 8.5 * 60;
const desks = weighted([
	[{ reception_point: 'hq', desk: 'hq-1' }, 80],
	[{ reception_point: 'annex-1', desk: 'annex-1-1' }, 20],
] as const);

/** Made-up visits, in the order of time inside each month, one after the other: any number fits in memory. */
export function* makeSample({ months, rows, seed, now }: SampleOptions): Generator<Visit> {
	const random = randomNumbers(seed);
	const names = lastMonths(months, now);
	for (const [index, month] of names.entries()) {
		const share = Math.floor((rows * (index + 1)) / names.length) - Math.floor((rows * index) / names.length);
		yield* visitsOf(month, share, random);
	}
}

function* visitsOf(month: string, rows: number, random: () => number): Generator<Visit> {
	const days = workingDays(month);
	const weights = days.reduce((sum, { weight }) => sum + weight, 0);
	const tickets = new Map<string, number>();
	let before = 0;
	let passed = 0;
	for (const { value: midnight, weight } of days) {
		passed += weight;
		const until = Math.round((rows * passed) / weights);
		const minutes = Array.from({ length: until - before }, () =>
			Math.floor(opening + (pick(halfHours, random) + random()) * 30),
		);
		for (const minute of minutes.toSorted((a, b) => a - b))
			yield visitAt(midnight + minute * 60_000, tickets, random);
		before = until;
	}
}

function visitAt(wallClock: number, tickets: Map<string, number>, random: () => number): Visit {
	const { reception_point, desk } = pick(desks, random);
	const number = (tickets.get(desk) ?? 0) + 1;
	tickets.set(desk, number);
	const visited = instantOfWallClock(wallClock);
	const served = visited + Math.floor(random() ** 2 * 35) * 60_000;
	const left = served + (2 + Math.floor(random() ** 2 * 18)) * 60_000;
	const { service, procedure, words } = pick(requests, random);
	const outcome = pick(outcomes, random);
	const shift = (wallClock / 60_000) % (24 * 60) < 12.5 * 60 ? '1' : '2';
	const hasLeft = outcome === 'left';
	return {
		ticket: `${sampleTicketPrefix}${String(number).padStart(4, '0')}`,
		visited_at: moroccanIso(visited),
		served_at: hasLeft ? '' : moroccanIso(served),
		left_at: hasLeft ? '' : moroccanIso(left),
		reception_point,
		desk,
		agent: `${reception_point}-${shift}`,
		shift,
		purpose: pick(purposes, random),
		service,
		procedure,
		outcome,
		channel: pick(channels, random),
		language: pick(languages, random),
		help: pick(helps, random),
		missing: outcome === 'incomplete' && procedure === 'family-booklet' ? ['photo'] : [],
		words: random() < 0.6 ? words : '',
		slip: '',
	};
}

/** The last months that have ended, earliest first. */
function lastMonths(count: number, now: number): string[] {
	const names: string[] = [];
	const [year = 0, month = 1] = moroccanClock(now).month.split('-').map(Number);
	for (let back = count; back > 0; back -= 1) {
		names.push(new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7));
	}
	return names.filter((name) => endOfMonth(name) <= now);
}

/** Midnights of Monday to Friday (wall clock, as if UTC) with their weights. */
function workingDays(month: string): Weighted<number>[] {
	const start = Date.parse(`${month}-01T00:00:00Z`);
	return Array.from({ length: 31 }, (_, index) => start + index * 86_400_000)
		.filter((midnight) => new Date(midnight).toISOString().startsWith(month))
		.map((midnight) => ({ value: midnight, weight: weekdayWeights[new Date(midnight).getUTCDay()] ?? 0 }))
		.filter(({ weight }) => weight > 0);
}

function pick<Value>(values: readonly Weighted<Value>[], random: () => number): Value {
	let rest = random() * values.reduce((sum, { weight }) => sum + weight, 0);
	for (const { value, weight } of values) {
		rest -= weight;
		if (rest < 0) return value;
	}
	const last = values.at(-1);
	if (last === undefined) throw new RangeError('nothing to pick from');
	return last.value;
}
