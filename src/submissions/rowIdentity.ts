import { createHash } from 'node:crypto';
import { makeReference, readReference, uuidOf } from './reference.ts';
import type { SubmittedFields } from './submissionRecord.ts';

/**
 * The id and the reference of a row that came without: always the same for the same form, moment and fields, so that
 * reading an export twice, or the API after the export, adds nothing.
 */
export function rowIdentity(
	form: string,
	received_at: string,
	fields: SubmittedFields,
	prefix: string | undefined,
): { submission_id: string; reference: string } {
	const { submission_id: givenId, reference: givenReference, ...content } = fields;
	const seed = givenId || JSON.stringify([form, received_at, Object.entries(content).toSorted()]);
	const digest = createHash('sha256').update(seed).digest();
	return {
		submission_id: givenId || uuidOf(digest, 8),
		// What people could have mistyped or forged is not a reference: its check characters must be right.
		reference:
			readReference(givenReference ?? '') ??
			makeReference(prefix, (count) => digest.subarray(16, 16 + count)),
	};
}
