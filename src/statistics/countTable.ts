import type { CountIndicator, Dimension, MonthFigures, PointFigures } from './aggregate.ts';
import { unstated } from './aggregate.ts';

/** One count of a month's table. */
export interface Cell {
	/** A reception point, `all` for their sum, `''` for what names none. */
	reception_point: string;
	dimension: Dimension;
	key: string;
	value: number;
	/** False for a count that no file shows but that others add up to: it must not be worked out either. */
	shown: boolean;
}

/** `total` is the sum of `parts`, all of them positions in the list of cells. */
export interface Equation {
	total: number;
	parts: number[];
	/** Set when the parts are the keys of a dimension at a point and the total is all of that point. */
	breakdown?: { reception_point: string; dimension: Dimension };
}

/** Every count of one indicator in one month, with every equation that a reader can set up between them. */
export interface CountTable {
	cells: Cell[];
	equations: Equation[];
}

/** Name of a cell inside its table. */
export const cellId = ({
	reception_point,
	dimension,
	key,
}: Pick<Cell, 'reception_point' | 'dimension' | 'key'>): string => `${reception_point} ${dimension} ${key}`;

/** Builds the table of an indicator from the figures of a month. Keys that count nothing have no cell. */
export function countTable({ points }: MonthFigures, indicator: CountIndicator): CountTable {
	const builder = new Builder();
	// Sorted throughout: the same visits in another order must give the same table, and the same suppression.
	const counted = sorted(points).filter(([, point]) => point.counts[indicator].has('all'));
	for (const [id, point] of counted) {
		for (const [dimension, keys] of sorted(point.counts[indicator])) {
			for (const [key, value] of sorted(keys)) builder.add(id, dimension, key, value, id !== '');
		}
		if (indicator === 'visits') addProcedureRemainders(builder, id, point);
	}
	builder.addSums(counted.map(([id]) => id));
	for (const point of [...counted.map(([id]) => id), 'all']) builder.addBreakdowns(point, indicator);
	return builder.table;
}

const sorted = <Key extends string, Value>(map: Map<Key, Value>): [Key, Value][] =>
	[...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

/**
 * Visits of a service that name no procedure: key `service/` of the dimension `procedure`, never shown. Where every visit
 * of the point names one, a reader knows that there are none.
 */
function addProcedureRemainders(builder: Builder, point: string, { counts, procedures }: PointFigures): void {
	const someAreUnnamed = counts.visits.get('procedure')?.has(unstated) === true;
	for (const [service, visits] of sorted(counts.visits.get('service') ?? new Map<string, number>())) {
		if (service === unstated) continue;
		const named = [...(procedures.get(service)?.values() ?? [])].reduce((sum, value) => sum + value, 0);
		if (someAreUnnamed) builder.add(point, 'procedure', `${service}/`, visits - named, false);
		for (const procedure of procedures.get(service)?.keys() ?? []) builder.serviceOf.set(procedure, service);
	}
}

const weekdayOf = (date: string): string => String(new Date(`${date}T12:00:00Z`).getUTCDay() || 7);

class Builder {
	table: CountTable = { cells: [], equations: [] };
	serviceOf = new Map<string, string>();
	#positions = new Map<string, number>();

	add(reception_point: string, dimension: Dimension, key: string, value: number, shown: boolean): number {
		const cell = { reception_point, dimension, key, value, shown };
		const position = this.table.cells.push(cell) - 1;
		this.#positions.set(cellId(cell), position);
		return position;
	}

	/** The cells of `all`, each with its equation over the points. */
	addSums(points: string[]): void {
		const parts = new Map<string, number[]>();
		for (const [position, { reception_point, dimension, key }] of this.table.cells.entries()) {
			if (!points.includes(reception_point)) continue;
			const name = cellId({ reception_point: 'all', dimension, key });
			parts.set(name, [...(parts.get(name) ?? []), position]);
		}
		for (const positions of parts.values()) {
			const cells = positions
				.map((position) => this.table.cells[position])
				.filter((cell) => cell !== undefined);
			const [first] = cells;
			if (first === undefined) continue;
			const value = cells.reduce((sum, cell) => sum + cell.value, 0);
			const shown = !first.key.endsWith('/');
			this.table.equations.push({
				total: this.add('all', first.dimension, first.key, value, shown),
				parts: positions,
			});
		}
	}

	/** The equations inside a point. */
	addBreakdowns(point: string, indicator: CountIndicator): void {
		const here = [...this.table.cells.entries()].filter(([, cell]) => cell.reception_point === point);
		const inDimension = (dimension: Dimension) => here.filter(([, cell]) => cell.dimension === dimension);
		const total = this.#positions.get(cellId({ reception_point: point, dimension: 'all', key: 'all' }));
		if (total === undefined) return;
		for (const dimension of new Set(here.map(([, cell]) => cell.dimension))) {
			if (dimension === 'all') continue;
			const keys = inDimension(dimension).filter(([, cell]) => !cell.key.endsWith('/'));
			this.table.equations.push({
				total,
				parts: keys.map(([position]) => position),
				breakdown: { reception_point: point, dimension },
			});
		}
		if (indicator !== 'visits') return;
		const days = inDimension('day');
		for (const [weekday, cell] of inDimension('weekday')) {
			this.#equate(
				weekday,
				days.filter(([, day]) => weekdayOf(day.key) === cell.key).map(([position]) => position),
			);
		}
		const procedures = inDimension('procedure');
		const remainders: number[] = [];
		for (const [service, cell] of inDimension('service')) {
			if (cell.key === unstated) {
				remainders.push(service);
				continue;
			}
			const remainder = procedures
				.filter(([, { key }]) => key === `${cell.key}/`)
				.map(([position]) => position);
			const named = procedures
				.filter(([, { key }]) => this.serviceOf.get(key) === cell.key)
				.map(([position]) => position);
			this.#equate(service, [...named, ...remainder]);
			remainders.push(...remainder);
		}
		const withoutProcedure = this.#positions.get(
			cellId({ reception_point: point, dimension: 'procedure', key: unstated }),
		);
		if (withoutProcedure !== undefined) this.#equate(withoutProcedure, remainders);
	}

	#equate(total: number, parts: number[]): void {
		this.table.equations.push({ total, parts });
	}
}
