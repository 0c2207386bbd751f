import { moroccanClock } from '../register/moroccanTime.ts';
import type { dimensions } from '../schemas/statistic.ts';
import { isSample, type Visit } from '../schemas/visit.ts';
import { Durations } from './Durations.ts';

export type Dimension = (typeof dimensions)[number];
/** Indicators that are counts; the others are made from them or from durations. */
export type CountIndicator = 'visits' | 'missing' | 'feedback_received';
export const countIndicators: readonly CountIndicator[] = ['visits', 'missing', 'feedback_received'];

/** Key of rows that leave a column empty, so that the keys of a dimension add up to its total. */
export const unstated = 'unstated';

/** What the statistics need of a submission. */
export interface ReceivedFeedback {
	/** ISO 8601 with an offset or `Z`. */
	received_at: string;
	/** Empty when the form was not opened at a reception point. */
	reception_point: string;
	service: string;
	kind: string;
}

type Counts = Map<Dimension, Map<string, number>>;

/** Figures of one reception point in one month, nothing suppressed: private. */
export interface PointFigures {
	counts: Record<CountIndicator, Counts>;
	/** Visits by procedure inside each service. */
	procedures: Map<string, Map<string, number>>;
	/** From arrival to the desk, by `all` and by service. */
	waits: Map<string, Durations>;
	/** At the desk, by `all` and by service. */
	services: Map<string, Durations>;
}

export interface MonthFigures {
	/** `YYYY-MM` in Morocco. */
	month: string;
	/** Rows of real people, and made-up rows: a published month has one kind only. */
	realRows: number;
	sampleRows: number;
	/** By reception point; `''` for submissions that name none. */
	points: Map<string, PointFigures>;
}

/** Adds up visits and submissions by month and reception point. The order in which they come does not matter. */
export class Aggregate {
	#months = new Map<string, MonthFigures>();

	addVisit(visit: Visit): void {
		const visited = Date.parse(visit.visited_at);
		const clock = moroccanClock(visited);
		const month = this.#month(clock.month);
		if (isSample(visit)) month.sampleRows += 1;
		else month.realRows += 1;
		const point = pointOf(month, visit.reception_point);
		const service = visit.service || unstated;
		const { visits, missing } = point.counts;
		count(visits, 'all', 'all');
		count(visits, 'day', clock.date);
		count(visits, 'hour', String(clock.hour).padStart(2, '0'));
		count(visits, 'weekday', String(clock.weekday));
		count(visits, 'service', service);
		count(visits, 'purpose', visit.purpose);
		count(visits, 'procedure', visit.procedure || unstated);
		count(visits, 'channel', visit.channel || unstated);
		count(visits, 'outcome', visit.outcome);
		count(visits, 'language', visit.language || unstated);
		count(visits, 'help', visit.help || unstated);
		if (visit.procedure !== '') add(inner(point.procedures, service), visit.procedure, 1);
		if (visit.missing.length > 0) {
			count(missing, 'all', 'all', visit.missing.length);
			count(missing, 'service', service, visit.missing.length);
		}
		if (visit.served_at === '') return;
		const served = Date.parse(visit.served_at);
		addDuration(point.waits, service, served - visited);
		if (visit.left_at !== '') addDuration(point.services, service, Date.parse(visit.left_at) - served);
	}

	addFeedback({ received_at, reception_point, service, kind }: ReceivedFeedback): void {
		const month = this.#month(moroccanClock(Date.parse(received_at)).month);
		month.realRows += 1;
		const { feedback_received } = pointOf(month, reception_point).counts;
		count(feedback_received, 'all', 'all');
		count(feedback_received, 'kind', kind);
		count(feedback_received, 'service', service || unstated);
	}

	/** All months that hold something, in order. */
	months(): MonthFigures[] {
		return [...this.#months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1));
	}

	#month(name: string): MonthFigures {
		let month = this.#months.get(name);
		if (month === undefined) {
			month = { month: name, realRows: 0, sampleRows: 0, points: new Map() };
			this.#months.set(name, month);
		}
		return month;
	}
}

function pointOf({ points }: MonthFigures, id: string): PointFigures {
	let point = points.get(id);
	if (point === undefined) {
		point = {
			counts: { visits: new Map(), missing: new Map(), feedback_received: new Map() },
			procedures: new Map(),
			waits: new Map(),
			services: new Map(),
		};
		points.set(id, point);
	}
	return point;
}

function count(counts: Counts, dimension: Dimension, key: string, times = 1): void {
	add(inner(counts, dimension), key, times);
}

function add(counts: Map<string, number>, key: string, times: number): void {
	counts.set(key, (counts.get(key) ?? 0) + times);
}

function inner<Key>(outer: Map<Key, Map<string, number>>, key: Key): Map<string, number> {
	let map = outer.get(key);
	if (map === undefined) outer.set(key, (map = new Map()));
	return map;
}

function addDuration(byService: Map<string, Durations>, service: string, milliseconds: number): void {
	for (const key of ['all', service]) {
		let durations = byService.get(key);
		if (durations === undefined) byService.set(key, (durations = new Durations()));
		durations.add(Math.round(milliseconds / 60_000));
	}
}
