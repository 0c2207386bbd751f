import * as z from 'zod/mini';
import { formSchemas, type FormName } from '../schemas/submission.ts';

/**
 * A submission as it is kept: one row of the store and of the feedback CSV. Every value is text.
 * `received_at` is the receiver's clock, UTC, `2026-11-25T10:00:00.000Z`, so that its order as text is its order in time.
 */
export interface SubmissionRecord {
	submission_id: string;
	reference: string;
	form: FormName;
	received_at: string;
	[field: string]: string;
}

/** A record and where it was read, so that a conflict can be found again. */
export interface Arrival {
	record: SubmissionRecord;
	/** File or address. */
	file: string;
	/** Line of the file, or place in the answer, from 1. */
	line: number;
}

/** What a form sends, cleaned by its schema; the id and the reference may still be empty. */
export type SubmittedFields = Record<string, string>;

/** A field that the form's schema refuses. */
export interface FieldFault {
	/** Name of the field; empty when the fault is the whole submission's. */
	field: string;
	/** zod's issue code: `too_small`, `invalid_type` … */
	code: string;
	/** Wording key of the sentence, `error.…`. */
	key: string;
}

export type ReadSubmission = { ok: true; fields: SubmittedFields } | { ok: false; faults: FieldFault[] };

const fixedColumns = [
	'submission_id',
	'reference',
	'form',
	'received_at',
	'language',
	'reception_point',
	'service',
	'procedure',
	'kind',
] as const;

const shapeOf = (form: FormName) => Object.keys(formSchemas[form].shape);

/** Columns of a form's CSV: the same nine first for every form, then the form's own fields in their order. */
export const columnsOf = (form: FormName): string[] => [...new Set([...fixedColumns, ...shapeOf(form)])];

/** Validates what a form sent, or a row that says the same. Unknown fields are left out. */
export function readSubmission(form: FormName, data: unknown): ReadSubmission {
	const result = z.safeParse<z.ZodMiniType<Record<string, unknown>>>(formSchemas[form], data);
	if (result.success) {
		const fields = Object.entries(result.data).map(([name, value]) => [name, String(value ?? '')] as const);
		return { ok: true, fields: Object.fromEntries(fields) };
	}
	const faults = result.error.issues.map(({ path, code, message }) => ({
		field: String(path[0] ?? ''),
		code,
		// A fault without a sentence of its own is the page's or a machine's, never the person's.
		key: message.startsWith('error.') ? message : 'error.form',
	}));
	// One sentence a field: a person corrects one thing at a time.
	return {
		ok: false,
		faults: faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at),
	};
}

/**
 * What makes two records with one id the same message: all that was sent. When it arrived does not count (a phone may
 * send twice), nor does the reference, which the receiver may have had to make anew.
 */
export const contentOf = (record: SubmissionRecord): string =>
	JSON.stringify(
		columnsOf(record.form)
			.filter((column) => column !== 'received_at' && column !== 'reference')
			.map((column) => record[column] ?? ''),
	);
