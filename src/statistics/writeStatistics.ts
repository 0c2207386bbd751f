import Papa from 'papaparse';
import { dimensions, indicators, statisticColumns, type Statistic } from '../schemas/statistic.ts';

/**
 * The text of a month's file, for machines: rows in a fixed order, LF, no byte order mark. The same rows give the same bytes.
 */
export function writeStatistics(rows: readonly Statistic[]): string {
	const data = rows.toSorted(inOrder).map((row) => statisticColumns.map((column) => row[column] ?? ''));
	return `${Papa.unparse({ fields: statisticColumns, data }, { newline: '\n' })}\n`;
}

/** Order of the rows: month, point (`all` first, then `hq`), indicator, dimension, key. */
export function inOrder(a: Statistic, b: Statistic): number {
	return (
		compare(a.month, b.month) ||
		pointRank(a.reception_point) - pointRank(b.reception_point) ||
		compare(a.reception_point, b.reception_point) ||
		indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
		dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) ||
		compare(a.key, b.key)
	);
}

/** By code unit, the same on every machine; `localeCompare` is not. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const pointRank = (point: string): number => (point === 'all' ? 0 : point === 'hq' ? 1 : 2);
