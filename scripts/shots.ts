/**
 * npm run shots — pictures of the running site for the README: home, card, form and commitments, phone and desktop, light
 * and dark, into docs/pictures/. Builds nothing: run `npm run build` first.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../src/collector/serve.ts';
import { ensureChromium, quietFlags } from './chromium.ts';

const pictures = [
	{ name: 'home-ar-phone', path: '/', width: 390, height: 844, colorScheme: 'light' },
	{ name: 'home-ar-desktop', path: '/', width: 1280, height: 860, colorScheme: 'light' },
	{
		name: 'card-ar-phone-dark',
		path: '/procedures/birth-extract/',
		width: 390,
		height: 844,
		colorScheme: 'dark',
	},
	{
		name: 'card-fr-desktop',
		path: '/fr/procedures/birth-declaration/',
		width: 1280,
		height: 860,
		colorScheme: 'light',
	},
	{ name: 'form-ar-phone', path: '/feedback/', width: 390, height: 844, colorScheme: 'light' },
	{
		name: 'commitments-ar-desktop-dark',
		path: '/commitments/',
		width: 1280,
		height: 860,
		colorScheme: 'dark',
	},
] as const;

const folder = 'docs/pictures';
const data = join(tmpdir(), `istiqbal-shots-${process.pid}`);
mkdirSync(folder, { recursive: true });
const site = await serve({ host: '127.0.0.1', port: 0, dist: process.env['ISTIQBAL_DIST'] ?? 'dist', data });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: quietFlags });
try {
	for (const { name, path, width, height, colorScheme } of pictures) {
		const page = await browser.newPage({ viewport: { width, height }, colorScheme });
		await page.goto(new URL(path, site.address).href, { waitUntil: 'networkidle' });
		await page.screenshot({ path: join(folder, `${name}.png`) });
		await page.close();
		console.log(join(folder, `${name}.png`));
	}
} finally {
	await browser.close();
	await site.close();
	rmSync(data, { recursive: true, force: true });
}
