import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSubmissions } from '../../../src/submissions/mergeSubmissions.ts';
import type { Arrival, SubmissionRecord } from '../../../src/submissions/submissionRecord.ts';
import { makeRecord } from './_records.ts';

const arrive = (record: SubmissionRecord, line = 2): Arrival => ({ record, file: 'export.csv', line });
const id = (digit: number) => makeRecord().submission_id.replaceAll('1', String(digit));

test('what is new is added in the order of arrival, then of id', () => {
	const early = makeRecord({ submission_id: id(3), received_at: '2026-11-25T09:00:00.000Z' });
	const twin = makeRecord({ submission_id: id(2) });
	const merge = mergeSubmissions([arrive(twin)], [arrive(makeRecord()), arrive(early)]);
	expect(merge.records).toEqual([early, makeRecord(), twin]);
	expect(merge).toMatchObject({ added: 2, alreadyKnown: 0, conflicts: [] });
});

test('a message sent twice is one message, whenever the second came', () => {
	const later = makeRecord({ received_at: '2026-11-26T10:00:00.000Z' });
	expect(mergeSubmissions([arrive(makeRecord())], [arrive(later)])).toMatchObject({
		records: [makeRecord()],
		added: 0,
		alreadyKnown: 1,
		conflicts: [],
	});
});

test('another text under a known id is a conflict: the first is kept, both places are named', () => {
	const other = makeRecord({ words: 'نص آخر' });
	const merge = mergeSubmissions([arrive(makeRecord(), 7)], [arrive(other, 9)]);
	expect(merge.records).toEqual([makeRecord()]);
	expect(merge.conflicts).toMatchObject([{ kept: { line: 7 }, refused: { line: 9 } }]);
});

test('of two new texts under one id the earlier is kept, in whatever order they are read', () => {
	const other = makeRecord({ words: 'نص آخر', received_at: '2026-11-25T10:00:01.000Z' });
	for (const arriving of [
		[makeRecord(), other],
		[other, makeRecord()],
	]) {
		expect(
			mergeSubmissions(
				[],
				arriving.map((one) => arrive(one)),
			).records,
		).toEqual([makeRecord()]);
	}
});

test('nothing is lost, nothing stands twice, and a second run changes nothing', () => {
	const record = fc
		.record({
			digit: fc.integer({ min: 1, max: 9 }),
			second: fc.integer({ min: 0, max: 5 }),
			words: fc.constantFrom('أ', 'ب'),
		})
		.map(({ digit, second, words }) =>
			makeRecord({ submission_id: id(digit), received_at: `2026-11-25T10:00:0${second}.000Z`, words }),
		);
	const list = fc.array(record.map((one) => arrive(one)));
	fc.assert(
		fc.property(fc.uniqueArray(record, { selector: (one) => one.submission_id }), list, (known, arriving) => {
			const before = known.map((one) => arrive(one));
			const first = mergeSubmissions(before, arriving);
			const ids = first.records.map(({ submission_id }) => submission_id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(new Set(ids)).toEqual(
				new Set([...before, ...arriving].map(({ record: { submission_id } }) => submission_id)),
			);
			for (const one of known) expect(first.records).toContainEqual(one);
			expect(first.added + first.alreadyKnown + first.conflicts.length).toBe(arriving.length);

			const second = mergeSubmissions(
				first.records.map((one) => arrive(one)),
				arriving,
			);
			expect(second.records).toEqual(first.records);
			expect(second.added).toBe(0);
			expect(second.conflicts).toHaveLength(first.conflicts.length);
		}),
	);
});
