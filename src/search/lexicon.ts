import { rootLetters } from '../arabic/rootLetters.ts';
import { skeleton } from '../arabic/skeleton.ts';
import { stem } from '../arabic/stem.ts';
import { searchForm } from './searchForm.ts';
import type { SmallIndex, SmallPage } from './SmallIndex.ts';

/** A phrase by which a page is known. */
export interface Phrase {
	words: string[];
	/** 0 to 1: a title says more than a word of the people. */
	weight: number;
}

/** The small index, read once and laid out for questions. */
export interface Lexicon {
	pages: SmallPage[];
	/** Phrases of each page, by the page's place. */
	phrases: Phrase[][];
	/** Folded word → page's place → the best weight of a phrase that holds it. */
	postings: Map<string, Map<number, number>>;
	byStem: Map<string, string[]>;
	bySkeleton: Map<string, string[]>;
	/** Words of one family, by their strong letters. */
	byRoot: Map<string | null, string[]>;
	/** Term of one or more words, joined by spaces → the other terms of its meaning. */
	alike: Map<string, string[]>;
	fillers: Set<string>;
}

const titleWeight = 1;
const wordsWeight = 0.9;

const split = (folded: string): string[] => folded.split(' ').filter((word) => word !== '');

export function lexiconOf({ pages, alike, fillers }: SmallIndex): Lexicon {
	const phrases = pages.map(({ title, phrases: known }): Phrase[] => [
		{ words: split(searchForm(title)), weight: titleWeight },
		...known.map((phrase) => ({ words: split(phrase), weight: wordsWeight })),
	]);
	const postings = new Map<string, Map<number, number>>();
	phrases.forEach((own, page) => {
		for (const { words, weight } of own)
			for (const word of words) {
				const places = postings.get(word) ?? new Map<number, number>();
				places.set(page, Math.max(weight, places.get(page) ?? 0));
				postings.set(word, places);
			}
	});
	const terms = new Map<string, string[]>();
	for (const group of alike)
		for (const term of group) {
			const others = group.filter((other) => other !== term);
			terms.set(term, [...(terms.get(term) ?? []), ...others]);
		}
	const words = [...postings.keys()];
	return {
		// What is shown beside a title comes later, if at all.
		pages: pages.map((page) => ({ ...page, excerpt: '', facts: '', service: '', lifeEvents: [] })),
		phrases,
		postings,
		byStem: Map.groupBy(words, stem),
		bySkeleton: Map.groupBy(words, skeleton),
		byRoot: Map.groupBy(words, rootLetters),
		alike: terms,
		fillers: new Set(fillers),
	};
}
