import type { Page } from 'playwright-core';
import { inLanguage } from './_templates.ts';

/** Cards of both languages that take more sheets of paper than `limit`, with how many. */
export async function sheetsOver(page: Page, origin: string, limit: number): Promise<string[]> {
	await page.goto(`${origin}/procedures/a-z/`);
	const cards = await page
		.locator('.cards a')
		.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
	if (cards.length === 0) throw new Error('No card is listed');
	const over: string[] = [];
	for (const language of ['ar', 'fr'])
		for (const card of cards) {
			const path = inLanguage(language, card);
			await page.goto(`${origin}${path}`);
			const pdf = await page.pdf({ preferCSSPageSize: true });
			const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
			if (sheets > limit) over.push(`${path}: ${sheets}`);
		}
	return over;
}
