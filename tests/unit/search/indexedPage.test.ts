import { parseHTML } from 'linkedom';
import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { indexedPage } from '../../../src/search/indexedPage.ts';
import type { SearchRecord } from '../../../src/search/SearchRecord.ts';

const record = (changes: Partial<SearchRecord> = {}): SearchRecord => ({
	url: '/procedures/fr-test/',
	language: 'ar',
	title: 'ورقة «المثال»',
	excerpt: 'بطاقة مخترعة.',
	words: ['الكاغيط', 'lkaghit'],
	text: 'قدموا الورقة في الشباك.',
	...changes,
});

const hostile = [
	'ورقة "المثال" & ملحقها <المؤقت>',
	'Papier "exemple" & annexe <provisoire>',
	'"><script>alert(1)</script>',
	"L'« exemple », en deux mots : un, deux",
	'a &amp; b &lt; c',
	'title:x, image:y[src]',
];

test.each(hostile)('the title «%s» stays one attribute and makes no element', (title) => {
	const { document } = parseHTML(indexedPage(record({ title, excerpt: title })));
	expect([...document.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
		'html',
		'body',
		'main',
		'h1',
		'p',
		'span',
		'p',
		'p',
	]);
	expect(document.querySelector('h1')?.getAttribute('data-pagefind-meta')).toBe(`title:${title}`);
	expect(document.querySelector('span')?.getAttribute('data-text')).toBe(title);
});

test('what is matched is folded, what is shown is kept', () => {
	const { document } = parseHTML(indexedPage(record()));
	expect(document.querySelector('h1')?.textContent).toBe('ورقه مثال');
	expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
		'كاغيط lkaghit',
		'بطاقه مخترعه',
		'قدموا ورقه في شباك',
	]);
	expect(document.querySelector('span')?.textContent).toBe('');
});

test('the title weighs more than the words of the page', () => {
	const { document } = parseHTML(indexedPage(record()));
	const weights = [...document.querySelectorAll('[data-pagefind-weight]')].map((element) =>
		Number(element.getAttribute('data-pagefind-weight')),
	);
	expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test.each(['ar', 'fr'] as const)('a page in %s can be asked for alone', (language) => {
	const { document } = parseHTML(indexedPage(record({ language })));
	expect(document.querySelector('main')?.getAttribute('data-pagefind-filter')).toBe(`language:${language}`);
});

afterAll(() => pagefind.close());

test('Pagefind shows titles and excerpts exactly as they were written', async () => {
	const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
	for (const title of [...hostile, record().title]) {
		const { errors, file } = await index!.addHTMLFile({
			url: '/procedures/fr-test/',
			content: indexedPage(record({ title, excerpt: `(${title})` })),
		});
		expect(errors).toEqual([]);
		expect(file.meta).toEqual({ title, excerpt: `(${title})` });
	}
});
