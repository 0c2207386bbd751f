import { smallestPublished, type notes, type Statistic } from '../schemas/statistic.ts';
import { countIndicators, type CountIndicator, type Dimension, type MonthFigures } from './aggregate.ts';
import { cellId, countTable, type CountTable } from './countTable.ts';
import { Durations } from './Durations.ts';
import { suppress, type Suppression } from './suppress.ts';
import { inOrder } from './writeStatistics.ts';

type Note = (typeof notes)[number];
type Place = Pick<Statistic, 'reception_point' | 'dimension' | 'key'>;

/** A month as it is published, with what a later comparison needs. */
export interface MonthStatistics {
	rows: Statistic[];
	tables: Map<CountIndicator, { table: CountTable; suppression: Suppression }>;
}

export interface MonthOptions {
	/** Notes of every row: `sample`, `running`. */
	notes?: readonly Note[];
	/** The month's earlier file: what it left out stays out, or the two together would give it away. */
	before?: readonly Statistic[];
}

/** The rows of one month, suppressed and in their fixed order. The figures hold one kind of rows, real or sample. */
export function monthStatistics(
	figures: MonthFigures,
	{ notes = [], before = [] }: MonthOptions = {},
): MonthStatistics {
	const tables = new Map<CountIndicator, { table: CountTable; suppression: Suppression }>();
	const rows: Statistic[] = [];
	const add = (
		place: Place,
		indicator: Statistic['indicator'],
		unit: Statistic['unit'],
		value: number | null,
	) => {
		const words = value === null ? [...notes, 'suppressed'] : notes;
		rows.push({ month: figures.month, ...placeOf(place), indicator, value, unit, note: words.join(' ') });
	};
	for (const indicator of countIndicators) {
		const table = countTable(figures, indicator);
		const suppression = suppress(
			table,
			suppressionOf(
				table,
				before.filter((row) => row.indicator === indicator),
			),
		);
		tables.set(indicator, { table, suppression });
		for (const [position, cell] of table.cells.entries()) {
			if (!cell.shown || suppression.withdrawn[position] === true) continue;
			add(cell, indicator, 'count', suppression.hidden[position] === true ? null : cell.value);
		}
	}
	const published = publishedCounts(rows);
	addRates(figures, published, add);
	addDurations(figures, published, add);
	return { rows: rows.toSorted(inOrder), tables };
}

/** What the rows of an earlier file leave out of a table. */
function suppressionOf({ cells }: CountTable, before: readonly Statistic[]): Suppression {
	const rows = new Map(before.map((row) => [cellId(row), row]));
	const breakdowns = new Set(
		before.map(({ reception_point, dimension }) => `${reception_point} ${dimension}`),
	);
	const points = new Set(before.map(({ reception_point }) => reception_point));
	// A point that had a total had every breakdown, unless it was withdrawn.
	const withdrawn = cells.map(
		({ reception_point, dimension }) =>
			points.has(reception_point) && !breakdowns.has(`${reception_point} ${dimension}`),
	);
	return {
		hidden: cells.map(
			(cell, position) => withdrawn[position] === true || rows.get(cellId(cell))?.value === null,
		),
		withdrawn,
	};
}

type Add = (
	place: Place,
	indicator: Statistic['indicator'],
	unit: Statistic['unit'],
	value: number | null,
) => void;

/** Looks a count of visits up among those published: 0 when there is no such row in a breakdown that is published. */
type PublishedCount = (place: Place) => number | null | undefined;

function publishedCounts(rows: readonly Statistic[]): PublishedCount {
	const visits = rows.filter(({ indicator }) => indicator === 'visits');
	const values = new Map(visits.map((row) => [cellId(row), row.value]));
	const breakdowns = new Set(
		visits.map(({ reception_point, dimension }) => `${reception_point} ${dimension}`),
	);
	return (place) =>
		values.has(cellId(place))
			? values.get(cellId(place))
			: breakdowns.has(`${place.reception_point} ${place.dimension}`)
				? 0
				: undefined;
}

const pointsOf = ({ points }: MonthFigures): string[] => [
	...[...points.keys()].filter((id) => id !== ''),
	'all',
];

/**
 * The share of visits answered at the desk. It times all visits gives the answered ones back, so it is published only
 * beside both counts.
 */
function addRates(figures: MonthFigures, published: PublishedCount, add: Add): void {
	for (const reception_point of pointsOf(figures)) {
		const place: Place = { reception_point, dimension: 'all', key: 'all' };
		const visits = published(place);
		if (visits === undefined) continue;
		const answered = published({ reception_point, dimension: 'outcome', key: 'answered' });
		const rate =
			typeof visits === 'number' && typeof answered === 'number' && visits >= smallestPublished
				? Math.round((answered / visits) * 100)
				: null;
		add(place, 'first_contact_rate', 'percent', rate);
	}
}

/**
 * Waiting and service times. They are published for five durations or more, and only beside a published count of visits:
 * a time beside a suppressed count would say that the count is 5 or more.
 */
function addDurations(figures: MonthFigures, published: PublishedCount, add: Add): void {
	for (const reception_point of pointsOf(figures)) {
		for (const kind of ['waits', 'services'] as const) {
			for (const [key, durations] of durationsOf(figures, reception_point, kind)) {
				const place: Place = { reception_point, dimension: key === 'all' ? 'all' : 'service', key };
				const visits = published(place);
				if (visits === undefined) continue;
				const enough = typeof visits === 'number' && durations.count >= smallestPublished;
				if (kind === 'services') add(place, 'service_median', 'minutes', enough ? durations.median() : null);
				else {
					add(place, 'wait_median', 'minutes', enough ? durations.median() : null);
					add(place, 'wait_p90', 'minutes', enough ? durations.p90() : null);
				}
			}
		}
	}
}

function durationsOf(
	{ points }: MonthFigures,
	point: string,
	kind: 'waits' | 'services',
): Map<string, Durations> {
	const own = points.get(point);
	if (own !== undefined) return own[kind];
	const all = new Map<string, Durations>();
	for (const { [kind]: byKey } of points.values()) {
		for (const [key, durations] of byKey) {
			const sum = all.get(key) ?? new Durations();
			sum.addAll(durations);
			all.set(key, sum);
		}
	}
	return all;
}

const placeOf = ({
	reception_point,
	dimension,
	key,
}: Place): { reception_point: string; dimension: Dimension; key: string } => ({
	reception_point,
	dimension,
	key,
});
