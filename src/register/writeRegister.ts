import Papa from 'papaparse';
import { visitColumns, type Visit } from '../schemas/visit.ts';
import { defuseCell } from '../submissions/cells.ts';

/** For people: a byte order mark and semicolons, which a French spreadsheet opens as columns; CRLF. */
const byteOrderMark = '\ufeff';
const format = { delimiter: ';', newline: '\r\n' } as const;

const columns = visitColumns.map(({ code }) => code);
const cellOf = (value: Visit[keyof Visit]): string =>
	defuseCell(Array.isArray(value) ? value.join('|') : value);

/** First line of a register file, codes as names. */
export const registerHeader = `${byteOrderMark}${columns.join(format.delimiter)}${format.newline}`;

/** Rows of a register file. Cells that a spreadsheet would run are defused; `readRegister` reads the same visits back. */
export function registerRows(visits: readonly Visit[]): string {
	if (visits.length === 0) return '';
	const rows = visits.map((visit) => columns.map((column) => cellOf(visit[column])));
	return `${Papa.unparse(rows, format)}${format.newline}`;
}
