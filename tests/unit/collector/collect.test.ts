import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collect, collectReport, feedbackFile } from '../../../src/collector/collect.ts';
import { openStore } from '../../../src/collector/store.ts';
import type { Receiver } from '../../../src/schemas/commune.ts';
import { readFeedbackCsv } from '../../../src/submissions/feedbackCsv.ts';
import { makeReference } from '../../../src/submissions/reference.ts';
import type { SubmissionRecord } from '../../../src/submissions/submissionRecord.ts';
import { makeRecord } from '../submissions/_records.ts';
import { makeCollector, temporaryFolder } from './_collector.ts';

const nth = (digit: number, changes: Record<string, string> = {}): SubmissionRecord =>
	makeRecord({
		submission_id: makeRecord().submission_id.replaceAll('1', String(digit)),
		reference: makeReference('BM', (count) => new Uint8Array(count).fill(digit)),
		received_at: `2026-11-2${digit}T10:00:00.000Z`,
		...changes,
	});

/** A data folder with records in its store and files among the exports. */
function makeData(stored: SubmissionRecord[], exports: Record<string, string | Uint8Array> = {}): string {
	const data = join(temporaryFolder(), 'data');
	mkdirSync(join(data, 'exports'), { recursive: true });
	if (stored.length > 0) store(data, stored);
	for (const [name, text] of Object.entries(exports)) writeFileSync(join(data, 'exports', name), text);
	return data;
}

function store(data: string, records: SubmissionRecord[], options = {}): void {
	const opened = openStore(join(data, 'collector.sqlite'));
	for (const record of records) opened.append(record, options);
	opened.close();
}

const collected = (data: string) =>
	readFeedbackCsv('feedback', readFileSync(feedbackFile(data, 'feedback'), 'utf8'), 'x').arrivals.map(
		({ record }) => record,
	);

const exportOf = (...records: SubmissionRecord[]) =>
	[
		'id,date,submission_id,reference,language,reception_point,kind,words',
		...records.map((one, place) =>
			[
				place,
				one.received_at.replace('Z', '000'),
				one.submission_id,
				one.reference,
				one['language'],
				one['reception_point'],
				one['kind'],
				one['words'],
			].join(),
		),
	].join('\r\n');

test('the store and the exports become one private file, in order, each message once', async () => {
	const data = makeData([nth(3), nth(1)], { 'feedback-nov.csv': exportOf(nth(2), nth(3)), 'other.csv': 'x' });
	const { forms, failures } = await collect({ data });
	expect(failures).toEqual([]);
	expect(forms).toMatchObject([
		{ form: 'feedback', added: 3, alreadyKnown: 1, rejected: 0, conflicts: 0, rejectsFile: null },
	]);
	expect(collected(data)).toEqual([nth(1), nth(2), nth(3)]);
	expect((statSync(feedbackFile(data, 'feedback')).mode & 0o777).toString(8)).toBe('600');
	expect((statSync(join(data, 'feedback')).mode & 0o777).toString(8)).toBe('700');
});

test('run twice it adds nothing and does not touch the file', async () => {
	const data = makeData([nth(1)], { 'feedback.csv': exportOf(nth(2)) });
	await collect({ data });
	const file = feedbackFile(data, 'feedback');
	utimesSync(file, 1, 1);
	const { forms } = await collect({ data });
	expect(forms).toMatchObject([{ added: 0, alreadyKnown: 2 }]);
	expect(statSync(file).mtimeMs).toBe(1000);
});

test('what is in the file stays there when its source is gone', async () => {
	const data = makeData([], { 'feedback.csv': exportOf(nth(1)) });
	await collect({ data });
	writeFileSync(join(data, 'exports', 'feedback.csv'), exportOf(nth(2)));
	await collect({ data });
	expect(collected(data)).toEqual([nth(1), nth(2)]);
});

test('rejected and conflicting rows are told with file, line, column and reason, never with their words', async () => {
	const data = makeData([nth(1)], {
		'feedback.csv': exportOf(nth(1, { words: 'سر آخر' }), nth(2, { kind: 'praise', words: 'سر' }), nth(3)),
	});
	const { forms } = await collect({ data });
	const file = join(data, 'rejects', 'collect-feedback.csv');
	expect(forms).toMatchObject([{ added: 2, rejected: 1, conflicts: 1, rejectsFile: file }]);
	const text = readFileSync(file, 'utf8');
	expect(text.split('\r\n').slice(0, 3)).toEqual([
		'\ufefffile,line,column,reason_ar,reason_fr',
		'feedback.csv,3,kind,اختاروا: ملاحظة أو اقتراح أو شكاية,"Choisissez\u00a0: observation, suggestion ou réclamation"',
		'feedback.csv,2,submission_id,المعرّف نفسه بمحتوى آخر: حُفظ الأول,Même identifiant avec un autre contenu\u00a0: le premier est gardé',
	]);
	expect(text).not.toContain('سر');
	expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
	expect(collected(data)).toEqual([nth(1), nth(3)]);

	writeFileSync(join(data, 'exports', 'feedback.csv'), exportOf(nth(3)));
	expect((await collect({ data })).forms).toMatchObject([{ rejectsFile: null }]);
	expect(existsSync(file)).toBe(false);
});

test('the report says it all in both languages', async () => {
	const data = makeData([], { 'feedback.csv': `${exportOf(nth(1))}\r\nx` });
	store(data, [nth(4)], { quarantine: true });
	writeFileSync(join(data, 'exports', 'feedback-2.csv'), 'date,colour\r\n2026-11-25,red');
	const report = collectReport(await collect({ data }));
	expect(report[0]).toEqual({
		ar: 'feedback — جديدة: 1، معروفة من قبل: 0، مرفوضة: 2، متعارضة: 0',
		fr: 'feedback — nouvelles\u00a0: 1, déjà connues\u00a0: 0, rejetées\u00a0: 2, en conflit\u00a0: 0',
	});
	expect(report.map(({ fr }) => fr).join('\n')).toMatch(
		/automatique\u00a0: 1\n.*feedback-2\.csv.*colour\n.*collect-feedback\.csv/,
	);
	expect(collectReport(await collect({ data: join(data, 'nothing') }))).toEqual([
		{ ar: expect.stringContaining('لا توجد أي رسالة'), fr: expect.stringContaining('Aucun message') },
	]);
});

test.each([
	['decoded wrongly', 'date,words\r\n2026-11-25,\ufffd', 'السطر 2'],
	['not in UTF-8', Buffer.from('date,words\r\n2026-11-25,\xe9t\xe9', 'latin1'), 'UTF-8'],
	['cut inside a quote', 'date,words\r\n2026-11-25,"x', 'علامة اقتباس'],
])('an export that was %s is named, and the rest is collected', async (_, content, sentence) => {
	const data = makeData([nth(1)], { 'feedback.csv': content });
	const { failures } = await collect({ data });
	expect(failures.map(({ message }) => message)).toEqual([
		expect.stringMatching(`feedback\\.csv.*${sentence}`),
	]);
	expect(collected(data)).toEqual([nth(1)]);
});

test('a feedback file that somebody damaged is left alone, and the line is named', async () => {
	const data = makeData([nth(1)]);
	await collect({ data });
	const file = feedbackFile(data, 'feedback');
	const damaged = readFileSync(file, 'utf8').replace('complaint', 'praise');
	writeFileSync(file, damaged);
	store(data, [nth(2)]);
	const { failures, forms } = await collect({ data });
	expect(forms).toEqual([]);
	expect(failures[0]?.sentences.fr).toMatch(/feedback\.csv.*2 kind/);
	expect(readFileSync(file, 'utf8')).toBe(damaged);
});

test('where the disk takes nothing, the old file is intact and the failure is told', async () => {
	const data = makeData([nth(1)]);
	writeFileSync(join(data, 'feedback'), 'a file where the folder should be');
	const { failures } = await collect({ data });
	expect(failures[0]?.message).toMatch(/feedback\.csv.*\n.*feedback\.csv/);
	expect(readFileSync(join(data, 'feedback'), 'utf8')).toBe('a file where the folder should be');
});

test.each(['half', 'rename'])(
	'killed while writing (%s), it leaves the old file whole, and the next run does the work',
	async (where) => {
		const data = makeData([nth(1)]);
		await collect({ data });
		const before = readFileSync(feedbackFile(data, 'feedback'), 'utf8');
		store(data, [nth(2)]);
		const child = spawnSync(process.execPath, [
			join(import.meta.dirname, '_killedWhileCollecting.ts'),
			data,
			where,
		]);
		expect(child.signal).toBe('SIGKILL');
		expect(readFileSync(feedbackFile(data, 'feedback'), 'utf8')).toBe(before);

		const halves = readdirSync(join(data, 'feedback')).filter((name) => name.endsWith('.tmp'));
		expect(halves).toHaveLength(1);
		for (const half of halves) utimesSync(join(data, 'feedback', half), 1, 1);
		expect((await collect({ data })).forms).toMatchObject([{ added: 1, alreadyKnown: 1 }]);
		expect(collected(data)).toEqual([nth(1), nth(2)]);
		expect(readdirSync(join(data, 'feedback'))).toEqual(['feedback.csv']);
	},
);

/** `fetch` that reaches a collector without a socket. */
function remoteCollector(records: SubmissionRecord[]) {
	const { app, store: remote } = makeCollector({ apiKey: 'secret' });
	for (const record of records) remote.append(record);
	const asked: string[] = [];
	const get = (async (url: URL, request: RequestInit) => {
		asked.push(`${url.host}${url.pathname}`);
		return app.request(`${url.pathname}${url.search}`, request);
	}) as typeof fetch;
	return { fetch: get, asked };
}

test('another machine’s collector is read page by page', async () => {
	const data = makeData([nth(1)]);
	const records = Array.from({ length: 250 }, (_, place) =>
		makeRecord({
			submission_id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
			reference: makeReference('BM', (count) =>
				new Uint8Array(count).map((_, at) => (at === 0 ? place >> 5 : at === 1 ? 31 : place)),
			),
		}),
	);
	const remote = remoteCollector([nth(1), ...records]);
	const { forms, failures } = await collect({
		data,
		from: 'https://forms.example.ma',
		key: 'secret',
		fetch: remote.fetch,
	});
	expect(failures).toEqual([]);
	expect(forms).toMatchObject([{ added: 251, alreadyKnown: 1 }]);
	expect(collected(data)).toHaveLength(251);
	expect(new Set(remote.asked)).toEqual(new Set(['forms.example.ma/api/0/forms/feedback/submissions']));
});

test('at Formspree the form goes by the id that the commune was given', async () => {
	const receiver: Receiver = { kind: 'formspree', forms: { feedback: 'xabcdefg' } };
	const asked: string[] = [];
	const get = (async (url: URL) => {
		asked.push(url.href.split('?')[0] ?? '');
		return Response.json({ submissions: [] });
	}) as typeof fetch;
	const from = 'https://formspree.io';
	expect((await collect({ data: makeData([]), from, key: 'k', receiver, fetch: get })).failures).toEqual([]);
	expect(asked).toEqual(['https://formspree.io/api/0/forms/xabcdefg/submissions']);
	const { failures } = await collect({ data: makeData([]), from, key: 'k', fetch: get });
	expect(failures[0]?.message).toContain('commune.yaml');
});

test.each([
	['no key', { from: 'https://forms.example.ma' }, 'ISTIQBAL_COLLECTOR_KEY'],
	['an open road', { from: 'http://forms.example.ma', key: 'k' }, 'https://'],
	['no address at all', { from: 'forms', key: 'k' }, 'https://'],
	['a wrong key', { from: 'https://forms.example.ma', key: 'wrong' }, '401'],
])('with %s nothing is sent or read, and the rest is collected', async (_, options, sentence) => {
	const data = makeData([nth(1)]);
	const remote = remoteCollector([nth(2)]);
	const { failures } = await collect({ data, ...options, fetch: remote.fetch });
	expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)]);
	expect(collected(data)).toEqual([nth(1)]);
	expect(remote.asked.length).toBe(sentence === '401' ? 1 : 0);
});

test.each([
	[
		'is unreachable',
		() => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })),
		'ECONNREFUSED',
	],
	['answers with a page', () => Promise.resolve(new Response('<p>')), 'ليس لائحة رسائل'],
])('an origin that %s is told', async (_, get, sentence) => {
	const { failures } = await collect({
		data: makeData([]),
		from: 'https://forms.example.ma',
		key: 'k',
		fetch: get,
	});
	expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)]);
});

test('a server that repeats its page for ever is not asked for ever', async () => {
	const { words, language, kind, submission_id, reference } = nth(1);
	const page = {
		submissions: [{ _date: '2026-11-21T10:00:00', words, language, kind, submission_id, reference }],
	};
	const get = (() => Promise.resolve(Response.json(page))) as typeof fetch;
	const { forms } = await collect({
		data: makeData([]),
		from: 'https://forms.example.ma',
		key: 'k',
		fetch: get,
	});
	expect(forms).toMatchObject([{ added: 1 }]);
});

test('the command tells in both languages and fails when a source does', () => {
	const data = makeData([nth(1)], { 'feedback.csv': 'date,words\r\n"' });
	const run = (...options: string[]) =>
		spawnSync(process.execPath, ['scripts/collect.ts', ...options], {
			env: { ...process.env, ISTIQBAL_DATA: data },
			encoding: 'utf8',
		});
	const { status, stdout, stderr } = run();
	expect(status).toBe(1);
	expect(stdout).toMatch(/^feedback — جديدة: 1.*\nfeedback — nouvelles.*\n$/);
	expect(stderr).toMatch(/^feedback\.csv.*\nfeedback\.csv.*\n$/);
	expect(run('--unknown').status).toBe(2);
});
