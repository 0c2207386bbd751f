import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './_browser.ts';
import { openDesk, type Desk } from './_desk.ts';

let browser: Browser;
let desk: Desk;

beforeAll(async () => {
	[browser, desk] = await Promise.all([
		openBrowser(),
		openDesk('direction', { content: 'tests/fixtures/commune' }),
	]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

/**
 * The characters of every match of `pattern` on the page, in the order in which the eye meets them from left to right:
 * read from the places of the glyphs, not from the markup.
 */
async function seenFromLeft(page: Page, pattern: string): Promise<{ written: string; seen: string }[]> {
	return page.evaluate((source) => {
		const found: { written: string; seen: string }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent ?? '';
			for (const match of text.matchAll(new RegExp(source, 'g'))) {
				const glyphs = [...match[0]].map((character, index) => {
					const range = document.createRange();
					range.setStart(node, match.index + index);
					range.setEnd(node, match.index + index + 1);
					return { character, box: range.getBoundingClientRect() };
				});
				if (
					glyphs.some(({ box }) => box.width === 0) ||
					new Set(glyphs.map(({ box }) => Math.round(box.top))).size > 1
				)
					continue;
				found.push({
					written: match[0],
					seen: glyphs
						.toSorted((a, b) => a.box.left - b.box.left)
						.map(({ character }) => character)
						.join(''),
				});
			}
		}
		return found;
	}, pattern);
}

describe('in an Arabic page', () => {
	test.each([
		['telephones', '/directory/', '0\\d(?:\\u00a0\\d\\d){4}|3737'],
		['law numbers', '/legal/', '\\d{1,3}\\.\\d{2,3}(?:\\.\\d+)?'],
		['addresses of portals', '/directory/', '[a-z]+\\.[a-z]+(?:\\.[a-z]+)*'],
		['opening hours', '/directory/', '\\d{1,2}:\\d\\d'],
	])('%s keep their order on the screen', async (_, path, pattern) => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.goto(`${desk.origin}${path}`, { waitUntil: 'networkidle' });
		const runs = await seenFromLeft(page, pattern);
		expect(runs.length).toBeGreaterThan(0);
		expect(runs.filter(({ written, seen }) => written !== seen)).toEqual([]);
		await page.close();
	});

	test('a reference is shown and copied as it was given', async () => {
		const page = await browser.newPage();
		await page.goto(`${desk.origin}/feedback/`);
		await page.locator('form[novalidate]').waitFor();
		await page.locator('label.choice').first().click();
		await page.fill('#words', 'كلام');
		await page.getByRole('button', { name: 'إرسال' }).click();
		await page.waitForURL('**/feedback/received/**');
		const [run] = await seenFromLeft(page, 'EX-[0-9A-Z-]+');
		expect(run?.seen).toBe(run?.written);
		expect(new URL(page.url()).searchParams.get('reference')).toBe(run?.written);
		await page.close();
	});
});

test('on a French page a text that exists in Arabic only keeps its own language and direction', async () => {
	const page = await browser.newPage();
	await page.goto(`${desk.origin}/fr/procedures/`, { waitUntil: 'networkidle' });
	const strays = await page.evaluate(() => {
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!/[\u0621-\u064a]{3}/.test(node.textContent ?? '')) continue;
			const holder = node.parentElement!.closest('[lang]')!;
			if (holder.getAttribute('lang') !== 'ar-MA' || holder.getAttribute('dir') !== 'rtl')
				found.push(node.textContent!.trim());
		}
		return found;
	});
	expect(strays).toEqual([]);
	await page.close();
});

test('a contact address runs from the left and stands where its neighbours stand, in both languages', async () => {
	for (const [path, side] of [
		['/feedback/', 'right'],
		['/fr/feedback/', 'left'],
	] as const) {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		await page.goto(`${desk.origin}${path}`);
		const style = await page.locator('#contact').evaluate((field) => {
			const { direction, textAlign } = getComputedStyle(field);
			return { direction, textAlign };
		});
		expect(style.direction).toBe('ltr');
		expect(['end', 'right'].includes(style.textAlign) ? 'right' : 'left').toBe(side);
		await page.close();
	}
});
