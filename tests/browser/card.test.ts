import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './_browser.ts';
import { openDesk, type Desk } from './_desk.ts';
import { sheetsOver } from './_sheets.ts';

let browser: Browser;
let desk: Desk;
const faults: string[] = [];
const card = '/procedures/very-long-title/';

beforeAll(async () => {
	[browser, desk] = await Promise.all([
		openBrowser(),
		openDesk('card', { content: 'tests/fixtures/commune' }),
	]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

async function open(
	address: string,
	options: Parameters<Browser['newContext']>[0] = {},
): Promise<[Page, BrowserContext]> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
	const page = await context.newPage();
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(`${desk.origin}${address}`);
	return [page, context];
}

const papersOf = (page: Page) =>
	page
		.locator('[data-paper]:visible')
		.evaluateAll((papers) => papers.map((paper) => paper.textContent?.trim()));

describe('a card with cases', () => {
	test('shows every case under its heading without JavaScript', async () => {
		const [page, context] = await open(card, { javaScriptEnabled: false });
		expect(await page.locator('.questions').isVisible()).toBe(false);
		expect(await page.locator('h3[data-question]').innerText()).toBe('لمن تطلبون النسخة؟');
		expect(await page.locator('h4').allInnerTexts()).toEqual(['لراشد', 'لطفل']);
		await context.close();
	});

	test('shows what applies to the answer, keeps it in the address and in the other language', async () => {
		const [page, context] = await open(card);
		const all = await papersOf(page);
		await page.getByRole('radio', { name: 'لراشد' }).check();
		const forAdult = await papersOf(page);
		expect(new URL(page.url()).search).toBe('?case=adult');
		await page.getByRole('radio', { name: 'لطفل' }).check();
		const forChild = await papersOf(page);
		expect(new URL(page.url()).search).toBe('?case=child');
		expect(forAdult.length).toBeLessThan(all.length);
		expect(forChild).not.toEqual(forAdult);

		await page.reload();
		expect(await page.getByRole('radio', { name: 'لطفل' }).isChecked()).toBe(true);
		expect(await papersOf(page)).toEqual(forChild);

		await page.locator('a.language').click();
		await page.waitForURL(`**/fr${card}?case=child`);
		await page.goBack();
		await page.getByRole('button', { name: 'أظهروا كل الحالات' }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('');
		expect(await papersOf(page)).toEqual(all);
		await context.close();
	});

	test('keeps the answer through the short address, and ignores a case that it does not have', async () => {
		const [page, context] = await open('/p/A02/?case=child');
		await page.waitForURL(`**${card}?case=child`);
		await page.goto(`${desk.origin}${card}?case=nobody,%3Cscript%3E`);
		expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
		await context.close();
	});
});

test('papers that are ticked stay ticked on this telephone until they are cleared', async () => {
	const [page, context] = await open(card);
	const boxes = page.locator('.row input');
	const clear = page.getByRole('button', { name: 'امسحوا العلامات' });
	expect(await clear.isVisible()).toBe(false);
	await boxes.first().check({ force: true });
	await page.reload();
	expect(await boxes.first().isChecked()).toBe(true);
	await page.goto(`${desk.origin}/fr${card}`);
	expect(await boxes.first().isChecked()).toBe(true);
	await page.getByRole('button', { name: 'Effacer les coches' }).click();
	await page.reload();
	expect(await page.locator('.row input:checked').count()).toBe(0);
	await context.close();
});

test('a card is sent as a message with the papers that apply and its address', async () => {
	const [page, context] = await open(`${card}?case=adult`);
	const link = page.getByRole('link', { name: 'واتساب' });
	await link.focus();
	const text = new URL((await link.getAttribute('href'))!).searchParams.get('text')!;
	const lines = text.split('\n');
	expect(lines[0]).toMatch(/^\*.+\*$/);
	expect(lines.at(-1)).toBe(`${desk.origin}${card}?case=adult`);
	const papers = lines.filter((line) => line.startsWith('- '));
	expect(papers.map((line) => line.replace(/^- | \(.*\)$/g, ''))).toEqual(await papersOf(page));
	await context.close();
});

test('a card is heard in the language of the page, and the button is hidden where no voice of the machine speaks it', async () => {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	await context.addInitScript(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		Object.defineProperty(window, 'speechSynthesis', {
			value: Object.assign(new EventTarget(), {
				getVoices: () => [
					{ lang: 'ar-SA', localService: true, name: 'local' },
					{ lang: 'fr-FR', localService: false, name: 'far away' },
				],
				speak: ({ text, lang }: { text: string; lang: string }) => said.push(`${lang} ${text}`),
				cancel: () => said.push('silence'),
			}),
		});
		Object.assign(window, {
			SpeechSynthesisUtterance: class {
				lang = '';
				voice = null;
				rate = 1;
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			},
		});
	});
	const page = await context.newPage();
	await page.goto(`${desk.origin}${card}`);
	const listen = page.getByRole('button', { name: 'استمعوا' });
	await listen.click();
	const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect(said[0]).toBe('silence');
	expect(said[1]).toBe(`ar-SA ${await page.locator('h1').innerText()}`);
	expect(said.length).toBeGreaterThan(6);
	expect(await listen.getAttribute('aria-pressed')).toBe('true');
	await listen.click();
	expect(await listen.getAttribute('aria-pressed')).toBe('false');
	await page.goto(`${desk.origin}/fr${card}`);
	expect(await page.getByRole('button', { name: 'Écouter' }).isVisible()).toBe(false);
	await context.close();
});

test('every card is printed on one sheet with the square that leads back to it', async () => {
	const [page, context] = await open('/');
	const squares: string[] = [];
	page.on('response', (response) => {
		if (/\/p\/[A-H]\d+\.svg$/.test(response.url())) squares.push(response.url());
	});
	expect(await sheetsOver(page, desk.origin, 1)).toEqual([]);
	expect(squares.length).toBeGreaterThan(3);
	await context.close();
});

test('a message says of which papers one is enough, when a paper is asked, and whose business it is', async () => {
	const messageOf = async (slug: string) => {
		const [page, context] = await open(`/procedures/${slug}/`);
		const link = page.getByRole('link', { name: 'واتساب' });
		await link.focus();
		const text = new URL((await link.getAttribute('href'))!).searchParams.get('text')!;
		await context.close();
		return text.split('\n');
	};
	const choice = await messageOf('artisan-card');
	const at = choice.indexOf('تكفي واحدة من هذه الوثائق:');
	expect(choice.slice(at + 1, at + 3).every((line) => line.startsWith('- '))).toBe(true);
	expect(choice).toContain('هذه البطاقة لم تراجعها المصلحة بعد');
	expect((await messageOf('very-long-title')).join(' ')).toMatch(/\(إذا كان الطلب لطفل\)/);
	expect((await messageOf('fraud-report'))[1]).toMatch(/^ليس هنا/);
});

test('nothing complained', () => {
	expect(faults).toEqual([]);
});
