import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from './_browser.ts';
import { openDesk, type Desk } from './_desk.ts';

let browser: Browser;
let desk: Desk;
let context: BrowserContext;

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), openDesk('form')]);
});
afterEach(() => context?.close());
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

async function formPage({
	javaScriptEnabled,
	path = '/feedback/',
}: {
	javaScriptEnabled: boolean;
	path?: string;
}) {
	context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
	const page = await context.newPage();
	await page.goto(`${desk.origin}${path}`);
	if (javaScriptEnabled) await page.locator('form[novalidate]').waitFor();
	return page;
}

/** Messages collected so far that hold these words. */
function collected(words: string): number {
	desk.run('collect');
	return readFileSync(join(desk.data, 'feedback/feedback.csv'), 'utf8').split(words).length - 1;
}

describe('with JavaScript', () => {
	test('what is missing is said above the form and beside its field, and takes the focus', async () => {
		const page = await formPage({ javaScriptEnabled: true });
		await page.getByRole('button', { name: 'إرسال' }).click();
		const summary = page.locator('[data-error-summary]');
		await summary.waitFor();
		expect(await summary.locator('a').allTextContents()).toEqual([
			'اختاروا: ملاحظة أو اقتراح أو شكاية',
			'اكتبوا رسالتكم، ولو في جملة واحدة',
		]);
		expect(await page.locator('[data-error-for="words"]').textContent()).toBe(
			'اكتبوا رسالتكم، ولو في جملة واحدة',
		);
		expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
		await summary.locator('a').last().click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('words');
	});

	test('five impatient clicks send one message', async () => {
		const page = await formPage({ javaScriptEnabled: true });
		await page.locator('label.choice', { hasText: 'شكاية' }).click();
		await page.fill('#words', 'انتظرت ثلاث ساعات');
		await page.route('**/f/feedback', async (route) => {
			await new Promise((later) => setTimeout(later, 800));
			await route.continue();
		});
		const button = page.locator('button[type="submit"]');
		for (let click = 0; click < 5; click++)
			await button.click({ noWaitAfter: true, force: true }).catch(() => {});
		await page.waitForURL('**/feedback/received/**');
		expect(collected('انتظرت ثلاث ساعات')).toBe(1);
	});

	test('when the line fails the words stay, and sending again counts once', async () => {
		const page = await formPage({ javaScriptEnabled: true });
		await page.locator('label.choice', { hasText: 'اقتراح' }).click();
		await page.fill('#words', 'ضعوا مقاعد في الممر');
		let cut = true;
		await page.route('**/f/feedback', async (route) => {
			if (!cut) return route.continue();
			cut = false;
			// The message arrives, its answer is lost.
			await route.fetch();
			await route.abort();
		});
		await page.getByRole('button', { name: 'إرسال' }).click();
		await page.locator('[data-error-summary]').waitFor();
		expect(await page.locator('[data-error-summary]').textContent()).toContain('لم نتأكد من وصول رسالتكم');
		expect(await page.inputValue('#words')).toBe('ضعوا مقاعد في الممر');
		await page.getByRole('button', { name: 'إرسال' }).click();
		await page.waitForURL('**/feedback/received/**');
		expect(collected('ضعوا مقاعد في الممر')).toBe(1);
	});

	test('back from the answer the button is awake, and other words are another message', async () => {
		const page = await formPage({ javaScriptEnabled: true });
		await page.locator('label.choice', { hasText: 'ملاحظة' }).click();
		await page.fill('#words', 'الباب ثقيل أول مرة');
		await page.getByRole('button', { name: 'إرسال' }).click();
		await page.waitForURL('**/feedback/received/**');
		await page.goBack();
		await page.locator('form[novalidate]').waitFor();
		await page.locator('label.choice', { hasText: 'ملاحظة' }).click();
		await page.fill('#words', 'الباب ثقيل مرة ثانية');
		await page.getByRole('button', { name: 'إرسال' }).click();
		await page.waitForURL('**/feedback/received/**');
		expect(collected('الباب ثقيل')).toBe(2);
	});

	test('a phone typed in Arabic digits is kept in digits 0-9', async () => {
		const page = await formPage({ javaScriptEnabled: true, path: '/fr/feedback/' });
		await page.locator('label.choice', { hasText: 'Réclamation' }).click();
		await page.fill('#words', 'Numéro en chiffres arabes');
		await page.fill('#contact', '٠٦٠٠٠٠٠٠٠٠');
		await page.getByRole('button', { name: 'Envoyer' }).click();
		await page.waitForURL('**/fr/feedback/received/**');
		expect(collected('0600000000')).toBe(1);
	});
});

describe('without JavaScript', () => {
	test('the plain form posts, and the answering page holds the reference', async () => {
		const page = await formPage({ javaScriptEnabled: false });
		await page.locator('input[value="observation"]').check();
		await page.fill('#words', 'هاتف بلا برامج');
		await page.getByRole('button', { name: 'إرسال' }).click();
		await page.waitForURL('**/feedback/received/?reference=*');
		expect(await page.locator('[data-reference]').textContent()).toMatch(/^BM-/);
		await page.reload();
		expect(collected('هاتف بلا برامج')).toBe(1);
	});

	test('errors come back on the same page with the words kept', async () => {
		const page = await formPage({ javaScriptEnabled: false });
		// The browser's own check would stop it: a person with an older browser has none.
		await page
			.locator('form[data-form]')
			.evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
		await page.fill('#words', 'كلام بلا اختيار');
		await page.getByRole('button', { name: 'إرسال' }).click();
		const summary = page.locator('[data-error-summary]');
		await summary.waitFor();
		expect(await summary.textContent()).toContain('اختاروا: ملاحظة أو اقتراح أو شكاية');
		expect(await page.inputValue('#words')).toBe('كلام بلا اختيار');
		expect(await page.title()).toMatch(/^خطأ/);
		expect(await page.getAttribute('html', 'dir')).toBe('rtl');
	});
});
