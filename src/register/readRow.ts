import { toLatinDigits } from '../arabic/digits.ts';
import { codedColumns, visitColumns, visitSchema, type Visit, type VisitColumn } from '../schemas/visit.ts';
import { restoreCell } from '../submissions/cells.ts';
import type { WordingKey } from '../wording/wording.ts';
import type { TwoLanguages } from '../submissions/TwoLanguageError.ts';
import { bothLanguages } from './bothLanguages.ts';
import type { CodeBook, CodedColumn, Meaning } from './codeBook.ts';
import { columnLabel, isLostArabic } from './header.ts';
import { readInstant, readInstantOrTime, type ReadInstant } from './instants.ts';
import { moroccanIso } from './moroccanTime.ts';

/** Why a cell was not accepted. Sentences never repeat the cell: it may be a visitor's words. */
export interface CellFault {
	/** Empty when the whole row is at fault. */
	column: VisitColumn | '';
	reason: TwoLanguages;
}

/** How the dates of a row were written; the file as a whole must agree. */
export interface RowDates {
	dayFirst: boolean;
	monthFirst: boolean;
	/** A time stood without its offset from UTC. */
	withoutOffset: boolean;
	/** Day and month could be exchanged. */
	either: boolean;
}

export interface ReadRow {
	/** Null when the row has a fault. */
	visit: Visit | null;
	faults: CellFault[];
	dates: RowDates;
	/** Columns of which something was not understood and left out, the visit counting all the same. */
	leftOut: VisitColumn[];
	/** The procedure is a code that the catalogue does not have: accepted, since registers are older than cards. */
	unknownProcedure: boolean;
	/** A cell is nothing but question marks where Arabic stood: the file is lost, not the row alone. */
	lostArabic: boolean;
}

const reasonOf = {
	'no-time': 'register.reason.noTime',
	'short-year': 'register.reason.shortYear',
	'month-first': 'register.reason.date',
	unreadable: 'register.reason.date',
} as const satisfies Record<string, WordingKey>;
/** Columns that a visit can do without: what is not understood there is left empty, and the visit still counts. */
const dispensable = new Set<VisitColumn>(['language', 'channel', 'help']);
const coded = new Set<string>(Object.keys(codedColumns));
const typedTexts = ['ticket', 'desk', 'agent', 'slip'] as const;
const slugShape = /^[a-z0-9]+(-[a-z0-9]+)+$/;
const manyLostWords = /^\s*\?{2,}(\s+\?{2,})+\s*$/;

/**
 * Reads the cells of one row, given by column (a column that the file does not have is absent).
 * Codes are recognised, times become ISO 8601 in Morocco's time, the visitor's words stay exactly as they are.
 */
export function readRow(cells: ReadonlyMap<VisitColumn, string>, codes: CodeBook): ReadRow {
	const faults: CellFault[] = [];
	const dates: RowDates = { dayFirst: false, monthFirst: false, withoutOffset: false, either: false };
	const leftOut: VisitColumn[] = [];
	let unknownProcedure = false;
	const raw = (column: VisitColumn): string => cells.get(column) ?? '';
	const fault = (
		column: VisitColumn,
		key: WordingKey,
		values: Parameters<typeof bothLanguages>[1] = {},
	): void => {
		faults.push({ column, reason: bothLanguages(key, values) });
	};

	const visit: Record<string, unknown> = {
		missing: [],
		words: restoreCell(raw('words').replace(/\r\n?/g, '\n')),
	};
	for (const column of typedTexts) visit[column] = toLatinDigits(restoreCell(raw(column).trim()));
	for (const { code: column } of visitColumns) {
		if (coded.has(column)) visit[column] = readCode(column as CodedColumn);
	}
	readProcedure();
	readMissing();
	const visitedAt = readTime('visited_at', readInstant);
	if (visitedAt !== null) {
		for (const column of ['served_at', 'left_at'] as const) {
			readTime(column, (cell) => readInstantOrTime(cell, visitedAt));
		}
	}
	for (const [column, cell] of cells) {
		if (cell.includes('\ufffd')) faults.unshift({ column, reason: bothLanguages('register.reason.damaged') });
	}
	const lostArabic =
		[...cells].some(([column, cell]) => coded.has(column) && isLostArabic(cell)) ||
		manyLostWords.test(raw('words'));

	const rest = { faults, dates, leftOut, unknownProcedure, lostArabic };
	if (faults.length > 0) return { visit: null, ...rest };
	const parsed = visitSchema.safeParse(visit);
	if (parsed.success) return { visit: parsed.data, ...rest };
	for (const { path, message } of parsed.error.issues) {
		const column = String(path[0]) as VisitColumn;
		fault(column, message as WordingKey, (language) => ({ column: columnLabel(column)[language] }));
	}
	return { visit: null, ...rest };

	function readCode(column: CodedColumn): string {
		const cell = raw(column).trim();
		if (cell === '') {
			if (column === 'purpose' || column === 'outcome' || column === 'reception_point') {
				fault(column, 'register.reason.required');
			}
			return '';
		}
		const meaning = codes.read(column, cell);
		if (meaning.found === 'code') return meaning.code;
		if (meaning.found === 'procedure') {
			visit.procedure = meaning.procedure;
			return meaning.service;
		}
		if (dispensable.has(column)) leftOut.push(column);
		else unknown(column, meaning);
		return '';
	}

	function readProcedure(): void {
		const named = visit.procedure ?? '';
		const cell = raw('procedure').trim();
		visit.procedure = named;
		if (cell === '') return;
		const meaning = codes.readProcedure(cell);
		if (
			meaning.found === 'unknown' &&
			meaning.near === null &&
			slugShape.test(cell) &&
			visit.service !== ''
		) {
			// The visit counts, its code does not: a name or a number typed there would become a public key.
			unknownProcedure = true;
			return;
		}
		if (meaning.found !== 'procedure') return unknown('procedure', meaning);
		if (named !== '' && named !== meaning.procedure)
			return fault('procedure', 'register.reason.twoProcedures');
		visit.procedure = meaning.procedure;
		if (visit.service === '' && raw('service').trim() === '') visit.service = meaning.service;
		else if (visit.service !== '' && visit.service !== meaning.service) {
			fault('service', 'register.reason.otherService', { service: meaning.service });
		}
	}

	function readMissing(): void {
		const names = raw('missing')
			.split('|')
			.map((name) => name.trim())
			.filter((name) => name !== '');
		const ids = names.map((name) => codes.readDocument(String(visit.procedure), name));
		if (ids.includes(null)) leftOut.push('missing');
		visit.missing = [...new Set(ids.filter((id) => id !== null))];
	}

	function readTime(
		column: 'visited_at' | 'served_at' | 'left_at',
		read: (cell: string) => ReadInstant,
	): number | null {
		const cell = raw(column).trim();
		visit[column] = '';
		if (cell === '') {
			if (column === 'visited_at') fault(column, 'register.reason.required');
			return null;
		}
		const time = read(cell);
		if (!time.ok) {
			dates.monthFirst ||= time.why === 'month-first';
			fault(column, reasonOf[time.why]);
			return null;
		}
		dates.dayFirst ||= time.order === 'day-first';
		dates.either ||= time.order === 'either';
		dates.withoutOffset ||= !time.offset;
		visit[column] = moroccanIso(time.instant);
		return time.instant;
	}

	function unknown(column: VisitColumn, meaning: Meaning): void {
		if (meaning.found === 'ambiguous') return fault(column, 'register.reason.ambiguous');
		const near = meaning.found === 'unknown' ? meaning.near : null;
		if (near !== null) return fault(column, 'register.reason.unknownNear', { near });
		fault(column, 'register.reason.unknown', (language) => ({ column: columnLabel(column)[language] }));
	}
}
