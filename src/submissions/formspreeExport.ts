import { formSchemas, type FormName } from '../schemas/submission.ts';
import type { WordingKey } from '../wording/wording.ts';
import { readCsvTable, type Reject } from './csvTable.ts';
import { readInstant } from './readInstant.ts';
import { rowIdentity } from './rowIdentity.ts';
import { readSubmission, type Arrival } from './submissionRecord.ts';
import { inBoth } from './TwoLanguageError.ts';

export interface FormspreeReading {
	arrivals: Arrival[];
	rejects: Reject[];
	/** Rows whose hidden trap field was filled in, left out. */
	spam: number;
	/** Columns that the form does not have, left out, each named once. */
	extraColumns: string[];
}

type Row = { line: number; cells: Record<string, unknown> };

const dateColumn = /^_?date$/i;
/** Formspree's own columns; `_status` carries the receivers' e-mail addresses. */
const formspreeColumn = /^(id|_.*)$/i;

/**
 * Rows of a Formspree CSV export: columns in any order, byte order mark or not.
 * Throws a `TwoLanguageError` when the file is damaged (see `readCsvTable`). A row without reference gets one with
 * `prefix`.
 */
export function readFormspreeCsv(
	form: FormName,
	text: string,
	file: string,
	prefix?: string,
): FormspreeReading {
	const { rows, rejects } = readCsvTable(text, file);
	const reading = readRows(form, rows, file, prefix);
	return { ...reading, rejects: [...rejects, ...reading.rejects] };
}

/**
 * `submissions` of Formspree's API answer, or of the collector's, which says the same; `source` names it in the report.
 */
export const readFormspreeSubmissions = (
	form: FormName,
	submissions: readonly Record<string, unknown>[],
	source: string,
	prefix?: string,
): FormspreeReading =>
	readRows(
		form,
		submissions.map((cells, place) => ({ line: place + 1, cells })),
		source,
		prefix,
	);

function readRows(
	form: FormName,
	rows: readonly Row[],
	file: string,
	prefix: string | undefined,
): FormspreeReading {
	const fields = Object.keys(formSchemas[form].shape);
	const reading: FormspreeReading = { arrivals: [], rejects: [], spam: 0, extraColumns: [] };
	const extra = new Set<string>();

	for (const { line, cells } of rows) {
		if (String(cells['_gotcha'] ?? '').trim() !== '') {
			reading.spam += 1;
			continue;
		}
		const sent: Record<string, unknown> = {};
		let date = '';
		for (const [column, cell] of Object.entries(cells)) {
			if (fields.includes(column)) sent[column] = cell ?? '';
			else if (dateColumn.test(column)) date = String(cell ?? '');
			else if (!formspreeColumn.test(column)) extra.add(column);
		}
		const refuse = (column: string, key: WordingKey) =>
			reading.rejects.push({ file, line, column, reason: inBoth(key) });
		const received_at = readInstant(date);
		const submission = readSubmission(form, sent);
		if (!submission.ok) {
			for (const { field, key } of submission.faults) refuse(field, key as WordingKey);
		} else if (received_at === null) refuse('date', 'collect.badDate');
		else {
			const identity = rowIdentity(form, received_at, submission.fields, prefix);
			reading.arrivals.push({ record: { ...submission.fields, ...identity, form, received_at }, file, line });
		}
	}
	reading.extraColumns = [...extra];
	return reading;
}
