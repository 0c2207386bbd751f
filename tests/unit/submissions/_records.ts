import fc from 'fast-check';
import { feedbackKinds } from '../../../src/schemas/submission.ts';
import { makeReference, uuidOf } from '../../../src/submissions/reference.ts';
import { readSubmission, type SubmissionRecord } from '../../../src/submissions/submissionRecord.ts';

/** A valid record; `changes` replace its fields. */
export const makeRecord = (changes: Record<string, string> = {}): SubmissionRecord => ({
	submission_id: '11111111-1111-4111-8111-111111111111',
	reference: makeReference('BM', (count) => new Uint8Array(count)),
	form: 'feedback',
	received_at: '2026-11-25T10:00:00.000Z',
	language: 'ar',
	reception_point: 'hq',
	service: '',
	procedure: '',
	kind: 'complaint',
	words: 'انتظرت طويلا',
	name: '',
	contact: '',
	...changes,
});

/** Texts that spreadsheets, CSV readers and terminals stumble over. */
const hostile = fc.constantFrom(
	'=1+1',
	"'=1+1",
	"''=1+1",
	'=1+1\nسطر',
	' =1+1',
	'\u200f=1+1',
	'+212 6 00 00 00 00',
	'-1',
	'@x',
	"'",
	"'مرحبا'",
	'＝1',
	'"',
	'a,b;c\td',
	'a "b"\r\nc',
);
const text = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }));
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

/** Records as a form's schema lets them in. */
export const anyRecord: fc.Arbitrary<SubmissionRecord> = fc
	.record({
		id: bytes,
		at: fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
		kind: fc.constantFrom(...feedbackKinds),
		language: fc.constantFrom('ar', 'fr'),
		words: text,
		name: text,
		contact: text,
	})
	.map(({ id, at, words, ...fields }) => {
		const submission = readSubmission('feedback', {
			...fields,
			words: `${words}.`,
			submission_id: uuidOf(id, 4),
			reference: makeReference('BM', (count) => id.subarray(0, count)),
		});
		if (!submission.ok) throw new Error(JSON.stringify(submission.faults));
		return { ...submission.fields, form: 'feedback', received_at: at.toISOString() } as SubmissionRecord;
	});
