import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { budgets, kilobyte, verdictOf } from '../../src/weight/budgets.ts';
import { builtFiles } from '../../src/weight/builtFiles.ts';
import { pagesOfTemplate, templates } from '../../src/weight/templates.ts';
import { scriptBytes, weigher, withoutFont } from '../../src/weight/weigh.ts';
import { projectRoot } from '../buildSite.ts';
import { sites } from './_buildAll.ts';
import { leadsElsewhere, pagesOf } from './_pages.ts';

const read = builtFiles(join(projectRoot, sites.real.dist));
const has = (address: string) => read(address) !== null;
const weigh = weigher(read);

/** What a page fetches, the heaviest first: told when a budget does not hold. */
const filesOf = (path: string) =>
	weigh(path)
		.files.toSorted((a, b) => b.gzip - a.gzip)
		.map(({ address, gzip }) => `${address} ${gzip}`)
		.join(', ');

// 1 KB is 1,024 bytes after gzip -9.
describe('the budgets of the design', () => {
	test.each(budgets)('$name: at most $limit KB', (budget) => {
		const { page, value, limit } = verdictOf(budget, weigh);
		expect(value, `${page} fetches ${filesOf(page)}`).toBeLessThanOrEqual(limit);
	});
});

describe('the first view of a template without web font', () => {
	test.each(templates)('$path weighs at most $limit KB in each language', ({ path, limit }) => {
		const pages = pagesOfTemplate(path, has);
		expect(pages).toContain(path);
		for (const page of pages)
			expect(withoutFont(weigh(page), 'gzip'), `${page} fetches ${filesOf(page)}`).toBeLessThanOrEqual(
				limit * kilobyte,
			);
	});
});

test('every card, however long, stays below 24 KB without web font and 6 KB of JavaScript', () => {
	const cards = pagesOf(sites.real.dist)
		.filter((page) => /\/procedures\/[^/]+\/$/.test(page.path) && !leadsElsewhere(page))
		.map(({ path }) => weigh(path));
	expect(cards.length).toBeGreaterThan(0);
	expect(
		cards
			.filter((card) => withoutFont(card, 'gzip') > 24 * kilobyte || scriptBytes(card, 'gzip') > 6 * kilobyte)
			.map(({ path }) => path),
	).toEqual([]);
});
