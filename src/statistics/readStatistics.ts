import Papa from 'papaparse';
import { statisticColumns, statisticSchema, type Statistic } from '../schemas/statistic.ts';

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
