/**
 * Finds a Chromium for the browser tests, and installs one where there is none.
 * `node scripts/chromium.ts` prints its path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usual = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What every Chromium of ours is started with: it talks to this machine alone. */
export const quietFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Path of a Chromium on this machine: `ISTIQBAL_CHROMIUM`, the system's, Playwright's own; null where there is none. */
function findChromium(): string | null {
	const named = process.env['ISTIQBAL_CHROMIUM'];
	if (named !== undefined && named !== '') {
		if (existsSync(named)) return named;
		throw new Error(`ISTIQBAL_CHROMIUM=${named}: no such file. — لا يوجد هذا الملف.`);
	}
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...usual, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

const run = (command: string, ...args: string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Debian's own package as root, else Playwright's installer; says what it does. */
function installChromium(): void {
	console.log(
		'No Chromium on this machine: installing one for the browser tests. — لا يوجد متصفح: نثبت واحدا للاختبارات.',
	);
	const root = process.getuid?.() === 0;
	if (
		root &&
		existsSync('/usr/bin/apt-get') &&
		run('apt-get', 'update', '-qq') &&
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core')
	)
		return;
	run(
		process.execPath,
		join(import.meta.dirname, '../node_modules/playwright-core/cli.js'),
		'install',
		'chromium',
	);
}

/** Path of a Chromium, installed if need be. Throws one line that names the command to run where that fails too. */
export function ensureChromium(): string {
	const found = findChromium();
	if (found !== null) return found;
	installChromium();
	const installed = findChromium();
	if (installed !== null) return installed;
	throw new Error(
		'The browser tests need Chromium: run «apt-get install chromium» as root, or «npx playwright-core install chromium», or set ISTIQBAL_CHROMIUM to its path.',
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureChromium());
