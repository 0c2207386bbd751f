import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from './_browser.ts';
import { openDesk, type Desk } from './_desk.ts';
import { inLanguage, templates } from './_templates.ts';

let browser: Browser;
let desk: Desk;

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), openDesk('layout', { months: true })]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

describe.each(['ar', 'fr'])('in %s', (language) => {
	test.each(templates)(
		'%s fits every width, asks no other site and complains of nothing',
		async (template) => {
			const address = `${desk.origin}${inLanguage(language, template)}`;
			const page = await browser.newPage();
			const complaints: string[] = [];
			page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('request', (request) => {
				if (!request.url().startsWith(desk.origin) && !request.url().startsWith('data:'))
					complaints.push(`asks ${request.url()}`);
			});
			// The wrong address is asked for on purpose.
			const expected = template === '/no-such-page/' ? /404/ : /^$/;
			page.on('request', (request) => {
				// The page for wrong addresses is Arabic and French in one.
				if (language === 'fr' && template !== '/no-such-page/' && request.url().endsWith('.woff2'))
					complaints.push('fetches the Arabic font');
			});
			for (const width of [320, 768, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(address, { waitUntil: 'networkidle' });
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				if (overflow > 0) complaints.push(`${overflow} px too wide at ${width}`);
			}
			await page.close();
			expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
		},
	);
});

test('targets for fingers are at least 44 px high on a phone', async () => {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	const small: string[] = [];
	for (const template of ['/', '/procedures/birth-extract/', '/feedback/', '/directory/']) {
		await page.goto(`${desk.origin}${template}`, { waitUntil: 'networkidle' });
		small.push(
			...(await page.evaluate(() =>
				[
					...document.querySelectorAll<HTMLElement>(
						'nav a, button, select, textarea, input:not([type="hidden"]):not([tabindex="-1"]):not([type="radio"]):not([type="checkbox"]), label.choice, .row label, summary, .language',
					),
				]
					.filter((element) => element.checkVisibility())
					.map((element) => ({
						text: element.textContent?.trim().slice(0, 30) || element.id,
						height: element.getBoundingClientRect().height,
					}))
					.filter(({ height }) => height > 0 && height < 44)
					.map(({ text, height }) => `${location.pathname} ${text}: ${height}`),
			)),
		);
	}
	await page.close();
	expect(small).toEqual([]);
});

test('the poster of commitments prints on one sheet of A4', async () => {
	const page = await browser.newPage();
	await page.goto(`${desk.origin}/commitments/poster/`, { waitUntil: 'networkidle' });
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	await page.close();
	expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length).toBe(1);
});
