import Papa from 'papaparse';
import { normalise } from '../arabic/normalise.ts';
import { requiredColumns, visitColumns, type VisitColumn } from '../schemas/visit.ts';
import type { TwoLanguages } from '../submissions/TwoLanguageError.ts';
import { bothLanguages } from './bothLanguages.ts';
import { nearest } from './nearest.ts';

/** Where the columns of a file were found. */
export interface Header {
	delimiter: string;
	newline: '\n' | '\r';
	/** Line of the header, from 1; what stands above it is not read. */
	line: number;
	/** Column of each cell; null for a column that is not ours. */
	columns: (VisitColumn | null)[];
	/** Position of a column that holds the time of arrival beside a date without one; null when there is none. */
	arrivalTime: number | null;
	/** The cells as typed. */
	names: string[];
	/** What was skipped or not understood. */
	notices: TwoLanguages[];
}

export type FoundHeader = { ok: true; header: Header } | { ok: false; line: number; reason: TwoLanguages };

/** A header stands among the first lines, below a title and a month at most. */
const searchedRecords = 20;
const delimiters = [';', ',', '\t'] as const;
const separatorLine = /^\ufeff?"?sep=(.)"?[;,\t]*\r?(?:\n|$)/i;
const lostArabic = /^[?\s.,:/-]*\?{2,}[?\s.,:/-]*$/;

/** What clerks call the time of arrival when the date stands in a column of its own. */
const arrivalTimes = new Set(
	[
		'ساعة الوصول',
		'وقت الوصول',
		'ساعة الزيارة',
		'الساعة',
		'ساعة',
		'الوقت',
		'التوقيت',
		'heure d’arrivée',
		'heure de visite',
		'heure de la visite',
		'heure',
		'time',
	].map((name) => normalise(name)),
);

const columnOfName = new Map<string, VisitColumn>(
	visitColumns.flatMap(({ code, ar, fr, synonyms }) =>
		[code, ar, fr, ...synonyms].map((name): [string, VisitColumn] => [normalise(name), code]),
	),
);

/** Label of a column for a sentence. */
export const columnLabel = (code: VisitColumn): TwoLanguages => {
	const column = visitColumns.find((candidate) => candidate.code === code);
	return { ar: column?.ar ?? code, fr: column?.fr ?? code };
};

/** Column of a header cell, by code, label or synonym; null when it is none of ours. */
export const recogniseColumn = (name: string): VisitColumn | null =>
	columnOfName.get(normalise(name)) ?? null;

/** Whether a text was Arabic before a program without Arabic saved it: nothing is left but question marks. */
export const isLostArabic = (text: string): boolean => lostArabic.test(text);

/**
 * What ends a line, judged outside quoted cells: old Macs write CR alone, and a cell of two lines holds an LF.
 */
function newlineOf(head: string): '\n' | '\r' {
	const outside = head.replace(/"[^"]*"/g, '');
	const loneReturns = outside.match(/\r(?!\n)/g)?.length ?? 0;
	const feeds = outside.match(/\n/g)?.length ?? 0;
	return loneReturns > feeds ? '\r' : '\n';
}

/**
 * Finds delimiter and header in the beginning of a file (a few thousand characters suffice).
 * The delimiter is the one that shows most of our columns; `sep=;` on the first line settles it.
 * Refuses a file without header, with one column twice, without a required column, or that lost its Arabic.
 */
export function findHeader(head: string): FoundHeader {
	const newline = newlineOf(head);
	const separator = separatorLine.exec(head);
	const candidates = (separator?.[1] === undefined ? delimiters : [separator[1]]).map((delimiter) =>
		bestLine(head, delimiter, newline, separator !== null),
	);
	const found = candidates.reduce((best, candidate) => (candidate.score > best.score ? candidate : best));
	if (found.score < 2) return { ok: false, line: 1, reason: withoutHeader(head, newline) };
	return checkHeader(found, newline, separator !== null);
}

interface Candidate {
	delimiter: string;
	line: number;
	cells: string[];
	score: number;
}

function bestLine(
	head: string,
	delimiter: string,
	newline: '\n' | '\r',
	hasSeparatorLine: boolean,
): Candidate {
	const { data } = Papa.parse<string[]>(head.replace(/^\ufeff/, ''), {
		delimiter,
		newline,
		preview: searchedRecords,
	});
	let best: Candidate = { delimiter, line: 1, cells: [], score: 0 };
	let line = 1;
	for (const [index, cells] of data.entries()) {
		const score = new Set(cells.map(recogniseColumn).filter((column) => column !== null)).size;
		if (score > best.score && !(index === 0 && hasSeparatorLine)) best = { delimiter, line, cells, score };
		line += cells.reduce((count, cell) => count + cell.split(newline).length - 1, 1);
	}
	return best;
}

function withoutHeader(head: string, newline: string): TwoLanguages {
	const lines = head.split(newline).slice(0, searchedRecords);
	const cells = lines.flatMap((line) => line.split(/[;,\t]/)).filter((cell) => cell.trim() !== '');
	if (cells.filter(isLostArabic).length > cells.length / 4)
		return bothLanguages('register.refused.lostArabic');
	return bothLanguages('register.refused.header', (language) => ({
		columns: listed(requiredColumns, language),
	}));
}

function checkHeader(
	{ delimiter, line, cells }: Candidate,
	newline: '\n' | '\r',
	hasSeparatorLine: boolean,
): FoundHeader {
	const columns = cells.map(recogniseColumn);
	for (const [position, column] of columns.entries()) {
		const first = columns.indexOf(column);
		if (column !== null && first < position) {
			const values = { name: nameOf(cells[first] ?? ''), other: nameOf(cells[position] ?? '') };
			const reason = bothLanguages('register.refused.duplicateColumn', {
				...values,
				first: first + 1,
				second: position + 1,
			});
			return { ok: false, line, reason };
		}
	}
	const named = cells.findIndex((cell, at) => columns[at] === null && arrivalTimes.has(normalise(cell)));
	const arrivalTime = named === -1 ? null : named;
	const unknown = unknownColumns(cells, columns, arrivalTime);
	const absent = requiredColumns.filter((column) => !columns.includes(column));
	if (absent.length > 0) {
		const reason = bothLanguages('register.refused.missingColumns', (language) => ({
			columns: listed(absent, language),
		}));
		const hints = unknown.map((notice) => notice);
		return { ok: false, line, reason: joined([reason, ...hints]) };
	}
	const firstLine = hasSeparatorLine ? 2 : 1;
	const skipped = line - firstLine;
	const notices = [
		...(hasSeparatorLine ? [bothLanguages('register.notice.separatorLine')] : []),
		...(skipped > 0
			? [bothLanguages('register.notice.titleLines', { from: firstLine, to: line - 1, header: line })]
			: []),
		...(arrivalTime === null
			? []
			: [bothLanguages('register.notice.arrivalTime', { name: nameOf(cells[arrivalTime] ?? '') })]),
		...unknown,
	];
	const names = cells.map(nameOf);
	return { ok: true, header: { delimiter, newline, line, columns, arrivalTime, names, notices } };
}

/** One notice for each named column that is not ours, with the nearest name that is. */
function unknownColumns(
	cells: string[],
	columns: (VisitColumn | null)[],
	arrivalTime: number | null,
): TwoLanguages[] {
	return cells.flatMap((cell, position) => {
		const name = nameOf(cell);
		if (columns[position] !== null || name === '' || position === arrivalTime) return [];
		const near = nearest(normalise(cell), columnOfName.keys());
		const column = near === null ? undefined : columnOfName.get(near);
		if (column === undefined) {
			return [bothLanguages('register.notice.unknownColumn', { name, position: position + 1 })];
		}
		return [
			bothLanguages('register.notice.unknownColumnNear', (language) => ({
				name,
				position: position + 1,
				near: columnLabel(column)[language],
			})),
		];
	});
}

const nameOf = (cell: string): string =>
	cell
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ')
		.trim();

function listed(columns: readonly VisitColumn[], language: 'ar' | 'fr'): string {
	return columns
		.map((column) => `${columnLabel(column)[language]} (${column})`)
		.join(language === 'ar' ? '، ' : ', ');
}

function joined(sentences: TwoLanguages[]): TwoLanguages {
	return { ar: sentences.map(({ ar }) => ar).join(' '), fr: sentences.map(({ fr }) => fr).join(' ') };
}
