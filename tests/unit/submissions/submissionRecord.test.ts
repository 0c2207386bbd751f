import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedbackSchema } from '../../../src/schemas/submission.ts';
import { columnsOf, contentOf, readSubmission } from '../../../src/submissions/submissionRecord.ts';
import { anyRecord, makeRecord } from './_records.ts';

const smallest = { language: 'ar', kind: 'complaint', words: 'انتظرت طويلا' };

test.each([
	['٠٦٠٠٠٠٠٠٠٠', '0600000000'],
	['۰۶ ۰۰ ۰۰ ۰۰ ۰۰', '06 00 00 00 00'],
	['+212 6 00 00 00 00', '+212 6 00 00 00 00'],
	['nom.prenom+test@exemple.ma', 'nom.prenom+test@exemple.ma'],
])('the contact %s is kept as %s', (typed, kept) => {
	expect(feedbackSchema.parse({ ...smallest, contact: typed }).contact).toBe(kept);
});

test('words keep their lines and lose what would harm a file', () => {
	const words = '  سطر أول\r\nسطر\u202e ثان\u0000\u0007 \ufffd\ud800  ';
	expect(feedbackSchema.parse({ ...smallest, words }).words).toBe('سطر أول\nسطر ثان ??');
});

test('what the schema let in, it lets in again unchanged', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const again = readSubmission('feedback', record);
			expect(again).toEqual({ ok: true, fields: expect.objectContaining({}) });
			if (again.ok) expect({ ...record, ...again.fields }).toEqual(record);
		}),
	);
});

test.each([
	['kind', { kind: undefined }, 'error.kind'],
	['kind', { kind: 'praise' }, 'error.kind'],
	['words', { words: '   ' }, 'error.words'],
	['words', { words: undefined }, 'error.words'],
	['words', { words: 'ا'.repeat(4001) }, 'error.wordsLong'],
	['name', { name: 'ا'.repeat(121) }, 'error.nameLong'],
	['contact', { contact: '0'.repeat(161) }, 'error.contactLong'],
	['name', { name: ['x'] }, 'error.form'],
	['language', { language: 'en' }, 'error.form'],
	['submission_id', { submission_id: 'x' }, 'error.form'],
	['reference', { reference: 'x' }, 'error.form'],
	['service', { service: '../x' }, 'error.form'],
])('a wrong %s is one fault with its sentence', (field, change, key) => {
	const result = readSubmission('feedback', { ...smallest, ...change });
	expect(result).toMatchObject({ ok: false, faults: [{ field, key }] });
});

test('what is no object at all is a fault of the whole', () => {
	expect(readSubmission('feedback', null)).toMatchObject({
		ok: false,
		faults: [{ field: '', key: 'error.form' }],
	});
});

test('the columns are the same nine first, then the fields of the form', () => {
	expect(columnsOf('feedback').join()).toBe(
		'submission_id,reference,form,received_at,language,reception_point,service,procedure,kind,words,name,contact',
	);
});

test('arrival and reference do not make another message, any other field does', () => {
	const content = contentOf(makeRecord());
	expect(contentOf(makeRecord({ received_at: '2027-01-01T00:00:00.000Z', reference: 'BM-1' }))).toBe(content);
	expect(contentOf(makeRecord({ words: 'انتظرت' }))).not.toBe(content);
	expect(contentOf(makeRecord({ name: 'x' }))).not.toBe(content);
});
