import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerHeader, registerRows } from '../../../src/register/writeRegister.ts';
import { figure } from '../../../src/statistics/figure.ts';
import { publishedMonth } from '../../../src/statistics/publishedMonth.ts';
import { readStatistics } from '../../../src/statistics/readStatistics.ts';
import { runStats } from '../../../src/statistics/runStats.ts';
import { makeVisits } from '../../fixtures/visit.ts';

let work = '';
let out = '';
let file = '';
beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'drafts-'));
	out = join(work, 'site', 'content', 'statistics');
	file = join(out, '2026-11.csv');
	mkdirSync(join(work, 'site'));
	mkdirSync(join(work, 'data', 'register'), { recursive: true });
});
afterEach(() => rmSync(work, { recursive: true }));

const git = (...argv: string[]): void => {
	const person = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid'];
	const calm = ['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null'];
	execFileSync('git', ['-C', join(work, 'site'), ...person, ...calm, ...argv], { stdio: 'ignore' });
};
const commit = (): void => {
	git('add', '--all');
	git('commit', '--message', 'figures');
};
async function stats(visits: number, replace = false) {
	const rows = makeVisits(visits).map((visit, index) => ({ ...visit, ticket: String(index + 1) }));
	writeFileSync(join(work, 'data', 'register', 'hq.csv'), registerHeader + registerRows(rows));
	const report = await runStats({
		register: undefined,
		feedback: undefined,
		data: join(work, 'data'),
		content: 'tests/fixtures/commune',
		out,
		now: Date.parse('2026-12-01T08:00:00Z'),
		includeRunning: false,
		replace,
		strict: false,
	});
	const said = [...report.sentences, ...report.failures].map(({ ar }) => ar).join('\n');
	return { exitCode: report.exitCode, said };
}
const total = (): number | null | undefined =>
	figure(readStatistics(readFileSync(file, 'utf8')), { indicator: 'visits' })?.value;

describe('in a git work tree', () => {
	beforeEach(() => git('init'));

	test('a month is a draft until it is committed: a corrected run writes it again, however near', async () => {
		expect((await stats(39)).said).toContain('مسودة، لم تنشر بعد');
		const corrected = await stats(40);
		expect(corrected).toMatchObject({ exitCode: 0, said: expect.stringContaining('مسودة، لم تنشر بعد') });
		expect(total()).toBe(40);
		expect((await stats(40)).said).toContain('لم يتغير فيها شيء');
	});

	test('also beside other commits, and staged without being committed', async () => {
		writeFileSync(join(work, 'site', 'page.md'), 'page\n');
		commit();
		await stats(39);
		git('add', '--all');
		expect((await stats(40)).exitCode).toBe(0);
		expect(total()).toBe(40);
	});

	test('a committed month is frozen, and a correction that tells of few people is refused', async () => {
		await stats(40);
		commit();
		expect(await stats(40)).toMatchObject({ exitCode: 0, said: expect.stringContaining('منشورة كما هي') });
		expect((await stats(50)).said).toContain('--replace');
		expect((await stats(41, true)).said).toContain('من 1 إلى 4');
		expect(total()).toBe(40);
	});

	test('a correction is compared with what was committed, not with the file that an earlier one left', async () => {
		await stats(40);
		commit();
		expect((await stats(50, true)).exitCode).toBe(0);
		// Two from what lies on the disk, twelve from what people have seen.
		expect((await stats(52, true)).exitCode).toBe(0);
		expect(total()).toBe(52);
		expect((await stats(42, true)).exitCode).toBe(1);
		expect(total()).toBe(52);
	});

	test('a committed file that was changed or deleted on the disk comes back as it was', async () => {
		await stats(40);
		commit();
		const before = readFileSync(file, 'utf8');
		writeFileSync(file, 'something else\n');
		expect((await stats(40)).exitCode).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(before);
		rmSync(out, { recursive: true });
		expect((await stats(50)).exitCode).toBe(1);
		expect((await stats(40)).exitCode).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(before);
	});
});

test('outside a work tree a month is published once its file exists', async () => {
	await stats(40);
	expect(publishedMonth(out, '2026-11')).toMatchObject({ byCommit: false });
	expect((await stats(50)).said).toContain('--replace');
	expect(total()).toBe(40);
});

test('without git a month is published once its file exists', () => {
	git('init');
	mkdirSync(out, { recursive: true });
	writeFileSync(file, 'text\n');
	const path = process.env['PATH'];
	process.env['PATH'] = work;
	try {
		expect(publishedMonth(out, '2026-11')).toEqual({
			published: 'text\n',
			onDisk: 'text\n',
			byCommit: false,
		});
	} finally {
		process.env['PATH'] = path;
	}
});
