import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../buildSite.ts';
import { openBrowser } from './_browser.ts';

let browser: Browser;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
	rmSync(join(projectRoot, 'tests/.work/dev-data'), { recursive: true, force: true });
	server = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--host', '127.0.0.1'],
		{
			cwd: projectRoot,
			env: {
				...process.env,
				ISTIQBAL_DATA: 'tests/.work/dev-data',
				ISTIQBAL_DIST: 'tests/.work/dev-dist',
				ASTRO_TELEMETRY_DISABLED: '1',
				NODE_ENV: 'development',
				VITEST: '',
				TEST: '',
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		},
	);
	[browser, origin] = await Promise.all([
		openBrowser(),
		new Promise<string>((found, failed) => {
			let printed = '';
			const read = (chunk: Buffer) => {
				printed += chunk.toString();
				const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
				if (address) found(address);
			};
			server.stdout?.on('data', read);
			server.stderr?.on('data', read);
			server.once('exit', (code) => failed(new Error(`astro dev ended with ${code}:\n${printed}`)));
		}),
	]);
});
afterAll(async () => {
	await browser?.close();
	server?.kill('SIGTERM');
});

test('while the site is being written, search answers and forms are received', async () => {
	const page = await browser.newPage();
	await page.goto(`${origin}/search/?q=${encodeURIComponent('تصحيح الامضاء')}`);
	const first = page.locator('search-results li a').first();
	await first.waitFor({ timeout: 60_000 });
	expect(await first.getAttribute('href')).toBe('/procedures/signature-legalization/');

	await page.goto(`${origin}/feedback/`);
	await page.locator('form[novalidate]').waitFor({ timeout: 60_000 });
	await page.locator('label.choice', { hasText: 'ملاحظة' }).click();
	await page.fill('#words', 'من خادم التطوير');
	await page.getByRole('button', { name: 'إرسال' }).click();
	await page.waitForURL('**/feedback/received/?reference=*');
	expect(await page.locator('[data-reference]').textContent()).toMatch(/^BM-/);
});
