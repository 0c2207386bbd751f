import Papa from 'papaparse';

/** One record of a CSV file as it stands. */
export interface CsvRecord {
	/** Line of the file on which it begins, from 1. */
	line: number;
	cells: string[];
	/** A quotation mark inside a quoted cell, or one that was never closed. */
	badQuotes: boolean;
	/** How many lines it takes, more than 1 when a cell holds line breaks. */
	lines: number;
}

/** Text that arrives in pieces. Never bytes: a letter cut in two would be lost. */
export type TextStream = NodeJS.ReadableStream & { destroy?: () => unknown };

export interface RecordOptions {
	delimiter: string;
	/** `\r` only for files that know no `\n`. A CRLF file is read with `\n`: a bare LF in it then ends a record too. */
	newline: '\n' | '\r';
	/** Called for each record in order; return false to stop reading. */
	onRecord: (record: CsvRecord) => boolean;
}

/** Characters parsed at once when the text is given whole. */
const chunkSize = 1_048_576;
/** A record longer than this is a quotation mark that was never closed, and is not gathered to the end of the file. */
const longestRecord = 1_048_576;

/**
 * Reads CSV text, whole or as a stream, the latter in constant memory.
 * Resolves when the end is reached or `onRecord` stopped it; rejects when the stream fails.
 */
export function readRecords(
	source: string | TextStream,
	{ delimiter, newline, onRecord }: RecordOptions,
): Promise<void> {
	return new Promise((resolve, reject) => {
		let line = 1;
		let received = 0;
		let receivedAtRecord = 0;
		const stop = (parser: Papa.Parser): void => {
			parser.abort();
			// papaparse would go on gathering what still arrives.
			if (typeof source !== 'string') source.destroy?.();
		};
		const chunk = ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser): void => {
			if (typeof source === 'string') received += chunkSize;
			if (data.length > 0) receivedAtRecord = received;
			else if (received - receivedAtRecord > longestRecord) {
				onRecord({ line, cells: [], badQuotes: true, lines: 2 });
				return stop(parser);
			}
			// Errors of a record that is still incomplete have a row beyond the last and come again with the rest of it.
			const faulty = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
			for (const [row, cells] of data.entries()) {
				const last = cells.length - 1;
				const end = cells[last];
				if (newline === '\n' && end?.endsWith('\r')) cells[last] = end.slice(0, -1);
				let lines = 1;
				for (const cell of cells) lines += countOf(cell, newline);
				if (!onRecord({ line, cells, badQuotes: faulty.has(row), lines })) return stop(parser);
				line += lines;
			}
		};
		const config = { delimiter, newline, chunkSize, chunk, complete: () => resolve(), error: reject };
		if (typeof source === 'string') {
			Papa.parse<string[]>(source, config);
			return;
		}
		source.on('data', (piece: string) => {
			received += piece.length;
		});
		Papa.parse<string[]>(source, config);
	});
}

function countOf(cell: string, newline: string): number {
	let count = 0;
	for (let at = cell.indexOf(newline); at !== -1; at = cell.indexOf(newline, at + 1)) count += 1;
	return count;
}
