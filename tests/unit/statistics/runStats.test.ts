import { execFileSync, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerHeader, registerRows } from '../../../src/register/writeRegister.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import { figure } from '../../../src/statistics/figure.ts';
import { writeMonthFile } from '../../../src/statistics/monthFiles.ts';
import { readStatistics } from '../../../src/statistics/readStatistics.ts';
import { runStats, type StatsOptions } from '../../../src/statistics/runStats.ts';
import { writeFeedbackCsv } from '../../../src/submissions/feedbackCsv.ts';
import { makeReference, uuidOf } from '../../../src/submissions/reference.ts';
import { makeVisits } from '../../fixtures/visit.ts';
import { makeRecord } from '../submissions/_records.ts';

let work = '';
let data = '';
let out = '';
beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'stats-'));
	data = join(work, 'data');
	out = join(work, 'out');
	for (const folder of ['register', 'feedback']) mkdirSync(join(data, folder), { recursive: true });
});
afterEach(() => rmSync(work, { recursive: true }));

const numbered = (visits: readonly Visit[]): Visit[] =>
	visits.map((visit, index) => ({ ...visit, ticket: visit.ticket + String(index + 1).padStart(4, '0') }));
function register(name: string, visits: readonly Visit[]): string {
	const path = join(data, 'register', name);
	writeFileSync(path, registerHeader + registerRows(visits));
	return path;
}
function feedback(count: number, changes: Record<string, string> = {}): string {
	const records = Array.from({ length: count }, (_, index) => {
		const bytes = new Uint8Array(16).fill(index + 1);
		return makeRecord({
			submission_id: uuidOf(bytes, 4),
			reference: makeReference('BM', (length) => bytes.subarray(0, length)),
			received_at: '2026-11-10T10:00:00.000Z',
			...changes,
		});
	});
	const path = join(data, 'feedback', 'feedback.csv');
	writeFileSync(path, writeFeedbackCsv('feedback', records));
	return path;
}
const options = (changes: Partial<StatsOptions> = {}): StatsOptions => ({
	register: undefined,
	feedback: undefined,
	data,
	content: 'tests/fixtures/commune',
	out,
	now: Date.parse('2026-12-01T08:00:00Z'),
	includeRunning: false,
	replace: false,
	strict: false,
	...changes,
});
const published = () => readStatistics(readFileSync(join(out, '2026-11.csv'), 'utf8'));

describe('a run over everything in the private folder', () => {
	test('counts the registers and the messages, and publishes the month', async () => {
		register('hq.csv', numbered(makeVisits(40)));
		register('again.csv', numbered(makeVisits(40)));
		feedback(6, { service: 'civil-status' });
		const report = await runStats(options());
		expect(report).toMatchObject({
			rows: 86,
			accepted: 46,
			rejected: 0,
			duplicates: 40,
			failures: [],
			exitCode: 0,
		});
		expect(figure(published(), { indicator: 'visits' })?.value).toBe(40);
		expect(
			figure(published(), { indicator: 'feedback_received', dimension: 'service', key: 'civil-status' })
				?.value,
		).toBe(6);
	});

	test('run twice it changes no byte', async () => {
		register('hq.csv', numbered(makeVisits(40)));
		await runStats(options());
		const before = readFileSync(join(out, '2026-11.csv'));
		const report = await runStats(options());
		expect(report.exitCode).toBe(0);
		expect(readFileSync(join(out, '2026-11.csv')).equals(before)).toBe(true);
		expect(readdirSync(out)).toEqual(['2026-11.csv']);
	});

	test('a message counts for its service only when that service is ours', async () => {
		feedback(7, { service: 'not-a-service-of-ours', reception_point: 'nowhere' });
		await runStats(options());
		expect(readFileSync(join(out, '2026-11.csv'), 'utf8')).not.toMatch(/not-a-service|nowhere/);
		expect(
			figure(published(), { indicator: 'feedback_received', dimension: 'service', key: 'unstated' })?.value,
		).toBe(7);
	});

	test('without anything to read it says so and writes nothing', async () => {
		const report = await runStats(options());
		expect(report.exitCode).toBe(0);
		expect(report.sentences[0]?.ar).toContain('لا يوجد ما يقرأ');
		expect(existsSync(out)).toBe(false);
	});

	test('nothing that the visitors said and no name of an agent is published', async () => {
		register(
			'hq.csv',
			numbered(
				makeVisits(30, { words: 'كلام خاص', agent: 'فاطمة', slip: 'HQ1-2611-0007-K', desk: 'hq-secret' }),
			),
		);
		await runStats(options());
		expect(readFileSync(join(out, '2026-11.csv'), 'utf8')).not.toMatch(/كلام|فاطمة|HQ1|secret/);
	});
});

describe('rejects', () => {
	const wrong = (): void => {
		const path = register('hq.csv', numbered(makeVisits(40)));
		writeFileSync(path, readFileSync(path, 'utf8').replace(/;inform;/, ';xyzxyz;'));
	};

	test('stand beside the figures when a folder is given, with file, line, column and reason', async () => {
		wrong();
		const report = await runStats(options());
		expect(report).toMatchObject({ rows: 40, accepted: 39, rejected: 1, exitCode: 0 });
		const [header, line] = readFileSync(join(out, 'rejects.csv'), 'utf8').split('\r\n');
		expect(header).toBe('\ufefffile,line,column,reason_ar,reason_fr');
		expect(line).toContain(`hq.csv,2,purpose,`);
	});

	test('stay in the private folder when the figures go into the content', async () => {
		wrong();
		const content = join(work, 'content');
		await runStats(options({ content, out: undefined }));
		await runStats(options({ content, out: join(content, 'statistics') }));
		expect(readdirSync(join(content, 'statistics'))).toEqual(['2026-11.csv']);
		expect(existsSync(join(data, 'rejects', 'rejects.csv'))).toBe(true);
	});

	test('are taken away by the next run that has none', async () => {
		wrong();
		await runStats(options());
		register('hq.csv', numbered(makeVisits(40)));
		await runStats(options({ replace: true }));
		expect(existsSync(join(out, 'rejects.csv'))).toBe(false);
	});

	test('under --strict keep everything from being published', async () => {
		wrong();
		const report = await runStats(options({ strict: true }));
		expect(report.exitCode).toBe(3);
		expect(existsSync(join(out, '2026-11.csv'))).toBe(false);
	});
});

describe('nothing is published', () => {
	test('when a register was not read to its end', async () => {
		register('good.csv', numbered(makeVisits(40)));
		writeFileSync(join(data, 'register', 'bad.csv'), readFileSync('tests/fixtures/csv/unclosed-quote.csv'));
		const report = await runStats(options());
		expect(report.exitCode).toBe(1);
		expect(report.failures[0]?.ar).toContain('bad.csv:5');
		expect(existsSync(join(out, '2026-11.csv'))).toBe(false);
	});

	test('when the messages cannot be read', async () => {
		register('good.csv', numbered(makeVisits(40)));
		writeFileSync(join(data, 'feedback', 'feedback.csv'), 'a,b\n1,2\n');
		expect(await runStats(options())).toMatchObject({ exitCode: 1 });
		expect(existsSync(join(out, '2026-11.csv'))).toBe(false);
	});

	test('for a month that changed, while another month is', async () => {
		const november = register('november.csv', numbered(makeVisits(40)));
		await runStats(options());
		rmSync(november);
		register('fewer.csv', numbered(makeVisits(20)));
		register('december.csv', numbered(makeVisits(20, { visited_at: '2026-12-03T09:00:00Z' })));
		const report = await runStats(options({ now: Date.parse('2027-01-01T08:00:00Z') }));
		expect(report.exitCode).toBe(1);
		expect(report.failures[0]?.fr).toContain('2026-11');
		expect(figure(published(), { indicator: 'visits' })?.value).toBe(40);
		expect(existsSync(join(out, '2026-12.csv'))).toBe(true);
	});
});

describe('the summary of a register', () => {
	const said = async (): Promise<string> =>
		(await runStats(options())).sentences.map(({ ar, fr }) => `${ar}\n${fr}`).join('\n');

	test('speaks of new visits only where another file of the run had some already', async () => {
		register('hq.csv', numbered(makeVisits(40)));
		expect(await said()).toContain('visites lues\u00a0: 40, lignes rejetées\u00a0: 0');
		register('hq2.csv', numbered(makeVisits(40)));
		expect(await said()).toContain('visites nouvelles\u00a0: 0, déjà connues\u00a0: 40');
	});

	test('says that a file was refused as a whole, and why, not that no row was rejected', async () => {
		const row = (date: string) => `${date} 08:41;hq;inform;answered\n`;
		writeFileSync(
			join(data, 'register', 'mixed.csv'),
			`visited_at;reception_point;purpose;outcome\n${row('24/11/2026')}${row('11/24/2026')}`,
		);
		const sentences = await said();
		expect(sentences).toContain('mixed.csv — ملف مرفوض كله');
		expect(sentences).toMatch(/refusé en entier.*ligne 3.*mélange deux ordres/);
		expect(sentences).not.toContain('rejetées\u00a0: 0');
		expect(existsSync(out)).toBe(true);
		expect(existsSync(join(out, '2026-11.csv'))).toBe(false);
	});

	test('names what lies in the private folder and is not read', async () => {
		register('HQ.CSV', numbered(makeVisits(40)));
		writeFileSync(join(data, 'register', 'hq.xlsx'), '');
		const sentences = await said();
		expect(sentences).toMatch(/لم نقرأ .*hq\.xlsx/);
		expect(figure(published(), { indicator: 'visits' })?.value).toBe(40);
	});
});

describe('what the system refuses is a failure in words', () => {
	const file = (): string => {
		const path = join(work, 'file');
		writeFileSync(path, '');
		return path;
	};

	test('when the figures cannot be written', async () => {
		register('hq.csv', numbered(makeVisits(40)));
		const report = await runStats(options({ out: join(file(), 'statistics') }));
		expect(report.exitCode).toBe(1);
		expect(report.failures).toHaveLength(1);
		expect(report.failures[0]?.fr).toContain('Écriture impossible');
	});

	test('when the rejects cannot be written, and then nothing is published', async () => {
		const path = register('hq.csv', numbered(makeVisits(40)));
		writeFileSync(path, readFileSync(path, 'utf8').replace(/;inform;/, ';xyzxyz;'));
		mkdirSync(join(out, 'rejects.csv'), { recursive: true });
		const report = await runStats(options());
		expect(report).toMatchObject({ exitCode: 1 });
		expect(report.failures[0]?.ar).toContain('rejects.csv: هذا مجلد وليس ملفا');
		expect(existsSync(join(out, '2026-11.csv'))).toBe(false);
	});

	test('when a register cannot be read', async () => {
		const report = await runStats(options({ register: [data], feedback: [] }));
		expect(report).toMatchObject({ exitCode: 1 });
		expect(report.failures[0]?.fr).toContain('Lecture impossible');
	});

	test('when the private folder is a file', async () => {
		const report = await runStats(options({ data: file() }));
		expect(report).toMatchObject({ exitCode: 1 });
		expect(report.failures[0]?.fr).toContain('Lecture impossible');
	});
});

describe('a write that is cut short', () => {
	test('leaves the old file as it was, and the next run finishes', async () => {
		register('hq.csv', numbered(makeVisits(40)));
		await runStats(options());
		const before = readFileSync(join(out, '2026-11.csv'), 'utf8');
		register('more.csv', numbered(makeVisits(60)));
		const broken = () => {
			throw new Error('killed');
		};
		await expect(runStats(options({ replace: true, rename: broken }))).rejects.toThrow('killed');
		expect(readFileSync(join(out, '2026-11.csv'), 'utf8')).toBe(before);
		await runStats(options({ replace: true }));
		expect(figure(published(), { indicator: 'visits' })?.value).toBe(60);
		expect(readdirSync(out)).toEqual(['2026-11.csv']);
	});

	test('by a kill before the rename leaves the old file, and no reader takes the half one', () => {
		writeMonthFile(out, '2026-11', 'old\n');
		const script = `
			import { writeMonthFile } from './src/statistics/monthFiles.ts';
			writeMonthFile(process.argv[1], '2026-11', 'new\\n', () => process.kill(process.pid, 'SIGKILL'));`;
		const killed = spawnSync(process.execPath, ['--input-type=module', '--eval', script, out]);
		expect(killed.signal).toBe('SIGKILL');
		expect(readFileSync(join(out, '2026-11.csv'), 'utf8')).toBe('old\n');
		expect(readdirSync(out).filter((name) => name.endsWith('.csv'))).toEqual(['2026-11.csv']);
		writeMonthFile(out, '2026-11', 'new\n');
		expect(readdirSync(out)).toEqual(['2026-11.csv']);
	});
});

describe('the command', () => {
	const stats = (...argv: string[]) =>
		spawnSync(process.execPath, ['scripts/stats.ts', ...argv], {
			encoding: 'utf8',
			env: {
				...process.env,
				ISTIQBAL_DATA: data,
				ISTIQBAL_NOW: '2026-12-01T08:00:00Z',
				ISTIQBAL_CONTENT: 'tests/fixtures/commune',
			},
		});

	test('with --json prints one object and nothing else on its output', () => {
		const file = register('hq.csv', numbered(makeVisits(12)));
		const { stdout, stderr, status } = stats('--register', file, '--out', out, '--json');
		expect(JSON.parse(stdout)).toEqual({
			rows: 12,
			accepted: 12,
			rejected: 0,
			duplicates: 0,
			seconds: expect.any(Number),
		});
		expect(stdout.trimEnd()).not.toContain('\n');
		expect(stderr).toContain('كتبنا إحصائيات 2026-11.');
		expect(status).toBe(0);
	});

	test('says everything in Arabic, then in French', () => {
		register('hq.csv', numbered(makeVisits(12)));
		const lines = stats('--out', out).stdout.trimEnd().split('\n');
		expect(lines.length % 2).toBe(0);
		for (const [index, line] of lines.entries()) expect(/[؀-ۿ]/.test(line)).toBe(index % 2 === 0);
	});

	test.each([[['--unknown']], [['--register', 'absent.csv']], [['--now', 'yesterday']]])(
		'exits with 2 for %j',
		(argv) => {
			expect(stats(...argv).status).toBe(2);
		},
	);

	test('exits with 3 for rejects under --strict', () => {
		const path = register('hq.csv', numbered(makeVisits(12)));
		writeFileSync(path, readFileSync(path, 'utf8').replace(/;inform;/, ';xyzxyz;'));
		expect(stats('--strict', '--out', out).status).toBe(3);
	});

	test('publishes a sample register, marked as such', () => {
		const env = { ...process.env, ISTIQBAL_NOW: '2026-12-01T08:00:00Z' };
		const file = join(work, 'sample.csv');
		execFileSync(process.execPath, ['scripts/sample.ts', '--months', '1', '--rows', '300', '--out', file], {
			env,
		});
		expect(stats('--register', file, '--out', out, '--strict').status).toBe(0);
		expect(published().every(({ note }) => note.includes('sample'))).toBe(true);
		expect(figure(published(), { indicator: 'visits' })?.value).toBe(300);
	});
});
