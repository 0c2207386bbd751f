import type { Browser } from 'playwright-core';
import { searchFiles, type SearchContent } from '../../../src/build/searchFiles.ts';
import { answersIn, firstBytesIn, timesIn } from './askInChromium.ts';
import { addresses, emptyPage, engines, moduleOf, type EngineName, type Found } from './engines.ts';
import { evenly, keystrokesOf, latencyOf, percentile, type Latency } from './keystrokes.ts';
import { filesLayer, folderLayer, gzipBytes, layeredSite } from './layeredSite.ts';
import { miniSearchOf } from './miniSearch.ts';
import { plainPagefind } from './plainPagefind.ts';
import type { Query } from './readQueries.ts';
import { recombineRecords } from './recombineRecords.ts';
import { scoresOf, slugOf, type Scores, type Shown } from './scores.ts';

/** An engine over one site. */
export interface Measured {
	scores: Scores;
	/** A keystroke, everything fetched. */
	latency: Latency;
	/** Bytes (gzip -9) until the first answer of a visit: the median and the most of a sample of queries. */
	bytes: { median: number; most: number };
}

/** All engines over one site; ours by what it answers first and what once the full texts have come. */
export interface Measurement {
	/** Cards of procedures. */
	size: number;
	first: Measured;
	full: Measured;
	/** Ours on the French pages; null where there are made-up ones, which are in Arabic. */
	french: Scores | null;
	pagefind: Measured;
	minisearch: Measured;
	/** What ours answered, in the order of the queries. */
	answers: Shown[][];
}

export interface Site {
	/** The built site. */
	dist: string;
	/** What its pages told search. */
	content: SearchContent;
	/** Our engine for the browser. */
	engine: Uint8Array;
	/** MiniSearch for the browser. */
	miniSearch: Uint8Array;
}

interface Options {
	browser: Browser;
	queries: Query[];
	/** Cards in all: the real ones, and made ones up to it. */
	size: number;
	/** How many queries are typed letter by letter, and how many are the first of a visit. */
	typed: number;
	visits: number;
	tell: (progress: string) => void;
}

/** The same pages at each run. */
const seed = 1;

/** Builds the indices over a site, grown by made-up records where it is to be larger, and asks them all queries. */
export async function measuredSearch(
	site: Site,
	{ browser, queries, size, typed, visits, tell }: Options,
): Promise<Measurement> {
	const real = site.content.records.filter(({ language }) => language === 'ar');
	const cards = real.filter(({ kind }) => kind === 'procedure').length;
	const named = real.filter(({ kind }) => kind === 'procedure' || kind === 'not-ours');
	const made = [...recombineRecords(named, { count: Math.max(0, size - cards), seed })];

	tell('indices');
	const records = [...site.content.records, ...made];
	const ours = made.length === 0 ? new Map() : await searchFiles({ ...site.content, records });
	const plain = await plainPagefind(site.dist, made);
	const miniSearch = miniSearchOf([...real, ...made]);

	const text = (source: string) => new TextEncoder().encode(source);
	const bench = new Map([
		[addresses.page, text(emptyPage)],
		[addresses.search, site.engine],
		...Object.entries(engines).map(([name, source]): [string, Uint8Array] => [
			moduleOf(name as EngineName),
			text(source),
		]),
		...[...plain].map(([path, body]): [string, Uint8Array] => [`${addresses.pagefind}${path}`, body]),
	]);
	const serving = await layeredSite([filesLayer(bench), filesLayer(ours), folderLayer(site.dist)]);
	try {
		const texts = queries.map((query) => query.text);
		const keystrokes = evenly(texts, typed).flatMap(keystrokesOf);
		const firstOfVisit = evenly(texts, visits);
		const shownBy = async (engine: EngineName) =>
			(await answersIn(browser, serving, engine, texts)).map(shownOf);
		const measured = async (engine: EngineName, shown: Shown[][]): Promise<Measured> => ({
			scores: scoresOf(queries, shown),
			latency: latencyOf(await timesIn(browser, serving, engine, keystrokes)),
			bytes: bytesOf(await firstBytesIn(browser, serving, engine, firstOfVisit)),
		});
		tell('ours');
		const answers = await shownBy('full');
		const first = await measured('first', await shownBy('first'));
		const full = await measured('full', answers);
		const french = made.length === 0 ? scoresOf(queries, await shownBy('french')) : null;
		tell('plain Pagefind');
		const pagefind = await measured('pagefind', await shownBy('pagefind'));
		tell('MiniSearch');
		const sent = gzipBytes(site.miniSearch) + gzipBytes(text(miniSearch.json()));
		const minisearch: Measured = {
			scores: scoresOf(
				queries,
				texts.map((one) => shownOf(miniSearch.answer(one))),
			),
			latency: latencyOf(timesOf(miniSearch.answer, keystrokes)),
			bytes: { median: sent, most: sent },
		};
		return { size: cards + made.length, first, full, french, pagefind, minisearch, answers };
	} finally {
		await serving.close();
	}
}

const shownOf = (found: Found[]): Shown[] =>
	found.map(({ url, notOurs }) => ({ slug: slugOf(url), notOurs }));

/** The same as in Chromium: the second time. */
function timesOf(answer: (text: string) => unknown, texts: readonly string[]): number[] {
	for (const text of texts) answer(text);
	return texts.map((text) => {
		const start = performance.now();
		answer(text);
		return performance.now() - start;
	});
}

const bytesOf = (sums: number[]) => ({ median: percentile(sums, 0.5), most: Math.max(...sums) });
