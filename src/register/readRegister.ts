import type { Visit, VisitColumn } from '../schemas/visit.ts';
import type { TwoLanguages } from '../submissions/TwoLanguageError.ts';
import type { Language } from '../wording/languages.ts';
import { bothLanguages } from './bothLanguages.ts';
import type { CodeBook } from './codeBook.ts';
import { columnLabel, findHeader, type Header } from './header.ts';
import { readInstant } from './instants.ts';
import type { KnownVisits } from './knownVisits.ts';
import { readRecords, type CsvRecord, type TextStream } from './records.ts';
import { readRow, type CellFault, type RowDates } from './readRow.ts';

/** A row, or a whole file, that was not accepted. */
export interface Reject {
	file: string;
	/** Line of the file, from 1. */
	line: number;
	/** Column code; empty when the whole row or file is at fault. */
	column: VisitColumn | '';
	reason: TwoLanguages;
}

/** What became of one file. Counts are rows; a file that was refused has none accepted. */
export interface RegisterOutcome {
	file: string;
	/**
	 * `read` to its end; `stopped` at a line from which nothing can be trusted (an unclosed quotation mark); `refused` as a
	 * whole. Of a refused file nothing may be used, though `onVisit` may have been called before the reason was met.
	 */
	state: 'read' | 'stopped' | 'refused';
	rows: number;
	accepted: number;
	/** Rows already known from this file or an earlier one. */
	known: number;
	rejected: number;
	/** What was skipped or assumed, for the clerk. */
	notices: TwoLanguages[];
}

export interface RegisterFile {
	/** Name for messages. */
	name: string;
	/** Beginning of the text, some thousand characters: enough to find the header. */
	head: string;
	/** The whole text: a string, or a stream of strings. */
	text: string | TextStream;
}

export interface RegisterReaders {
	codes: CodeBook;
	/** Shared by all files of a run. */
	knownVisits: KnownVisits;
	/** Called once for each visit accepted. */
	onVisit: (visit: Visit) => void;
	/** Called for each fault; a row may have several. */
	onReject: (reject: Reject) => void;
}

/** Reads one register file from its text, in constant memory when the text is a stream. */
export async function readRegister(
	{ name, head, text }: RegisterFile,
	{ codes, knownVisits, onVisit, onReject }: RegisterReaders,
): Promise<RegisterOutcome> {
	const outcome: RegisterOutcome = {
		file: name,
		state: 'read',
		rows: 0,
		accepted: 0,
		known: 0,
		rejected: 0,
		notices: [],
	};
	knownVisits.startFile(name);
	const reject = (line: number, column: VisitColumn | '', reason: TwoLanguages): void =>
		onReject({ file: name, line, column, reason });
	const refuse = (line: number, reason: TwoLanguages): false => {
		reject(line, '', reason);
		Object.assign(outcome, { state: 'refused', rows: 0, accepted: 0, known: 0, rejected: 0 });
		return false;
	};

	const found = findHeader(head);
	if (!found.ok) {
		refuse(found.line, found.reason);
		return outcome;
	}
	const { header } = found;
	outcome.notices.push(...header.notices);
	const file = new FileState(header);
	await readRecords(text, { delimiter: header.delimiter, newline: header.newline, onRecord });
	outcome.notices.push(...file.notices());
	return outcome;

	function onRecord(record: CsvRecord): boolean {
		if (record.line <= header.line || file.isRepeatedHeader(record)) return true;
		if (record.lines > 1 && (record.badQuotes || swallowsRows(record, header))) return stop(record);
		if (file.isEmpty(record)) return true;
		outcome.rows += 1;
		if (record.badQuotes) return rejectRow(record, [fault('register.reason.quotes')]);
		if (file.hasTooManyCells(record)) return rejectRow(record, [fault('register.reason.tooMany')]);
		file.noteUnnamedCells(record);

		const { visit, faults, dates, leftOut, unknownProcedure, lostArabic } = readRow(
			cellsByColumn(record, header),
			codes,
		);
		if (lostArabic) return refuse(record.line, bothLanguages('register.refused.lostArabic'));
		const mixed = file.addDates(dates, record.line);
		if (mixed !== null) return refuse(record.line, mixed);
		if (visit === null) return rejectRow(record, faults);
		if (unknownProcedure) file.noteUnknownProcedure(record);
		for (const column of leftOut) file.noteLeftOut(column, record);

		const sight = knownVisits.see(visit, record.line);
		if (sight.kind === 'conflict') {
			const reason = bothLanguages('register.reason.conflict', { ...sight.first, here: record.line });
			return rejectRow(record, [{ column: 'ticket', reason }]);
		}
		if (sight.kind === 'known') outcome.known += 1;
		else {
			outcome.accepted += 1;
			onVisit(visit);
		}
		return true;
	}

	function rejectRow(record: CsvRecord, faults: CellFault[]): true {
		outcome.rejected += 1;
		for (const { column, reason } of faults) reject(record.line, column, reason);
		return true;
	}

	function stop(record: CsvRecord): false {
		outcome.state = 'stopped';
		outcome.rows += 1;
		outcome.rejected += 1;
		reject(
			record.line,
			lastColumn(record, header),
			bothLanguages('register.refused.unclosedQuote', { line: record.line }),
		);
		return false;
	}
}

const fault = (key: 'register.reason.quotes' | 'register.reason.tooMany'): CellFault => ({
	column: '',
	reason: bothLanguages(key),
});

function isDateAlone(cell: string): boolean {
	const read = readInstant(cell);
	return !read.ok && read.why === 'no-time';
}

function cellsByColumn({ cells }: CsvRecord, { columns, arrivalTime }: Header): Map<VisitColumn, string> {
	const byColumn = new Map<VisitColumn, string>();
	for (const [position, column] of columns.entries()) {
		if (column !== null) byColumn.set(column, cells[position] ?? '');
	}
	const time = arrivalTime === null ? '' : (cells[arrivalTime] ?? '').trim();
	const date = byColumn.get('visited_at') ?? '';
	// A date that has its own time keeps it.
	if (time !== '' && isDateAlone(date)) byColumn.set('visited_at', `${date.trim()} ${time}`);
	return byColumn;
}

/** The column whose cell holds line breaks: where the quotation mark was opened. */
function lastColumn({ cells }: CsvRecord, { columns, newline }: Header): VisitColumn | '' {
	return columns[cells.findIndex((cell) => cell.includes(newline))] ?? '';
}

/**
 * Whether a cell holds other rows of the file: a line of it has as many cells as the header and a date where the visit's
 * date stands. A quotation mark that was never closed can end at a mark further down without any error.
 */
function swallowsRows({ cells }: CsvRecord, { columns, arrivalTime, delimiter, newline }: Header): boolean {
	const dateAt = columns.indexOf('visited_at');
	return cells.some((cell) =>
		cell
			.split(newline)
			.slice(1)
			.some((line) => {
				const parts = line.split(delimiter);
				const date = parts[dateAt] ?? '';
				const isDate = readInstant(date).ok || (arrivalTime !== null && isDateAlone(date));
				return parts.length >= columns.length && isDate;
			}),
	);
}

/** The first lines of a list, as many as a person goes and looks at. */
const firstOf = (lines: readonly number[], language: Language): string =>
	lines.slice(0, listedLines).join(language === 'ar' ? '، ' : ', ') + (lines.length > listedLines ? '…' : '');
const listedLines = 10;

/** What is known of a file as its rows go by. */
class FileState {
	#header: Header;
	#emptyRows = 0;
	#repeatedHeaders: number[] = [];
	#unnamed = new Map<number, number>();
	#dayFirstLine: number | null = null;
	#either = false;
	#withoutOffset = false;
	#unknownProcedures = 0;
	#unknownProcedureLine = 0;
	/** Lines by column. */
	#leftOut = new Map<VisitColumn, number[]>();

	constructor(header: Header) {
		this.#header = header;
	}

	isRepeatedHeader({ cells, line }: CsvRecord): boolean {
		const { names } = this.#header;
		const same = cells.length === names.length && cells.every((cell, at) => cell.trim() === names[at]);
		if (same) this.#repeatedHeaders.push(line);
		return same;
	}

	isEmpty({ cells }: CsvRecord): boolean {
		if (cells.some((cell) => cell.trim() !== '')) return false;
		// The end of the last line is not a row of separators.
		if (cells.length > 1) this.#emptyRows += 1;
		return true;
	}

	hasTooManyCells({ cells }: CsvRecord): boolean {
		return cells.slice(this.#header.columns.length).some((cell) => cell.trim() !== '');
	}

	/** Remembers the first line on which a column without a name holds something. */
	noteUnnamedCells({ cells, line }: CsvRecord): void {
		for (const [position, name] of this.#header.names.entries()) {
			if (name === '' && (cells[position] ?? '').trim() !== '' && !this.#unnamed.has(position)) {
				this.#unnamed.set(position, line);
			}
		}
	}

	noteUnknownProcedure({ line }: CsvRecord): void {
		this.#unknownProcedures += 1;
		if (this.#unknownProcedures === 1) this.#unknownProcedureLine = line;
	}

	noteLeftOut(column: VisitColumn, { line }: CsvRecord): void {
		const lines = this.#leftOut.get(column) ?? [];
		lines.push(line);
		this.#leftOut.set(column, lines);
	}

	/** A sentence when the file puts the month first, alone or beside dates with the day first. */
	addDates({ dayFirst, monthFirst, either, withoutOffset }: RowDates, line: number): TwoLanguages | null {
		this.#either ||= either;
		this.#withoutOffset ||= withoutOffset;
		if (dayFirst) this.#dayFirstLine ??= line;
		if (!monthFirst) return null;
		return this.#dayFirstLine === null
			? bothLanguages('register.refused.monthFirst', { line })
			: bothLanguages('register.refused.mixedDates', { line, dayFirst: this.#dayFirstLine });
	}

	notices(): TwoLanguages[] {
		const { names } = this.#header;
		const emptyColumns = names.filter((name, position) => name === '' && !this.#unnamed.has(position)).length;
		return [
			...(emptyColumns > 0 ? [bothLanguages('register.notice.emptyColumns', { number: emptyColumns })] : []),
			...[...this.#unnamed].map(([position, line]) =>
				bothLanguages('register.notice.unnamedColumn', { position: position + 1, line }),
			),
			...(this.#emptyRows > 0
				? [bothLanguages('register.notice.emptyRows', { number: this.#emptyRows })]
				: []),
			...this.#repeatedHeaders.map((line) => bothLanguages('register.notice.repeatedHeader', { line })),
			...[...this.#leftOut].map(([column, lines]) =>
				bothLanguages('register.notice.leftOut', (language) => ({
					column: columnLabel(column)[language],
					number: lines.length,
					lines: firstOf(lines, language),
				})),
			),
			...(this.#unknownProcedures > 0
				? [
						bothLanguages('register.notice.unknownProcedures', {
							number: this.#unknownProcedures,
							line: this.#unknownProcedureLine,
						}),
					]
				: []),
			...(this.#either && this.#dayFirstLine === null ? [bothLanguages('register.notice.dayFirst')] : []),
			...(this.#withoutOffset ? [bothLanguages('register.notice.zone')] : []),
		];
	}
}
