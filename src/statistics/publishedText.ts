import Papa from 'papaparse';
import { statisticColumns, type Statistic } from '../schemas/statistic.ts';

/** Orders two rows by month, point, dimension, key, indicator: the one order of every published file. */
export function byPlace(a: Statistic, b: Statistic): number {
	for (const column of ['month', 'reception_point', 'dimension', 'key', 'indicator'] as const) {
		// Code-unit order: the same on every machine, whatever its language.
		if (a[column] !== b[column]) return a[column] < b[column] ? -1 : 1;
	}
	return 0;
}

/** Published rows as the text of their file: fixed order and columns, no BOM, LF; the same rows give the same bytes. */
export const publishedText = (rows: readonly Statistic[]): string =>
	`${Papa.unparse(
		rows.toSorted(byPlace).map((row) => ({ ...row, value: row.value ?? '' })),
		{ columns: statisticColumns, newline: '\n' },
	)}\n`;
