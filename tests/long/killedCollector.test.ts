import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { projectRoot, workFolder } from '../buildSite.ts';

const messages = 300;
const kills = 25;
const folder = join(workFolder, 'killed');
let server: ChildProcess | undefined;
let origin = '';

async function start() {
	server = spawn(
		process.execPath,
		['scripts/serve.ts', '--port', '0', '--data', join(folder, 'data'), '--dist', join(folder, 'dist')],
		{
			cwd: projectRoot,
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);
	origin = await new Promise<string>((found) => {
		server?.stdout?.on('data', (chunk: Buffer) => {
			const address = /http:\/\/[\d.]+:\d+/.exec(chunk.toString())?.[0];
			if (address) found(address);
		});
	});
}

async function killAndRestart() {
	const dying = server;
	const dead = new Promise((gone) => dying?.once('exit', gone));
	dying?.kill('SIGKILL');
	await dead;
	await start();
}

afterEach(() => server?.kill('SIGKILL'));

/** Sends until it is told «received», as a patient person with a bad line does. */
async function sendUntilReceived(number: number) {
	const body = new URLSearchParams({
		submission_id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
		language: 'ar',
		kind: 'observation',
		words: `رسالة ${number}`,
	});
	// Each message comes from a person of its own, as behind a proxy: the limit per address is not what is tried here.
	const headers = { Accept: 'application/json', 'X-Forwarded-For': `198.51.100.${number % 250}` };
	for (;;) {
		try {
			const answer = await fetch(`${origin}/f/feedback`, { method: 'POST', body, headers });
			if (answer.ok && typeof ((await answer.json()) as { next?: unknown }).next === 'string') return;
			if (answer.status !== 429) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
		} catch (error) {
			if (error instanceof Error && error.message.startsWith('answered')) throw error;
		}
		await pause(30);
	}
}

test(`${messages} messages sent while the collector is killed ${kills} times are each kept once`, async () => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'dist'), { recursive: true });
	writeFileSync(join(folder, 'dist/index.html'), '<!doctype html>');
	await start();

	let next = 0;
	const people = Array.from({ length: 6 }, async () => {
		while (next < messages) await sendUntilReceived(next++);
	});
	const killer = (async () => {
		for (let kill = 0; kill < kills; kill++) {
			await pause(20 + Math.random() * 120);
			await killAndRestart();
		}
	})();
	await Promise.all([...people, killer]);

	const collect = spawn(process.execPath, ['scripts/collect.ts', '--data', join(folder, 'data')], {
		cwd: projectRoot,
		stdio: 'inherit',
	});
	expect(await new Promise((ended) => collect.once('exit', ended))).toBe(0);
	const kept = readFileSync(join(folder, 'data/feedback/feedback.csv'), 'utf8').match(/رسالة \d+/g) ?? [];
	expect(kept.length).toBe(messages);
	expect(new Set(kept).size).toBe(messages);
});
