import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuseCell, restoreCell } from '../../../src/submissions/cells.ts';
import { readCsvTable, writeCsvTable } from '../../../src/submissions/csvTable.ts';
import { readFeedbackCsv, writeFeedbackCsv } from '../../../src/submissions/feedbackCsv.ts';
import { anyRecord, makeRecord } from './_records.ts';

const read = (text: string) => readFeedbackCsv('feedback', text, 'feedback.csv');
const header =
	'submission_id,reference,form,received_at,language,reception_point,service,procedure,kind,words,name,contact';

test.each([
	'=1+1',
	'=1+1\nسطر',
	'=HYPERLINK("http://x","y")\r\nz',
	'+212600000000',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	' =1+1',
	'\u00a0=1',
	'\u061c=1',
	'\u200f=1',
	'\ufeff=1',
	'＝1+1',
	'＋1',
	'－1',
	'＠x',
	"'=1+1",
	"'''=1+1",
])('the cell %j is inert in a spreadsheet and comes back as it was', (cell) => {
	expect(defuseCell(cell)).toBe(`'${cell}`);
	expect(restoreCell(defuseCell(cell))).toBe(cell);
});

test.each(['', "'", "'مرحبا'", '1-2', 'مرحبا', "l'eau = 3", '0600000000'])(
	'the cell %j is left as it is',
	(cell) => {
		expect(defuseCell(cell)).toBe(cell);
		expect(restoreCell(cell)).toBe(cell);
	},
);

test('every cell comes back exactly, also one that already begins with the escape', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc
			.tuple(
				fc.constantFrom('', "'", "''"),
				fc.constantFrom(' ', '', '\u200f'),
				fc.constantFrom('=', '+', 'x'),
				fc.string(),
			)
			.map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(cell, (text) => {
			expect(restoreCell(defuseCell(text))).toBe(text);
			expect(defuseCell(text)).not.toMatch(
				/^[\s\u061c\u200e\u200f\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
			);
		}),
		{ numRuns: 1000 },
	);
});

test('every table comes back exactly', () => {
	const cell = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\ufffd\ufeff]/.test(text));
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (cells) => {
			const { rows, rejects } = readCsvTable(writeCsvTable(['a', 'b'], cells), 'x.csv');
			expect(rejects).toEqual([]);
			expect(
				rows.map((row) => [row.cells['a'], row.cells['b']].map((one) => restoreCell(one ?? ''))),
			).toEqual(cells);
		}),
	);
});

test('each row knows the line on which it begins, whatever lines its cells hold', () => {
	const { rows } = readCsvTable('a,b\n1,2\n\n"3\r\n\n",4\n5,"6\r7"\n8,9', 'x.csv');
	expect(rows.map(({ line, cells }) => [line, cells['a']?.trim()])).toEqual([
		[2, '1'],
		[4, '3'],
		[7, '5'],
		[9, '8'],
	]);
});

test('records come back exactly, hostile texts included', () => {
	fc.assert(
		fc.property(fc.uniqueArray(anyRecord, { selector: (one) => one.submission_id }), (records) => {
			const { arrivals, rejects } = read(writeFeedbackCsv('feedback', records));
			expect(rejects).toEqual([]);
			expect(arrivals.map(({ record }) => record)).toEqual(records);
		}),
		{ numRuns: 300 },
	);
});

test('the file has a byte order mark, CRLF line ends and the fixed header', () => {
	const text = writeFeedbackCsv('feedback', [makeRecord()]);
	expect(text.startsWith(`\ufeff${header}\r\n`)).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a file that a French spreadsheet saved again is still read', () => {
	const text = `${header.replaceAll(',', ';')}\n11111111-1111-4111-8111-111111111111;BM-00000-00000-00;feedback;2026-11-25T10:00:00Z;ar;hq;;;complaint;"a;b";;\n`;
	expect(read(text).arrivals.map(({ record }) => record)).toEqual([makeRecord({ words: 'a;b' })]);
});

const row = (changes: Record<string, string>) =>
	writeFeedbackCsv('feedback', [
		makeRecord(),
		makeRecord({ submission_id: '2'.repeat(8) + '-2222-4222-8222-222222222222', ...changes }),
	]);

test.each([
	['received_at', 'yesterday'],
	['received_at', '2026-02-31T00:00:00Z'],
	['submission_id', ''],
	['reference', 'BM-00000-00000-01'],
	['form', 'satisfaction'],
	['kind', 'praise'],
	['submission_id', makeRecord().submission_id],
])('a row with a wrong %s is rejected with its line and a reason in both languages', (column, value) => {
	const { arrivals, rejects } = read(row({ [column]: value, words: 'نص آخر' }));
	expect(arrivals).toHaveLength(1);
	expect(rejects).toMatchObject([{ file: 'feedback.csv', line: 3, column }]);
	expect(rejects[0]?.reason.ar).toMatch(/[\u0600-\u06ff]/);
	expect(rejects[0]?.reason.fr).toMatch(/[a-z]/);
});

test('a row with a cell too few is rejected, the others are read', () => {
	const { arrivals, rejects } = read(`${writeFeedbackCsv('feedback', [makeRecord()])}x,y\r\n`);
	expect(arrivals).toHaveLength(1);
	expect(rejects).toMatchObject([{ line: 3, column: '' }]);
});

test.each([
	['a replacement character', `${header}\r\nx,\ufffd`, /السطر 2/],
	['a quote that never closes', `${header}\r\n"x,y`, /علامة اقتباس/],
	['no header', '', /أسماء الأعمدة/],
	['a column twice', `${header},words`, /«words» مكتوب مرتين/],
	['a column of somebody else', `${header},remarks`, /«remarks»/],
	['no received_at', header.replace('received_at,', ''), /ينقص العمود «received_at»/],
])('a file with %s is refused as a whole', (_, text, sentence) => {
	expect(() => read(text)).toThrow(sentence);
});
