import { describe, expect, test } from 'vitest';
import { sites } from './_buildAll.ts';
import { leadsElsewhere, pagesOf } from './_pages.ts';

describe.each(Object.entries(sites))('in the %s site', (_, { dist }) => {
	const pages = pagesOf(dist);

	test('every page says its language and direction, French ones under /fr/', () => {
		const wrong = pages
			.filter(({ path, document }) => {
				const { lang, dir } = document.documentElement;
				const [wantedLang, wantedDir] = path.startsWith('/fr/') ? ['fr', 'ltr'] : ['ar-MA', 'rtl'];
				return lang !== wantedLang || dir !== wantedDir;
			})
			.map(({ path }) => path);
		expect(wrong).toEqual([]);
	});

	test('every page exists in both languages', () => {
		const paths = new Set(pages.filter((page) => !leadsElsewhere(page)).map(({ path }) => path));
		paths.delete('/404.html');
		const lonely = [...paths].filter(
			(path) => !paths.has(path.startsWith('/fr/') ? path.slice(3) : `/fr${path}`),
		);
		expect(lonely).toEqual([]);
	});

	test('the language link leads to the same page in the other language and says its name in that language', () => {
		for (const { path, document } of pages.filter(
			(page) => !leadsElsewhere(page) && page.path !== '/404.html',
		)) {
			const link = document.querySelector('a.language');
			const french = path.startsWith('/fr/');
			expect(link?.getAttribute('href'), path).toBe(french ? path.slice(3) : `/fr${path}`);
			expect(link?.getAttribute('lang'), path).toBe(french ? 'ar-MA' : 'fr');
			expect(link?.textContent?.trim(), path).toBe(french ? 'العربية' : 'Français');
		}
	});

	test('each page has one main heading and a title', () => {
		for (const { path, document } of pages.filter((page) => !leadsElsewhere(page))) {
			expect(document.querySelectorAll('h1').length, path).toBe(1);
			expect(document.title.trim(), path).not.toBe('');
		}
	});
});
