import { smallestPublished, type Statistic } from '../schemas/statistic.ts';
import { countIndicators, type CountIndicator } from './aggregate.ts';
import { cellId, type Cell } from './countTable.ts';
import type { MonthStatistics } from './monthStatistics.ts';
import { exposedCells } from './suppress.ts';

/** A count that a reader of both versions of a month could work out, by its place in the tables. */
export interface Revealed extends Pick<Statistic, 'reception_point' | 'dimension' | 'key'> {
	indicator: CountIndicator;
}

/**
 * What a month's new version gives away to someone who kept the old one; null when nothing.
 * A published count that moves by 1 to 4 tells of so few people, a sum of suppressed counts too; and what one version
 * hides may follow from what only the other shows.
 */
export function revealedByReplacing(before: readonly Statistic[], after: MonthStatistics): Revealed | null {
	for (const indicator of countIndicators) {
		const old = new Rows(before, indicator);
		const now = new Rows(after.rows, indicator);
		const place =
			smallMove(old, now) ?? smallMoveOfSums(old, now) ?? exposedTogether(old, after.tables.get(indicator));
		if (place !== null) {
			return {
				indicator,
				reception_point: place.reception_point,
				dimension: place.dimension,
				key: place.key,
			};
		}
	}
	return null;
}

type Place = Pick<Statistic, 'reception_point' | 'dimension' | 'key'>;

/** The counts of one indicator in one version. */
class Rows {
	readonly places: Statistic[];
	#values: Map<string, number | null>;
	#breakdowns: Set<string>;
	#points: Set<string>;

	constructor(rows: readonly Statistic[], indicator: CountIndicator) {
		this.places = rows.filter((row) => row.indicator === indicator);
		this.#values = new Map(this.places.map((row) => [cellId(row), row.value]));
		this.#breakdowns = new Set(
			this.places.map(({ reception_point, dimension }) => `${reception_point} ${dimension}`),
		);
		this.#points = new Set(this.places.map(({ reception_point }) => reception_point));
	}

	/** A count as a reader knows it: no row in a published breakdown, or no row of a point at all, is zero; else null. */
	known(place: Place): number | null {
		const value = this.#values.get(cellId(place));
		if (value !== undefined) return value;
		const { reception_point, dimension } = place;
		return this.#breakdowns.has(`${reception_point} ${dimension}`) || !this.#points.has(reception_point)
			? 0
			: null;
	}
}

const isSmallMove = (move: number): boolean => move !== 0 && Math.abs(move) < smallestPublished;

/** How far a count moved, when both versions tell it. */
function moveOf(old: Rows, now: Rows, place: Place): number | null {
	const [was, is] = [old.known(place), now.known(place)];
	return was === null || is === null ? null : is - was;
}

function smallMove(old: Rows, now: Rows): Place | null {
	return [...old.places, ...now.places].find((place) => isSmallMove(moveOf(old, now, place) ?? 0)) ?? null;
}

/** What is left of a total's move when the moves of its known parts are taken away belongs to the hidden parts. */
function smallMoveOfSums(old: Rows, now: Rows): Place | null {
	const places = [...new Map([...old.places, ...now.places].map((place) => [cellId(place), place])).values()];
	const groups = new Map<string, { total: Place; parts: Place[] }>();
	const addTo = (name: string, total: Place, part: Place) => {
		const group = groups.get(name) ?? { total, parts: [] };
		group.parts.push(part);
		groups.set(name, group);
	};
	for (const place of places) {
		const { reception_point, dimension, key } = place;
		if (dimension !== 'all') {
			const total: Place = { reception_point, dimension: 'all', key: 'all' };
			addTo(`keys ${reception_point} ${dimension}`, total, place);
		}
		if (reception_point !== 'all') {
			addTo(`points ${dimension} ${key}`, { reception_point: 'all', dimension, key }, place);
		}
	}
	for (const { total, parts } of groups.values()) {
		const moved = moveOf(old, now, total);
		if (moved === null) continue;
		const known = parts.reduce((sum, part) => sum + (moveOf(old, now, part) ?? 0), 0);
		if (isSmallMove(moved - known)) return total;
	}
	return null;
}

/** Small counts of the new version that follow from it and from the old counts that have not changed. */
function exposedTogether(old: Rows, now: ReturnType<MonthStatistics['tables']['get']>): Cell | null {
	if (now === undefined) return null;
	const { table, suppression } = now;
	const isStill = table.cells.map((cell) => cell.shown && old.known(cell) === cell.value);
	const together = exposedCells(table, {
		...suppression,
		hidden: suppression.hidden.map((hidden, position) => hidden && isStill[position] !== true),
	});
	const already = new Set(
		exposedCells(table, { ...suppression, hidden: isStill.map((still) => !still) }).map(cellId),
	);
	return together.find((cell) => !already.has(cellId(cell))) ?? null;
}
