import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { violationsOn } from './_axe.ts';
import { openBrowser } from './_browser.ts';
import { openDesk, type Desk } from './_desk.ts';
import { inLanguage, templates } from './_templates.ts';

let browser: Browser;
let desk: Desk;

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), openDesk('accessibility', { months: true })]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

// The full cross of languages, themes and widths is in tests/long; here each template once in each theme.
describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	const language = colorScheme === 'light' ? 'ar' : 'fr';
	test.each(templates)('%s has no violation of WCAG 2.2 AA', async (template) => {
		const context = await browser.newContext({
			bypassCSP: true,
			colorScheme,
			viewport: { width: 360, height: 740 },
		});
		const page = await context.newPage();
		await page.goto(`${desk.origin}${inLanguage(language, template)}`, { waitUntil: 'networkidle' });
		const violations = await violationsOn(page);
		await context.close();
		expect(violations).toEqual([]);
	});
});

test('a form with errors and a card with ticks have none either', async () => {
	const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(`${desk.origin}/feedback/`);
	await page.locator('form[novalidate]').waitFor();
	await page.getByRole('button', { name: 'إرسال' }).click();
	await page.locator('[data-error-summary]').waitFor();
	expect(await violationsOn(page)).toEqual([]);
	await page.goto(`${desk.origin}/procedures/birth-extract/`);
	await page.locator('.row label').first().click();
	expect(await page.locator('.row input').first().isChecked()).toBe(true);
	expect(await violationsOn(page)).toEqual([]);
	await context.close();
});

describe('with the keyboard alone', () => {
	test('the skip link comes first, is seen, and leads to the heading', async () => {
		const page = await browser.newPage();
		await page.goto(`${desk.origin}/procedures/birth-extract/`);
		await page.keyboard.press('Tab');
		const link = page.locator('.sl-skip-link');
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		expect((await link.boundingBox())?.height).toBeGreaterThan(20);
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe('#_top');
		await page.close();
	});

	test.each(['/', '/procedures/birth-extract/', '/feedback/', '/directory/'])(
		'every control of %s is reached, none holds the focus, and each shows it',
		async (template) => {
			const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
			await page.goto(`${desk.origin}${template}`, { waitUntil: 'networkidle' });
			const expected = await page.evaluate(() => {
				const controls =
					'a[href], button, input:not([type="hidden"]):not([tabindex="-1"]), select, textarea, summary';
				const shown = [...document.querySelectorAll<HTMLElement>(controls)].filter((element) =>
					element.checkVisibility(),
				);
				// A group of radios is one stop.
				const radios = new Set(
					shown
						.filter((element) => element.matches('[type="radio"]'))
						.map((element) => element.getAttribute('name')),
				);
				return shown.filter((element) => !element.matches('[type="radio"]')).length + radios.size;
			});
			const reached = new Set<string>();
			const unseen: string[] = [];
			for (let stop = 0; stop < expected; stop++) {
				await page.keyboard.press('Tab');
				const focused = await page.evaluate(() => {
					const element = document.activeElement as HTMLElement;
					const all = [...document.querySelectorAll('*')];
					// The tick of a document is drawn by its neighbour, the search field by its frame.
					const drawn = [element, element.nextElementSibling, element.closest('form[role="search"]')].filter(
						(part) => part !== null,
					);
					const seen = drawn.some(
						(part) =>
							getComputedStyle(part).outlineStyle !== 'none' &&
							parseFloat(getComputedStyle(part).outlineWidth) >= 2,
					);
					return { place: String(all.indexOf(element)), seen, name: element.outerHTML.slice(0, 80) };
				});
				reached.add(focused.place);
				if (!focused.seen) unseen.push(focused.name);
			}
			expect(unseen).toEqual([]);
			expect(reached.size).toBe(expected);
			await page.close();
		},
	);

	test('a message is written and sent without a mouse', async () => {
		const page = await browser.newPage();
		await page.goto(`${desk.origin}/feedback/`);
		await page.locator('form[novalidate]').waitFor();
		await page.locator('input[value="observation"]').focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.type('من لوحة المفاتيح');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/feedback/received/**');
		await page.close();
	});
});

test('in forced colours the ticks and buttons are still drawn', async () => {
	const context = await browser.newContext({ forcedColors: 'active', viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(`${desk.origin}/procedures/birth-extract/`);
	const tick = page.locator('.row input').first();
	expect(await tick.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
	await page.goto(`${desk.origin}/feedback/`);
	const border = await page
		.locator('button[type="submit"]')
		.evaluate((element) => getComputedStyle(element).borderStyle);
	expect(border).toBe('solid');
	await context.close();
});
