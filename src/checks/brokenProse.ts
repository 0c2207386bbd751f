import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenHead, withoutHead } from './brokenHead.ts';
import type { Content } from './Content.ts';
import type { Fault } from './Fault.ts';
import { foreignMarkup } from './foreignMarkup.ts';
import { siteAddresses, type Addressed } from './siteAddresses.ts';
import { vanishingPage } from './vanishingPage.ts';

/**
 * Faults of the pages that the council writes in Markdown: their name, their head, their markup and their links. Read
 * here because Astro stops at the first with an English sentence, and never looks at links.
 */
export function brokenProse(root: string, content: Addressed & Pick<Content, 'laws'>): Fault[] {
	const site = siteAddresses(content);
	const headings = new Map(
		content.laws.map(({ id, data }) => [
			id,
			new Set(data.quotations.flatMap(({ heading }) => heading?.ar ?? [])),
		]),
	);
	return [
		...vanishingPage(content.pages, site),
		...content.pages.flatMap((name) => {
			const text = readFileSync(join(root, 'docs', name), 'utf8');
			const file = `docs/${name}`;
			return [
				...brokenHead(file, text),
				...foreignMarkup(file, withoutHead(text), { ids: content.ids, headings, site }),
			];
		}),
	];
}
