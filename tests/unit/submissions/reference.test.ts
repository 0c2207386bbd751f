import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedbackSchema } from '../../../src/schemas/submission.ts';
import { makeReference, makeSubmissionId, readReference } from '../../../src/submissions/reference.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const reference = bytes.map((list) => makeReference('BM', (count) => list.subarray(0, count)));

/** Places of the twelve characters in `BM-XXXXX-XXXXX-XX`. */
const places = [3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16];
const replaceAt = (text: string, place: number, character: string) =>
	text.slice(0, place) + character + text.slice(place + 1);

test('a reference has its form and reads back as itself', () => {
	fc.assert(
		fc.property(reference, (made) => {
			expect(made).toMatch(/^BM-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{2}$/);
			expect(readReference(made)).toBe(made);
			expect(feedbackSchema.shape.reference.safeParse(made).success).toBe(true);
		}),
	);
});

test('any one wrong character is seen', () => {
	fc.assert(
		fc.property(reference, (made) => {
			for (const place of places) {
				for (const character of alphabet) {
					if (character === made[place]) continue;
					expect(readReference(replaceAt(made, place, character))).toBeNull();
				}
			}
		}),
		{ numRuns: 30 },
	);
});

test('any two exchanged neighbours are seen', () => {
	fc.assert(
		fc.property(reference, fc.integer({ min: 0, max: places.length - 2 }), (made, at) => {
			const [first = 0, second = 0] = places.slice(at);
			const [a = '', b = ''] = [made[first], made[second]];
			fc.pre(a !== b);
			expect(readReference(replaceAt(replaceAt(made, first, b), second, a))).toBeNull();
		}),
		{ numRuns: 1000 },
	);
});

test('a reference is read however it is typed', () => {
	const arabic = (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
	const persian = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
	fc.assert(
		fc.property(reference, (made) => {
			const typed = [
				made.toLowerCase(),
				made.replaceAll('-', ''),
				made.replaceAll('-', ' '),
				made.replaceAll('-', '–'),
				` ${made.split('').join(' ')} `,
				`\u2066${made}\u2069`,
				`المرجع: ${made}.`,
				arabic(made),
				persian(made.toLowerCase()),
				made.replaceAll('0', 'O'),
				made.replaceAll('0', 'o').replaceAll('1', 'l'),
				made.replaceAll('1', 'I'),
				made.slice(3),
			];
			for (const text of typed) expect(readReference(text), text).toBe(made);
		}),
	);
});

test.each([
	'',
	'BM',
	'BM-2026-11/0007',
	'HQ1-2611-0007-K',
	'BM-00000-00000-01',
	'12-00000-00000-00',
	'BM-UUUUU-00000-00',
])('«%s» is not a reference', (typed) => expect(readReference(typed)).toBeNull());

test('another commune has its own first letters, and may ask for them alone', () => {
	const made = makeReference('FQ', randomBytes);
	expect(made).toMatch(/^FQ-/);
	expect(readReference(made.toLowerCase())).toBe(made);
	expect(readReference(made.slice(3), 'FQ')).toBe(made);
	expect(readReference(made, 'BM')).toBeNull();
});

test('a submission id is a version 4 UUID that the form accepts', () => {
	const made = makeSubmissionId(randomBytes);
	expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(feedbackSchema.shape.submission_id.safeParse(made).success).toBe(true);
	expect(makeSubmissionId(randomBytes)).not.toBe(made);
});
