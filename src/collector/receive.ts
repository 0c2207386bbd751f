import { createHmac } from 'node:crypto';
import type { FormName } from '../schemas/submission.ts';
import {
	makeReference,
	makeSubmissionId,
	readReference,
	type RandomBytes,
} from '../submissions/reference.ts';
import { readSubmission, type FieldFault, type SubmissionRecord } from '../submissions/submissionRecord.ts';
import type { SentFields } from './readBody.ts';
import type { Store } from './store.ts';

/** A page sent again within this time, by a double click or a slow line, is one submission. */
export const sameForMilliseconds = 10 * 60_000;

export type Received =
	| { outcome: 'received'; record: SubmissionRecord }
	| { outcome: 'invalid'; faults: FieldFault[] }
	/** The id was used before for other words: `record`. */
	| { outcome: 'conflict'; record: SubmissionRecord };

export interface Receiving {
	store: Store;
	/** Milliseconds since 1970. The sender's clock is never asked: a phone with a wrong date must not lose a message. */
	now: number;
	random: RandomBytes;
	/** Of the sender; it enters the fingerprint and nothing else. */
	address: string;
	/** First letters of references; `BM` when not told. */
	prefix?: string | undefined;
}

/**
 * Validates what was sent, gives it an id and a reference where it has none, and keeps it.
 * What fills the hidden `_gotcha` field is kept apart and answered like the rest: it may still be a person's.
 * Throws when the store cannot write.
 */
export function receive(
	form: FormName,
	sent: SentFields,
	{ store, now, random, address, prefix }: Receiving,
): Received {
	const submission = readSubmission(form, sent);
	if (!submission.ok) return { outcome: 'invalid', faults: submission.faults };

	const { submission_id, reference, ...content } = submission.fields;
	const quarantine = String(sent['_gotcha'] ?? '').trim() !== '';
	store.forget(now - sameForMilliseconds);
	const fingerprint = submission_id
		? {}
		: { fingerprint: { hash: fingerprintOf(store.fingerprintKey, form, address, content), at: now } };

	const record: SubmissionRecord = {
		...content,
		submission_id: submission_id || makeSubmissionId(random),
		reference: readReference(reference ?? '', prefix) ?? makeReference(prefix, random),
		form,
		received_at: new Date(now).toISOString(),
	};
	for (;;) {
		const kept = store.append(record, { quarantine, ...fingerprint });
		if (kept.outcome === 'conflict') return kept;
		if (kept.outcome !== 'reference-taken') return { outcome: 'received', record: kept.record };
		record.reference = makeReference(prefix, random);
	}
}

const fingerprintOf = (key: Uint8Array, form: FormName, address: string, content: Record<string, string>) =>
	createHmac('sha256', key)
		.update(JSON.stringify([form, address, Object.entries(content).toSorted()]))
		.digest();
