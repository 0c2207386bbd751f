/** A page that an engine found. */
export interface Found {
	url: string;
	/** Whether the page tells of another body's business. */
	notOurs: boolean;
}

/** What each engine's module gives to a page in the browser. */
export interface Engine {
	/** Pages that answer, best first; where telling their addresses costs fetches, of the first `atMost` alone. */
	answer: (question: string, atMost: number) => Promise<Found[]>;
}

/** Where the parts stand on the served site. */
export const addresses = {
	page: 'bench/index.html',
	search: 'bench/search.js',
	pagefind: 'plain-pagefind/',
} as const;

/** A page without anything, in the language of an Arabic page: an engine may look at it. */
export const emptyPage = '<!doctype html><html lang="ar-MA" dir="rtl"><title>bench</title></html>';

const ours = (way: 'firstAnswer' | 'fullAnswer', language: 'ar' | 'fr'): string => `
import { ${way} } from '/${addresses.search}';
export const answer = async (question) => {
	const { results } = await ${way}(question, '${language}');
	return results.map(({ page }) => ({ url: page.url, notOurs: page.kind === 'not-ours' }));
};`;

/** Modules for the browser, each an `Engine`. */
export const engines = {
	first: ours('firstAnswer', 'ar'),
	full: ours('fullAnswer', 'ar'),
	french: ours('fullAnswer', 'fr'),
	// All that another body does stands on one page.
	pagefind: `
import * as pagefind from '/${addresses.pagefind}pagefind.js';
export const answer = async (question, atMost) => {
	const { results } = await pagefind.search(question);
	const pages = await Promise.all(results.slice(0, atMost).map((result) => result.data()));
	return pages.map(({ url }) => ({ url, notOurs: url.endsWith('/elsewhere/') }));
};`,
} as const;
export type EngineName = keyof typeof engines;

/** Address of an engine's module. */
export const moduleOf = (name: EngineName): string => `bench/engines/${name}.js`;
