import type { FormName } from '../schemas/submission.ts';
import type { WordingKey } from '../wording/wording.ts';
import { restoreCell } from './cells.ts';
import { readCsvTable, writeCsvTable, type Reject } from './csvTable.ts';
import { readInstant } from './readInstant.ts';
import { readReference } from './reference.ts';
import {
	columnsOf,
	contentOf,
	readSubmission,
	type Arrival,
	type SubmissionRecord,
} from './submissionRecord.ts';
import { inBoth, TwoLanguageError } from './TwoLanguageError.ts';

/** Without these a row says neither what it is nor when it came. */
const required = ['submission_id', 'reference', 'form', 'received_at'];

/** The private feedback CSV of a form, as text: a line a submission, in the order given. */
export function writeFeedbackCsv(form: FormName, records: readonly SubmissionRecord[]): string {
	const columns = columnsOf(form);
	return writeCsvTable(
		columns,
		records.map((record) => columns.map((column) => record[column] ?? '')),
	);
}

/**
 * Reads what `writeFeedbackCsv` wrote, also after a spreadsheet saved it again.
 * Rows that break the form's schema, or repeat an id with other content, are rejects.
 * Throws a `TwoLanguageError` when the file is damaged, lacks a column it cannot do without, or has one that this form
 * does not know: writing the file again would lose it.
 */
export function readFeedbackCsv(
	form: FormName,
	text: string,
	file: string,
): { arrivals: Arrival[]; rejects: Reject[] } {
	const { columns, rows, rejects } = readCsvTable(text, file);
	const missing = required.find((column) => !columns.includes(column));
	if (missing !== undefined) throw new TwoLanguageError('collect.columnMissing', { file, column: missing });
	const unknown = columns.find((column) => !columnsOf(form).includes(column));
	if (unknown !== undefined) throw new TwoLanguageError('collect.columnUnknown', { file, column: unknown });

	const arrivals: Arrival[] = [];
	const seen = new Map<string, SubmissionRecord>();
	for (const { line, cells } of rows) {
		const row = Object.fromEntries(
			Object.entries(cells).map(([column, cell]) => [column, restoreCell(cell)]),
		);
		const refuse = (column: string, key: WordingKey) =>
			rejects.push({ file, line, column, reason: inBoth(key) });
		const received_at = readInstant(row['received_at'] ?? '');
		const submission = readSubmission(form, row);
		if (!submission.ok) {
			for (const { field, key } of submission.faults) refuse(field, key as WordingKey);
		} else if (row['form'] !== form) refuse('form', 'collect.otherForm');
		else if (received_at === null) refuse('received_at', 'collect.badDate');
		else if (!submission.fields['submission_id']) refuse('submission_id', 'collect.badId');
		else if (readReference(submission.fields['reference'] ?? '') === null)
			refuse('reference', 'collect.badReference');
		else {
			const record = { ...submission.fields, form, received_at } as SubmissionRecord;
			const first = seen.get(record.submission_id);
			if (first !== undefined && contentOf(first) !== contentOf(record))
				refuse('submission_id', 'collect.sameId');
			else {
				seen.set(record.submission_id, first ?? record);
				arrivals.push({ record, file, line });
			}
		}
	}
	return { arrivals, rejects };
}
