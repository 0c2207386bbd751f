import Papa from 'papaparse';
import { dimensions, indicators, statisticColumns, statisticSchema, type Statistic } from '../schemas/statistic.ts';

/**
 * The text of a month's file, for machines: rows in a fixed order, LF, no byte order mark. The same rows give the same bytes.
 */
export function writeStatistics(rows: readonly Statistic[]): string {
	const data = rows.toSorted(inOrder).map((row) => statisticColumns.map((column) => row[column] ?? ''));
	return `${Papa.unparse({ fields: statisticColumns, data }, { newline: '\n' })}\n`;
}

/** Reads a published file. Throws an `Error` that names the line when it is not one: only `stats` writes these files. */
export function readStatistics(text: string): Statistic[] {
	const { data, meta } = Papa.parse<Record<string, string>>(text, {
		header: true,
		delimiter: ',',
		newline: '\n',
		skipEmptyLines: true,
	});
	if (meta.fields?.join() !== statisticColumns.join()) {
		throw new Error(`السطر 1: الأعمدة المنتظرة — ligne 1 : colonnes attendues : ${statisticColumns.join()}`);
	}
	return data.map((row, index) => {
		const value = row['value'] === '' ? null : Number(row['value']);
		const parsed = statisticSchema.safeParse({ ...row, value });
		if (parsed.success) return parsed.data;
		const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('؛ ');
		throw new Error(`السطر ${index + 2} — ligne ${index + 2} : ${faults}`);
	});
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
