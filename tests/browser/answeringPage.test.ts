import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from './_browser.ts';
import { openDesk, type Desk } from './_desk.ts';

let browser: Browser;
let desk: Desk;

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), openDesk('answering')]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

test('words sent before the page woke are still there on the answering page, with JavaScript on', async () => {
	const page = await browser.newPage();
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto(`${desk.origin}/feedback/`);
	await page
		.locator('form[data-form]')
		.evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
	await page.fill('#words', 'انتظرت ثلاث ساعات');
	await page.unroute('**/_astro/*.js');
	await page.getByRole('button', { name: 'إرسال' }).click();
	await page.locator('[data-error-summary]').waitFor();
	await page.waitForLoadState('networkidle');
	expect(await page.inputValue('#words')).toBe('انتظرت ثلاث ساعات');
	expect(await page.locator('[data-error-summary]').textContent()).toContain('اختاروا');
	await page.close();
});
