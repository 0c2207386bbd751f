import { describe, expect, test } from 'vitest';
import { sites } from './_buildAll.ts';
import { leadsElsewhere, pagesOf } from './_pages.ts';

/** Words of a page as a reader meets them: block elements and line breaks part their texts. */
function wordsOf(document: Document): string {
	const body = document.body.cloneNode(true) as HTMLElement;
	for (const element of body.querySelectorAll('script, style, template, astro-island script'))
		element.remove();
	const blocks =
		'p, li, div, td, th, tr, h1, h2, h3, dt, dd, section, header, footer, article, nav, summary, figcaption, caption, blockquote, option, legend, label, br, text, .line, .quiet, .hours';
	for (const block of body.querySelectorAll(blocks)) {
		block.before(' ');
		block.after(' ');
	}
	return body.textContent.replace(/\s+/g, ' ');
}

describe.each(Object.entries(sites))('in the %s site', (_, { dist }) => {
	const pages = pagesOf(dist).filter((page) => !leadsElsewhere(page));

	test('no two words are stuck together where elements meet', () => {
		const glued = pages.flatMap(({ path, document }) =>
			[
				...wordsOf(document).matchAll(
					/\S*(?:[\u0621-\u064a]{2}[0-9A-Za-z]|[0-9A-Za-z][\u0621-\u064a]|[.؛؟:!][\u0621-\u064a])\S*/g,
				),
			].map(([found]) => `${path}: ${found}`),
		);
		expect(glued).toEqual([]);
	});

	test('no wording key is shown in place of its sentence', () => {
		const raw = pages.flatMap(({ path, document }) =>
			[
				...wordsOf(document).matchAll(
					/\b(nav|form|statistics|procedure|error|hours|law|notice)\.[a-z][A-Za-z_.]+|\{\{\w+\}\}/g,
				),
			].map(([found]) => `${path}: ${found}`),
		);
		expect(raw).toEqual([]);
	});

	test('no Tifinagh letter is shown before a validated source exists', () => {
		expect(pages.filter(({ html }) => /[\u2d30-\u2d7f]/.test(html)).map(({ path }) => path)).toEqual([]);
	});

	test('Arabic words carry no slip of the scan', () => {
		const slips =
			/الإستقبال|الإستمرار|إقتراح|إحترام|بجامعة بني ملال|الإصاف|شبك الاستقبال|[\u06a9\u06cc]|\s[،؛]/;
		expect(
			pages
				.filter(({ document }) => slips.test(wordsOf(document)))
				.map(({ path, document }) => `${path}: ${slips.exec(wordsOf(document))?.[0]}`),
		).toEqual([]);
	});

	test('law numbers are written with dots, which no direction reorders', () => {
		const hyphened = pages.flatMap(({ path, document }) =>
			[...wordsOf(document).matchAll(/(?<![\d-])\d{1,3}-\d{2,3}(-\d{2,4})?\b(?!-)/g)].map(
				([found]) => `${path}: ${found}`,
			),
		);
		expect(hyphened).toEqual([]);
	});
});
