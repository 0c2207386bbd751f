import Papa from 'papaparse';
import { statisticColumns, statisticSchema, type Statistic } from '../schemas/statistic.ts';

/**
 * Rows of a published file. Throws, naming the line, when one of them is not what `npm run stats` writes.
 */
export function readStatistics(text: string): Statistic[] {
	const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
		header: true,
		delimiter: ',',
		newline: '\n',
		skipEmptyLines: true,
	});
	if (errors[0]) throw new Error(`line ${(errors[0].row ?? 0) + 2}: ${errors[0].message}`);
	if (meta.fields?.join() !== statisticColumns.join())
		throw new Error(`line 1: the columns must be ${statisticColumns.join()}`);
	return data.map((row, index) => {
		const result = statisticSchema.safeParse({
			...row,
			value: row['value'] === '' ? null : Number(row['value']),
		});
		if (!result.success) throw new Error(`line ${index + 2}: ${result.error.issues[0]?.message}`);
		return result.data;
	});
}
