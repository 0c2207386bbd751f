import { describe, expect, test } from 'vitest';
import { sites } from './_buildAll.ts';
import { pagesOf } from './_pages.ts';

describe.each([
	['ar', '/'],
	['fr', '/fr/'],
])('in %s', (_, home) => {
	test('every card is three taps from home at most, without searching', () => {
		const documents = new Map(pagesOf(sites.real.dist).map(({ path, document }) => [path, document]));
		const taps = new Map([[home, 0]]);
		for (const [path, count] of taps) {
			for (const link of documents.get(path)?.querySelectorAll('a[href^="/"]') ?? []) {
				const { pathname } = new URL(link.getAttribute('href') ?? '', `http://site${path}`);
				if (!taps.has(pathname)) taps.set(pathname, count + 1);
			}
		}
		const cards = [...documents.keys()].filter((path) => new RegExp(`^${home}procedures/[^/]+/$`).test(path));
		expect(cards.length).toBeGreaterThanOrEqual(12);
		expect(cards.filter((path) => (taps.get(path) ?? Infinity) > 3)).toEqual([]);
	});
});
