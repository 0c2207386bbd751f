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

export interface RecordOptions {
	delimiter: string;
	/** `\r` only for files that know no `\n`. A CRLF file is read with `\n`: a bare LF in it then ends a record too. */
	newline: '\n' | '\r';
	/** Called for each record in order; return false to stop reading. */
	onRecord: (record: CsvRecord) => boolean;
}

/** Characters parsed at once when the text is given whole. */
const chunkSize = 1_048_576;
/** Pieces of a stream that one record may fill before it is taken for a quotation mark that was never closed. */
const longestRecord = 8;

/**
 * Reads CSV text, whole or as a stream of text pieces (never of bytes: a letter cut in two would be lost).
 * Memory stays constant for a stream. Resolves when the end is reached or `onRecord` stopped it; rejects when the stream fails.
 */
export function readRecords(
	source: string | NodeJS.ReadableStream,
	{ delimiter, newline, onRecord }: RecordOptions,
): Promise<void> {
	return new Promise((resolve, reject) => {
		let line = 1;
		let emptyPieces = 0;
		const chunk = ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser): void => {
			emptyPieces = data.length === 0 ? emptyPieces + 1 : 0;
			if (emptyPieces > longestRecord) {
				onRecord({ line, cells: [], badQuotes: true, lines: 2 });
				parser.abort();
				return;
			}
			// Errors of a record that is still incomplete have a row beyond the last and come again with the rest of it.
			const faulty = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
			for (const [row, cells] of data.entries()) {
				const last = cells.length - 1;
				const end = cells[last];
				if (newline === '\n' && end?.endsWith('\r')) cells[last] = end.slice(0, -1);
				let lines = 1;
				for (const cell of cells) lines += countOf(cell, newline);
				if (!onRecord({ line, cells, badQuotes: faulty.has(row), lines })) {
					parser.abort();
					return;
				}
				line += lines;
			}
		};
		Papa.parse<string[]>(source, {
			delimiter,
			newline,
			chunkSize,
			chunk,
			complete: () => resolve(),
			error: reject,
		} as Papa.ParseLocalConfig<string[], NodeJS.ReadableStream>);
	});
}

function countOf(cell: string, newline: string): number {
	let count = 0;
	for (let at = cell.indexOf(newline); at !== -1; at = cell.indexOf(newline, at + 1)) count += 1;
	return count;
}
