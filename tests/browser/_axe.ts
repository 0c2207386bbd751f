import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
	id: string;
	nodes: { target: string[] }[];
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands, one line each. The page must bypass its policy. */
export async function violationsOn(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const violations = await page.evaluate(async () => {
		const { run } = (
			globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: unknown[] }> } }
		).axe;
		return (await run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations;
	});
	return (violations as Violation[]).flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
	);
}
