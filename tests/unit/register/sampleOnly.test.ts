import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdsSampleOnly } from '../../../src/register/sampleOnly.ts';
import { registerHeader, registerRows } from '../../../src/register/writeRegister.ts';
import { makeVisits } from '../../fixtures/visit.ts';

const made = makeVisits(3, { ticket: 'SAMPLE-0001', words: 'سطر\nوآخر' });

test.each([
	['nothing', '', true],
	['a header alone', registerHeader, true],
	['a sample', registerHeader + registerRows(made), true],
	['a sample with one real visit', registerHeader + registerRows([...made, ...makeVisits(1)]), false],
	['a register under another header', 'رقم;التاريخ\n1;03/11/2026\n', false],
])('%s is a sample alone or not', (_, text, expected) => {
	expect(holdsSampleOnly(text)).toBe(expected);
});

describe('the command', () => {
	let work = '';
	beforeEach(() => {
		work = mkdtempSync(join(tmpdir(), 'sample-'));
	});
	afterEach(() => rmSync(work, { recursive: true }));
	const sample = (...argv: string[]) =>
		spawnSync(process.execPath, ['scripts/sample.ts', '--rows', '20', ...argv], {
			encoding: 'utf8',
			env: { ...process.env, ISTIQBAL_DATA: join(work, 'data'), ISTIQBAL_NOW: '2026-12-01T08:00:00Z' },
		});

	test('makes a private folder that nobody else reads, and replaces its own sample', () => {
		expect(sample().status).toBe(0);
		expect(sample('--seed', '2').status).toBe(0);
		expect(statSync(join(work, 'data')).mode & 0o777).toBe(0o700);
		expect(statSync(join(work, 'data', 'register')).mode & 0o777).toBe(0o700);
	});

	test('never writes over real visits', () => {
		const path = join(work, 'hq.csv');
		const text = registerHeader + registerRows(makeVisits(3));
		writeFileSync(path, text);
		const { status, stderr } = sample('--out', path);
		expect(status).toBe(1);
		expect(stderr).toMatch(/ليست تجريبية.*\n.*pas d’essai/);
		expect(readFileSync(path, 'utf8')).toBe(text);
	});

	test('says in two lines that it cannot write', () => {
		writeFileSync(join(work, 'file'), '');
		const { status, stderr } = sample('--out', join(work, 'file', 'sample.csv'));
		expect(status).toBe(1);
		expect(stderr.trimEnd().split('\n')).toEqual([
			expect.stringContaining('تعذرت كتابة'),
			expect.stringContaining('Écriture impossible'),
		]);
	});

	test.each(['0', '61', 'x'])('refuses %s months', (months) => {
		expect(sample('--months', months).status).toBe(2);
	});
});
