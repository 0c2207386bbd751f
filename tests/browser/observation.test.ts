import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './_browser.ts';
import { openDesk, type Desk } from './_desk.ts';

let browser: Browser;
let desk: Desk;
const faults: string[] = [];

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), openDesk('observation')]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

/** A cheap phone; whatever the console complains of is a fault. */
async function phone(): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'ar-MA' });
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	return page;
}

async function sendObservation(page: Page, words: string): Promise<string> {
	await page.locator('label.choice', { hasText: 'ملاحظة' }).click();
	await page.fill('#words', words);
	await page.getByRole('button', { name: 'إرسال' }).click();
	await page.waitForURL('**/feedback/received/?reference=*');
	return (await page.locator('[data-reference]').textContent())?.trim() ?? '';
}

/** What the newest month says of messages received. */
async function messagesPublished(): Promise<string> {
	console.log(desk.run('collect'));
	desk.run('stats', '--include-running', '--out', 'tests/.work/observation/content/statistics');
	desk.build();
	const page = await phone();
	await page.goto(`${desk.origin}/statistics/`);
	const figure = await page.locator('[data-indicator="feedback_received"] dd').textContent();
	const download = await page.locator('a[download]').getAttribute('href');
	expect((await page.request.get(`${desk.origin}${download}`)).status()).toBe(200);
	await page.close();
	return figure?.replace(/[\u2066-\u2069]/g, '').trim() ?? '';
}

test('a person finds عقد الازدياد, reads its card, sends an observation, and the month counts it', async () => {
	const page = await phone();
	await page.goto(`${desk.origin}/`);
	await page.fill('input[name="q"]', 'عقد الازدياد');
	await page.keyboard.press('Enter');
	const first = page.locator('search-results li a').first();
	await first.waitFor();
	expect(await first.textContent()).toBe('نسخة موجزة من رسم الولادة');
	await first.click();
	await page.waitForURL('**/procedures/birth-extract/');
	expect(await page.locator('.facts').textContent()).toMatch(/درهمان/);
	expect(await page.locator('.row').count()).toBeGreaterThan(0);

	await page.getByRole('link', { name: /أخبرونا/ }).click();
	await page.waitForURL('**/feedback/?procedure=birth-extract');
	await page.locator('.about', { hasText: 'نسخة موجزة' }).waitFor();
	const reference = await sendObservation(page, 'لا توجد لوحة تدل على مكتب الحالة المدنية.');
	expect(reference).toMatch(/^BM-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{2}$/);

	expect(await messagesPublished()).toBe('أقل من 5');

	for (const number of [2, 3, 4, 5]) {
		await page.goto(`${desk.origin}/feedback/`);
		await page.locator('form[novalidate]').waitFor();
		await sendObservation(page, `ملاحظة رقم ${number}`);
	}
	expect(await messagesPublished()).toBe('5');
	expect(faults).toEqual([]);
});
