import Papa from 'papaparse';
import { defuseCell } from './cells.ts';
import { inBoth, TwoLanguageError, type TwoLanguages } from './TwoLanguageError.ts';

/** A row that was not taken. The cell itself is not repeated: it may hold a person's words. */
export interface Reject {
	file: string;
	/** Line of the file on which the row begins, from 1. */
	line: number;
	/** Column at fault; empty when the whole row is. */
	column: string;
	reason: TwoLanguages;
}

export interface CsvTable {
	columns: string[];
	rows: { line: number; cells: Record<string, string> }[];
	/** Rows with more or fewer cells than the header. */
	rejects: Reject[];
}

const byteOrderMark = '\ufeff';
const delimiters = [',', ';', '\t'];
const lineEnd = /\r\n|\n|\r/;
const lineCount = (text: string): number => text.split(lineEnd).length;

/**
 * Text of a CSV for people to open: byte order mark (or Excel reads Arabic as noise), CRLF, no cell that runs.
 * Cells are as given otherwise; `readCsvTable` and `restoreCell` give them back.
 */
export function writeCsvTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const data = rows.map((row) => row.map(defuseCell));
	return `${byteOrderMark}${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n' })}\r\n`;
}

/**
 * Reads a CSV whose first line is its header: with or without byte order mark, `,` `;` or tab, any line ends.
 * Throws a `TwoLanguageError` when the file as a whole cannot be trusted: no header, a column named twice, a quote that
 * never closes, or a replacement character, which means that the text was decoded wrongly somewhere.
 */
export function readCsvTable(text: string, file: string): CsvTable {
	const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
	const damage = body.indexOf('\ufffd');
	if (damage !== -1)
		throw new TwoLanguageError('collect.damaged', { file, line: lineCount(body.slice(0, damage)) });

	const newline = lineEnd.exec(body)?.[0] ?? '\n';
	const header = body.split(newline, 1)[0] ?? '';
	const [delimiter = ','] = delimiters.toSorted((a, b) => header.split(b).length - header.split(a).length);
	const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: newline as '\r\n' });
	if (errors.some(({ type }) => type === 'Quotes')) throw new TwoLanguageError('collect.quotes', { file });

	const columns = (data[0] ?? []).map((name) => name.trim());
	if (columns.length === 0 || columns.includes('')) throw new TwoLanguageError('collect.noHeader', { file });
	const twice = columns.find((name, place) => columns.indexOf(name) !== place);
	if (twice !== undefined) throw new TwoLanguageError('collect.columnTwice', { file, column: twice });

	const table: CsvTable = { columns, rows: [], rejects: [] };
	let line = 1;
	for (const [place, row] of data.entries()) {
		const isEmpty = row.length === 1 && row[0] === '';
		if (place > 0 && !isEmpty) {
			if (row.length === columns.length) {
				table.rows.push({
					line,
					cells: Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])),
				});
			} else table.rejects.push({ file, line, column: '', reason: inBoth('collect.rowCells') });
		}
		line += 1 + row.reduce((sum, cell) => sum + lineCount(cell) - 1, 0);
	}
	return table;
}
