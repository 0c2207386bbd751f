import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../browser/_axe.ts';
import { openBrowser } from '../browser/_browser.ts';
import { openDesk, type Desk } from '../browser/_desk.ts';
import { inLanguage, templates } from '../browser/_templates.ts';

let browser: Browser;
let desk: Desk;

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), openDesk('every-template', { months: true })]);
});
afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

const crossed = ['ar', 'fr'].flatMap((language) =>
	(['light', 'dark'] as const).flatMap((colorScheme) =>
		[320, 768, 1280].map((width) => ({ language, colorScheme, width })),
	),
);

describe.each(crossed)('$language, $colorScheme, $width px', ({ language, colorScheme, width }) => {
	test('every template has no violation of WCAG 2.2 AA and no sideways scrolling', async () => {
		const context = await browser.newContext({
			bypassCSP: true,
			colorScheme,
			viewport: { width, height: 800 },
		});
		const page = await context.newPage();
		const faults: string[] = [];
		for (const template of templates) {
			await page.goto(`${desk.origin}${inLanguage(language, template)}`, { waitUntil: 'networkidle' });
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (overflow > 0) faults.push(`${template}: ${overflow} px too wide`);
			faults.push(...(await violationsOn(page)).map((violation) => `${template}: ${violation}`));
		}
		await context.close();
		expect(faults).toEqual([]);
	});
});
