import { expect, test } from 'vitest';
import { readFormspreeCsv, readFormspreeSubmissions } from '../../../src/submissions/formspreeExport.ts';
import { readInstant } from '../../../src/submissions/readInstant.ts';
import { readReference } from '../../../src/submissions/reference.ts';
import { makeRecord } from './_records.ts';

const read = (...lines: string[]) => readFormspreeCsv('feedback', lines.join('\r\n'), 'feedback-nov.csv');
const { submission_id, reference } = makeRecord();
const expected = makeRecord({
	received_at: '2026-11-25T10:00:00.707Z',
	reception_point: '',
	contact: '0600000000',
});

test.each(['date', '_date', 'Date'])('the column %s says when it came, in UTC without a zone', (date) => {
	const { arrivals } = read(
		`id,${date},contact,kind,language,reference,submission_id,words`,
		`17,2026-11-25T10:00:00.707632,٠٦٠٠٠٠٠٠٠٠,complaint,ar,${reference},${submission_id},انتظرت طويلا`,
	);
	expect(arrivals).toEqual([{ record: expected, file: 'feedback-nov.csv', line: 2 }]);
});

test('columns stand in any order, with a byte order mark or not, and strangers are named once', () => {
	const rows = `${submission_id},ar,x,انتظرت طويلا,y,complaint,2026-11-25 10:00:00.707632,me@example.ma,0600000000,${reference}`;
	const header = '\ufeffsubmission_id,language,colour,words,size,kind,_date,_status,contact,reference';
	const { arrivals, extraColumns, rejects } = read(header, rows, rows);
	expect(arrivals.map(({ record }) => record)).toEqual([expected, expected]);
	expect(extraColumns).toEqual(['colour', 'size']);
	expect(rejects).toEqual([]);
});

test('rows in which the trap field is filled are counted and left out', () => {
	const { arrivals, spam } = read(
		'_date,_gotcha,kind,language,words',
		'2026-11-25T10:00:00,http://x,complaint,ar,x',
	);
	expect(arrivals).toEqual([]);
	expect(spam).toBe(1);
});

test('a row without id gets the same id and reference each time, from the file or from the API', () => {
	const fromFile = read(
		'id,date,kind,language,words',
		'5,2026-11-25T10:00:00.707632,complaint,fr,Bonjour',
	).arrivals;
	const fromApi = readFormspreeSubmissions(
		'feedback',
		[
			{
				_date: '2026-11-25T10:00:00.707632',
				words: 'Bonjour',
				kind: 'complaint',
				language: 'fr',
				name: '',
				_status: null,
			},
		],
		'https://formspree.io',
	).arrivals;
	const record = fromFile[0]?.record;
	expect(fromApi[0]?.record).toEqual(record);
	expect(record?.submission_id).toMatch(
		/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
	);
	expect(readReference(record?.reference ?? '')).toBe(record?.reference);
});

test('another word or another moment is another id', () => {
	const ids = read(
		'date,kind,language,words',
		'2026-11-25T10:00:00,complaint,fr,Bonjour',
		'2026-11-25T10:00:01,complaint,fr,Bonjour',
		'2026-11-25T10:00:00,complaint,fr,Bonsoir',
	).arrivals.map(({ record }) => record.submission_id);
	expect(new Set(ids).size).toBe(3);
});

test('a reference whose check characters are wrong is not taken over', () => {
	const [one] = readFormspreeSubmissions(
		'feedback',
		[{ ...makeRecord(), _date: '2026-11-25T10:00:00', reference: 'BM-00000-00000-01' }],
		'x',
	).arrivals;
	expect(readReference(one?.record.reference ?? '')).toBe(one?.record.reference);
});

test('bad rows are rejected with line, column and reason, and the others are read', () => {
	const { arrivals, rejects } = read(
		'date,kind,language,words',
		'2026-11-25T10:00:00,complaint,ar,"سطر',
		'ثان"',
		'2026-11-25T10:00:00,praise,ar,x',
		'yesterday,complaint,ar,x',
		'2026-11-25T10:00:00,complaint',
	);
	expect(arrivals.map(({ line }) => line)).toEqual([2]);
	expect(rejects.map(({ line, column }) => [line, column])).toEqual([
		[6, ''],
		[4, 'kind'],
		[5, 'date'],
	]);
	for (const { reason } of rejects) {
		expect(reason.ar).toMatch(/[\u0600-\u06ff]/);
		expect(reason.fr).toMatch(/[a-z]/);
	}
});

test('a wrongly decoded file is refused as a whole', () => {
	expect(() => read('date,words', '2026-11-25,\ufffd\ufffd')).toThrow(/السطر 2[^]*ligne 2/);
});

test('what a person typed through the API cannot stop the collection', () => {
	const [one] = readFormspreeSubmissions(
		'feedback',
		[{ _date: '2026-11-25T10:00:00', kind: 'complaint', language: 'ar', words: 'a\ufffd' }],
		'x',
	).arrivals;
	expect(one?.record['words']).toBe('a?');
});

test.each([
	['2018-11-03T07:28:29.707632', '2018-11-03T07:28:29.707Z'],
	['2018-11-03 07:28:29', '2018-11-03T07:28:29.000Z'],
	['2018-11-03T07:28:29+01:00', '2018-11-03T06:28:29.000Z'],
	['2018-11-03T07:28Z', '2018-11-03T07:28:00.000Z'],
	['2018-11-03', '2018-11-03T00:00:00.000Z'],
	['2018-02-31T00:00:00', null],
	['03/11/2018', null],
	['', null],
])('the moment %s is read as %s', (text, moment) => expect(readInstant(text)).toBe(moment));
