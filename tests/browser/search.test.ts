import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type {
	Browser,
	BrowserContext,
	BrowserContextOptions,
	Locator,
	Page,
	Response,
} from 'playwright-core';
import { violationsOn } from './_axe.ts';
import { openBrowser } from './_browser.ts';
import { openDesk, type Desk } from './_desk.ts';

let browser: Browser;
let desk: Desk;
let context: BrowserContext;
const faults: string[] = [];

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), openDesk('search')]);
});
afterEach(async () => {
	await context?.close();
	expect(faults.splice(0)).toEqual([]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

/** A phone on a page of the site; a script that fails, or one that a text of the person started, is a fault. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
	const page = await context.newPage();
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('dialog', (dialog) => {
		faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await page.goto(`${desk.origin}${path}`);
	return page;
}

const resultsFor = (words: string, language = '') =>
	open(`${language}/search/?${new URLSearchParams({ q: words })}`);
const links = (page: Page) => page.locator('search-results li a');
const state = (page: Page) => page.locator('search-results [role="status"]');
const query = (page: Page) => new URL(page.url()).searchParams;

/** The page once its answer is whole: what else may help stands below it. */
async function whole(page: Page): Promise<Page> {
	await page.locator('search-results [data-part="help"]').waitFor();
	return page;
}

describe('the field of the home page', () => {
	const list = (page: Page): Locator => page.getByRole('listbox');
	const options = (page: Page): Locator => page.getByRole('option');

	async function typed(words: string, options: BrowserContextOptions = {}): Promise<Page> {
		const page = await open('/', options);
		await page.locator('#q').click();
		await page.locator('#q').fill(words);
		await list(page).waitFor();
		return page;
	}

	test('fetches nothing of search before the person turns to it, and little for the first suggestions', async () => {
		const page = await open('/');
		const asked: Response[] = [];
		page.on('response', (response) => asked.push(response));
		const paths = () => asked.map((response) => new URL(response.url()).pathname);
		await page.reload({ waitUntil: 'networkidle' });
		expect(paths().filter((path) => /\/(search|pagefind)\/|suggest/.test(path))).toEqual([]);

		asked.length = 0;
		// What comes after the first small file is not waited for.
		await page.route('**/search/ar-words.json', (route) => route.abort());
		await page.locator('#q').fill('شهادة');
		await list(page).waitFor();
		expect(paths()).toContain('/search/ar.json');
		expect(paths().filter((path) => /pagefind|fr[.-]/.test(path))).toEqual([]);
		const bodies = await Promise.all(asked.map((response) => response.body()));
		const weight = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
		expect(weight, paths().join(', ')).toBeLessThanOrEqual(30 * 1024);
	});

	test('is walked by the keyboard as a combobox', async () => {
		const page = await typed('شهادة السكن');
		const field = page.getByRole('combobox');
		const active = async () => {
			const id = await field.getAttribute('aria-activedescendant');
			return id === null ? null : page.locator(`[id="${id}"]`);
		};
		expect(await field.getAttribute('aria-expanded')).toBe('true');
		expect(await field.getAttribute('aria-controls')).toBe(await list(page).getAttribute('id'));
		const count = await options(page).count();
		expect(count).toBeGreaterThan(1);
		expect(count).toBeLessThanOrEqual(6);
		expect(await page.locator('.search [role="status"]').textContent()).toMatch(/اقتراح/);
		expect(await active()).toBeNull();

		await page.keyboard.press('ArrowDown');
		const first = await active();
		expect(await first?.getAttribute('aria-selected')).toBe('true');
		expect(await first?.textContent()).toContain('شهادة السكنى');
		expect(await page.locator('[aria-selected="true"]').count()).toBe(1);
		await page.keyboard.press('ArrowUp');
		expect(await active()).toBeNull();
		await page.keyboard.press('ArrowUp');
		expect(await (await active())?.getAttribute('id')).toBe(await options(page).last().getAttribute('id'));
		expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);

		await page.keyboard.press('Escape');
		expect(await field.getAttribute('aria-expanded')).toBe('false');
		expect(await active()).toBeNull();
		expect(await list(page).isVisible()).toBe(false);
		expect(await field.inputValue()).toBe('شهادة السكن');

		await page.keyboard.press('ArrowDown');
		await list(page).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/procedures/residence-certificate/');
	});

	test('leads to the page of results when nothing is chosen', async () => {
		const page = await typed('شهادة السكن');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=*');
		expect(query(page).get('q')).toBe('شهادة السكن');
		await links(page).first().waitFor();
	});

	test('answers to a finger, with targets that it does not miss', async () => {
		const page = await typed('شهادة السكن', { hasTouch: true, isMobile: true });
		for (const option of await options(page).all())
			expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await options(page).first().tap();
		await page.waitForURL('**/procedures/residence-certificate/');
	});

	test('tells at once what is not the commune’s, and opens its door', async () => {
		const page = await typed('جواز السفر');
		expect(await options(page).first().textContent()).toMatch(/^جواز السفر.*ليس عند الجماعة/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/elsewhere/#passport');
	});

	test('closes when the person goes on', async () => {
		const page = await typed('شهادة');
		await page.keyboard.press('Tab');
		await list(page).waitFor({ state: 'hidden' });
		expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('false');
	});

	test.each(['light', 'dark'] as const)(
		'has no violation of WCAG 2.2 AA with its list open in the %s theme',
		async (colorScheme) => {
			const page = await typed('رخصة', { colorScheme, bypassCSP: true });
			await page.keyboard.press('ArrowDown');
			expect(await violationsOn(page)).toEqual([]);
		},
	);

	test('stays a plain form when the suggestions cannot be fetched', async () => {
		const page = await open('/');
		await page.route('**/suggest*.js', (route) => route.abort());
		await page.locator('#q').fill('رخصة البناء');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=*');
		await links(page).first().waitFor();
	});
});

describe('the page of results', () => {
	test('groups them by kind, procedures first, each with the facts that decide', async () => {
		const page = await whole(await resultsFor('رخصة'));
		const groups = await page.locator('search-results section:has(li)').evaluateAll((sections) =>
			sections.map((section) => ({
				heading: section.querySelector('h2')?.textContent,
				paths: [...section.querySelectorAll('a')].map((link) => link.pathname),
			})),
		);
		expect(groups.length).toBeGreaterThan(1);
		expect(groups[0]?.heading).toBe('المساطر');
		expect(groups[0]?.paths.every((path) => path.startsWith('/procedures/'))).toBe(true);
		expect(new Set(groups.map(({ heading }) => heading)).size).toBe(groups.length);
		expect(await page.locator('search-results li .facts-line').first().textContent()).toMatch(/مصلحة/);
		expect(await state(page).textContent()).toMatch(/^وجدنا \d+ (نتائج|نتيجة) عن «.?رخصة.?»\.$/);
	});

	test('shows the rest of a long group when asked, and takes the focus there', async () => {
		const page = await whole(await resultsFor('رخصة'));
		const button = page.getByRole('button', { name: /^باقي النتائج/ }).first();
		const before = await links(page).count();
		await button.click();
		expect(await links(page).count()).toBeGreaterThan(before);
		expect(await page.evaluate(() => document.activeElement?.matches('search-results li a'))).toBe(true);
		expect(await button.isVisible()).toBe(false);
	});

	test('keeps question and filters in an address that can be shared', async () => {
		const page = await whole(await resultsFor('رخصة'));
		const all = await state(page).textContent();
		await page.getByLabel('المصلحة').selectOption({ label: 'مصلحة التعمير' });
		expect(query(page).get('q')).toBe('رخصة');
		expect(query(page).get('service')).toBe('urban-planning');
		const narrowed = await state(page).textContent();
		expect(narrowed).not.toBe(all);
		for (const facts of await page.locator('search-results li .facts-line').allTextContents())
			expect(facts).toContain('مصلحة التعمير');

		await page.reload();
		await whole(page);
		expect(await state(page).textContent()).toBe(narrowed);
		expect(await page.getByLabel('المصلحة').inputValue()).toBe('مصلحة التعمير');

		await page.getByLabel('المناسبة').selectOption({ index: 1 });
		expect(query(page).get('event')).toMatch(/^[a-z-]+$/);
		expect(await links(page).count()).toBeGreaterThan(0);

		await page.locator('a.language').click();
		await page.waitForURL('**/fr/search/?*');
		expect(query(page).get('service')).toBe('urban-planning');
	});

	test('lets a filter go that a new question does not hold', async () => {
		const page = await whole(
			await open(
				`/search/?${new URLSearchParams({ q: 'عقد الازدياد', service: 'subdivisions', event: '"><i>' })}`,
			),
		);
		expect(await links(page).count()).toBeGreaterThan(0);
		expect([...query(page).keys()]).toEqual(['q']);
	});

	test('answers what is typed without a new page, and only the last of it', async () => {
		const page = await open('/search/');
		await page.evaluate(() => Object.assign(window, { sameWindow: true }));
		await page.route('**/search/ar.json', async (route) => {
			await new Promise((later) => setTimeout(later, 1_000));
			await route.continue();
		});
		await page.reload();
		await page.evaluate(() => Object.assign(window, { sameWindow: true }));
		await page.fill('#q', 'رخصة البناء');
		await page.waitForTimeout(400);
		await page.fill('#q', 'شهادة السكنى');
		await page.locator('search-results li a', { hasText: 'شهادة السكنى' }).first().waitFor();
		await whole(page);
		expect(await links(page).first().textContent()).toBe('شهادة السكنى');
		expect(await state(page).textContent()).toContain('شهادة السكنى');
		expect(query(page).get('q')).toBe('شهادة السكنى');
		expect(await page.evaluate(() => 'sameWindow' in window)).toBe(true);
	});

	test('tells first at which other door to knock when it is not the commune’s business', async () => {
		const page = await resultsFor('جواز السفر');
		const first = page.locator('search-results li').first();
		await first.waitFor();
		await whole(page);
		expect(await first.getAttribute('data-answer')).toBe('not-ours');
		expect(await first.locator('a').getAttribute('href')).toBe('/elsewhere/#passport');
		expect(await page.locator('search-results section').first().locator('h2').textContent()).toContain(
			'أين تذهبون؟',
		);
		expect(await first.textContent()).toContain('القيادة');
		await first.locator('a').click();
		await page.waitForURL('**/elsewhere/#passport');
		expect(await page.locator('#passport').isVisible()).toBe(true);
	});

	test('asks whether another word was meant when it answers something else than what was typed', async () => {
		const page = await whole(await resultsFor('qih$, hgsmkn'));
		const question = page.locator('search-results [data-part="meant"] a');
		expect(await question.textContent()).toMatch(/^هل تقصدون «.+»؟$/);
		await question.click();
		await page.waitForURL((url) => /[\u0621-\u064a]/.test(url.searchParams.get('q') ?? ''));
		await links(page).first().waitFor();
	});

	test('is never empty: words that nothing holds lead to the catalogue, the telephone and the desk', async () => {
		const page = await whole(await resultsFor('زقزوق زقزوق'));
		expect(await links(page).count()).toBe(0);
		expect(await state(page).textContent()).toMatch(/لم نجد شيئا عن «.?زقزوق زقزوق.?»/);
		const help = page.locator('search-results [data-part="help"]');
		const targets = await help
			.locator('a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(targets).toEqual(['/procedures/', 'tel:3737', expect.stringMatching(/^\/feedback\//)]);
		expect(await help.textContent()).toContain('رقم وطني');
		for (const link of await help.locator('a').all())
			expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	});

	test('offers the same ways before anything was asked', async () => {
		const page = await whole(await open('/search/'));
		expect(await state(page).textContent()).toBe('');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
	});

	test.each([
		['<img src=x onerror=alert(1)> رخصة'],
		['"><script>alert(1)</script>رخصة'],
		["رخصة' onmouseover='alert(1)"],
		['{{words}} $& رخصة 😀👨‍👩‍👧 \u202e'],
		['javascript:alert(1)'],
	])('shows «%s» as words and nothing else', async (words) => {
		const page = await whole(await resultsFor(words));
		expect(await page.locator('#q').inputValue()).toBe(words);
		expect(await page.locator('search-results :is(img, script, [onerror], [onmouseover])').count()).toBe(0);
		expect(await state(page).textContent()).toContain(words.trim());
	});

	test.each([
		['letters', 'ش'.repeat(10_000)],
		['words', 'رخصة البناء '.repeat(1_000)],
		['signs', '😀'.repeat(5_000)],
	])('bears 10,000 characters of %s', async (_, words) => {
		const page = await open('/search/');
		await page.fill('#q', words);
		await state(page).filter({ hasText: /عن/ }).waitFor();
		await whole(page);
		expect((await state(page).textContent())!.length).toBeLessThan(200);
		expect(page.url().length).toBeLessThan(4_000);
		await page.reload();
		await whole(page);
		expect(await page.locator('#q').isVisible()).toBe(true);
	});

	test('recovers by itself when the index is missing for a moment', async () => {
		const page = await open('/search/');
		let misses = 0;
		await page.route('**/search/ar.json', async (route) => {
			if (misses++ === 0) return route.fulfill({ status: 404, body: 'gone' });
			return route.continue();
		});
		await page.goto(`${desk.origin}/search/?q=${encodeURIComponent('شهادة السكنى')}`);
		await links(page).first().waitFor();
		expect(misses).toBe(2);
	});

	test('says that it failed, leads to the catalogue, and answers when the line is back', async () => {
		const page = await open('/search/');
		await page.route('**/search/ar.json', (route) => route.abort());
		await page.fill('#q', 'شهادة السكنى');
		await page.locator('search-results').getByText('تعذر البحث الآن').waitFor();
		expect(await page.locator('search-results a[href="/procedures/"]').isVisible()).toBe(true);
		await page.unroute('**/search/ar.json');
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		await links(page).first().waitFor();
		expect(await links(page).first().textContent()).toBe('شهادة السكنى');
	});

	test('keeps the answer of the titles when the full texts cannot be fetched', async () => {
		const page = await open('/search/');
		await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: 'gone' }));
		await page.fill('#q', 'شهادة السكنى');
		await whole(page);
		expect(await links(page).first().textContent()).toBe('شهادة السكنى');
		expect(await state(page).textContent()).not.toContain('تعذر');
	});

	test('marks whole words of the original text, whose letters stay joined', async () => {
		const page = await whole(await resultsFor('شها'));
		const link = links(page).filter({ hasText: 'شهادة السكنى' }).first();
		expect(await link.locator('mark').allTextContents()).toEqual(['شهادة']);
		const cut = await page
			.locator('search-results li')
			.evaluateAll((items) =>
				items.flatMap((item) =>
					[...item.querySelectorAll('mark')]
						.filter((mark) =>
							[mark.previousSibling?.textContent?.at(-1), mark.nextSibling?.textContent?.at(0)].some(
								(beside) => beside !== undefined && /[\p{L}\p{N}\p{M}]/u.test(beside),
							),
						)
						.map((mark) => mark.parentElement?.textContent),
				),
			);
		expect(cut).toEqual([]);
		// A letter that lost its joined form would change the width of the line.
		const widths = await link.evaluate((element) => {
			const width = () => element.getBoundingClientRect().width;
			const withMarks = width();
			element.textContent = `${element.textContent}`;
			return [withMarks, width()];
		});
		expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(0.5);
	});

	test('speaks French, from the left, and leaves Arabic to itself', async () => {
		const page = await whole(await resultsFor('naissance', '/fr'));
		expect(await state(page).textContent()).toMatch(/^\d+ résultats pour «\u00a0.?naissance.?\u00a0»\.$/);
		expect(await page.locator('search-results section h2').first().textContent()).toBe('Démarches');
		expect(await links(page).first().getAttribute('href')).toMatch(/^\/fr\/procedures\//);
		expect(await page.locator('search-results mark').first().textContent()).toMatch(/naissance/i);
		const strays = await page.locator('search-results li *').evaluateAll((elements) =>
			elements
				.filter((element) =>
					[...element.childNodes].some(
						(node) => node.nodeType === 3 && /[\u0621-\u064a]/.test(node.textContent!),
					),
				)
				.filter((element) => element.closest('[lang]')?.getAttribute('lang') !== 'ar-MA')
				.map((element) => element.textContent),
		);
		expect(strays).toEqual([]);
	});

	test('reaches the French page with the same question', async () => {
		const page = await whole(await resultsFor('passeport'));
		await page.locator('a.language').click();
		await page.waitForURL('**/fr/search/?q=passeport');
		await links(page).first().waitFor();
	});
});

describe('without JavaScript', () => {
	test.each(['/', '/procedures/', '/search/'])('the field of %s leads to the catalogue', async (path) => {
		const page = await open(path, { javaScriptEnabled: false });
		const line = page.locator('noscript p');
		expect(await line.isVisible()).toBe(true);
		expect(await line.locator('a').getAttribute('href')).toBe('/procedures/');
		await page.locator('#q').fill('رخصة');
		await page.getByRole('button', { name: 'بحث' }).click();
		await page.waitForURL('**/search/?q=*');
		await line.locator('a').click();
		await page.waitForURL('**/procedures/');
	});
});
