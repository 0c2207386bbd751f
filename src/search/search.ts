import type { Language } from '../wording/languages.ts';
import { searchForm } from './searchForm.ts';

/** One answer, as shown. */
export interface SearchResult {
	url: string;
	title: string;
	excerpt: string;
}

interface PagefindHit {
	id: string;
	score: number;
	data: () => Promise<{ url: string; meta: Record<string, string> }>;
}
interface Pagefind {
	init: () => Promise<void>;
	search: (
		query: string,
		options: { filters: { language: Language } },
	) => Promise<{ results: PagefindHit[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** The engine, fetched at the first search and kept. A failed fetch may be tried again. */
function engine(): Promise<Pagefind> {
	loading ??= (async () => {
		const address = '/pagefind/pagefind.js';
		const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
		await pagefind.init();
		return pagefind;
	})().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

/**
 * Pages that answer a query, best first, at most `limit`. Where no page holds every word, pages that hold some of
 * them are given, those with most of them first.
 * Rejects when the engine cannot be fetched.
 */
export async function search(query: string, language: Language, limit = 12): Promise<SearchResult[]> {
	const asked = searchForm(query);
	if (asked === '') return [];
	const pagefind = await engine();
	const ask = async (words: string) => (await pagefind.search(words, { filters: { language } })).results;
	let hits = await ask(asked);
	const words = asked.split(' ').filter((word) => word.length > 2);
	if (hits.length === 0 && words.length > 1) hits = merged(await Promise.all(words.map(ask)));
	const pages = await Promise.all(hits.slice(0, limit).map((hit) => hit.data()));
	const results = pages.map(({ url, meta }) => ({
		url,
		title: meta['title'] ?? url,
		excerpt: meta['excerpt'] ?? '',
	}));
	return results.toSorted((a, b) => closeness(b.title, asked) - closeness(a.title, asked));
}

/** How well a title alone answers: its very words first, then those that hold them whole; the engine orders the rest. */
function closeness(title: string, asked: string): number {
	const form = searchForm(title);
	if (form === asked) return 2;
	return ` ${form} `.includes(` ${asked} `) ? 1 : 0;
}

/** Hits of several searches as one list: a page found by more words, then with a higher score, comes first. */
function merged(lists: PagefindHit[][]): PagefindHit[] {
	const found = Map.groupBy(lists.flat(), ({ id }) => id);
	const weight = (hits: PagefindHit[]) =>
		hits.length * 1000 + hits.reduce((sum, { score }) => sum + score, 0);
	return [...found.values()].toSorted((a, b) => weight(b) - weight(a)).map(([first]) => first!);
}
