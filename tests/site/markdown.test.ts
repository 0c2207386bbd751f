import { expect, test } from 'vitest';
import { sites } from './_buildAll.ts';
import { pagesOf } from './_pages.ts';

test('a page written in Markdown shows the components of the house in the language of the page', () => {
	const pages = new Map(pagesOf(sites.fixture.dist).map((page) => [page.path, page.document]));
	const page = pages.get('/guide/')!.querySelector('.prose')!;
	expect(page.querySelector('a[href="tel:+212500000001"] bdi')?.textContent).toBe(
		'05 00 00 00 01'.replaceAll(' ', '\u00a0'),
	);
	expect([...page.querySelectorAll('bdi[dir=ltr]')].map((run) => run.textContent?.trim())).toContain(
		'EX-7K2QX-9D4TN-5C',
	);
	expect(page.querySelector('#hours open-now')).not.toBeNull();
	expect(page.querySelector('a[href="/services/legalization/"]')).not.toBeNull();
	expect(page.querySelector('a[href="/procedures/fr-test/"]')).not.toBeNull();
	expect(page.querySelector('figure blockquote')).not.toBeNull();
	expect(page.querySelectorAll('.numbered ol > li')).toHaveLength(2);
	expect(page.querySelector('figure img')?.getAttribute('alt')).toBe('شارة المثال');
	// A table keeps its roles where a phone draws its rows as cards.
	expect(page.querySelector('table')?.getAttribute('role')).toBe('table');
	expect(page.querySelectorAll('[role=row] > [role=cell]')).toHaveLength(2);
});
