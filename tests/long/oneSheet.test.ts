import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/_browser.ts';
import { openDesk, type Desk } from '../browser/_desk.ts';
import { sheetsOver } from '../browser/_sheets.ts';

let browser: Browser;
let desk: Desk;

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), openDesk('one-sheet')]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

test('every card of the commune is printed on one sheet in both languages', async () => {
	const page = await browser.newPage();
	expect(await sheetsOver(page, desk.origin, 1)).toEqual([]);
	await page.close();
}, 300_000);
