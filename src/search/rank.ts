import type { Lexicon, Phrase } from './lexicon.ts';
import { searchForm } from './searchForm.ts';
import type { SmallPage } from './SmallIndex.ts';
import { variantsOf, type Variant } from './variants.ts';

/** A page that answers, with how well. */
export interface Ranked {
	page: SmallPage;
	score: number;
	/** Share of the question, weighed by how much each word says, that the page holds: 0 to 1. */
	coverage: number;
	/** Whether a word was understood only by guessing at its spelling. */
	guessed: boolean;
	/** Folded words of the page by which it was found, to be marked where they stand in its text. */
	forms: string[];
}

/** How much of a word each page holds in its full text, 0 to 1, by the page's place. */
export type FullText = (form: string) => ReadonlyMap<number, number> | undefined;

interface Asked {
	word: string;
	variants: Variant[];
	/** How much it says: few pages hold it. */
	worth: number;
}

/** Letters of a question that are read. */
export const longestQuestion = 200;
const mostWords = 12;
/** A name that says the same counts nearly as much as holding the words. */
const likenessWeight = 0.8;
/** A card answers before a page that only speaks of the matter. */
const standing: Record<SmallPage['kind'], number> = {
	procedure: 1,
	'not-ours': 0.98,
	service: 0.8,
	guide: 0.6,
	law: 0.55,
	page: 0.7,
};

/** The words of a question that say something; all of them when none does. */
export function wordsAsked(question: string, { fillers }: Pick<Lexicon, 'fillers'>): string[] {
	const words = searchForm(question.slice(0, longestQuestion))
		.split(' ')
		.filter((word) => word !== '')
		.slice(0, mostWords);
	const telling = words.filter((word) => !fillers.has(word));
	return telling.length > 0 ? telling : words;
}

/**
 * Pages that answer a question, best first. Each word may stand for others of the same meaning or near in spelling; a
 * page is better the more of the question it holds, and better still when one of its names says the same.
 * @param fullText What the engine of full text found for a form, when it has come.
 */
export function rank(question: string, lexicon: Lexicon, fullText: FullText = () => undefined): Ranked[] {
	const asked = readQuestion(question, lexicon);
	const whole = asked.reduce((sum, { worth }) => sum + worth, 0);
	if (whole === 0) return [];

	const held = new Map<number, { covered: number; guessed: boolean; forms: string[] }>();
	for (const { word, variants, worth } of asked) {
		for (const [place, { weight, guessed, words }] of bestByPage(word, variants, lexicon, fullText)) {
			const so = held.get(place) ?? { covered: 0, guessed: false, forms: [] };
			held.set(place, {
				covered: so.covered + worth * weight,
				guessed: so.guessed || guessed,
				forms: [...so.forms, ...words],
			});
		}
	}
	return [...held]
		.map(([place, { covered, guessed, forms }]) => {
			const page = lexicon.pages[place]!;
			const coverage = covered / whole;
			const likeness = Math.max(
				...lexicon.phrases[place]!.map((phrase) => likenessOf(phrase, asked, whole, lexicon)),
			);
			return {
				page,
				coverage,
				guessed,
				forms,
				score: (coverage + likenessWeight * likeness) * standing[page.kind],
			};
		})
		.toSorted((a, b) => b.score - a.score);
}

/** Forms to ask the full texts for: the surest of each word, and the word itself, which no name may hold. */
export const formsAsked = (question: string, lexicon: Lexicon): string[] => [
	...new Set(
		readQuestion(question, lexicon).flatMap(({ word, variants }) => [
			word,
			...variants
				.filter(({ words, weight }) => words.length === 1 && weight >= leastSure)
				.slice(0, mostAskedForms)
				.map(({ words }) => words[0]!),
		]),
	),
];
const leastSure = 0.6;
const mostAskedForms = 3;

function readQuestion(question: string, lexicon: Lexicon): Asked[] {
	const words = wordsAsked(question, lexicon);
	const terms = termsIn(words, lexicon);
	const unfinished = /[\p{L}\p{N}]$/u.test(question);
	return words.map((word, index) => {
		const variants = [
			...variantsOf(word, lexicon, { unfinished: unfinished && index === words.length - 1 }),
			...terms.filter(({ from, to }) => index >= from && index < to).map(({ variant }) => variant),
		];
		return { word, variants, worth: worthOf(variants, lexicon) };
	});
}

/** Terms of several words that the question holds, as what they stand for. */
function termsIn(words: string[], { alike, postings }: Lexicon) {
	return words.flatMap((_, from) =>
		[2, 3].flatMap((length) => {
			const others = alike.get(words.slice(from, from + length).join(' ')) ?? [];
			return others
				.map((other) => other.split(' '))
				.filter((other) => other.every((word) => postings.has(word)))
				.map((other) => ({
					from,
					to: from + length,
					variant: { words: other, weight: 0.75, guessed: false },
				}));
		}),
	);
}

/** Rare words say more than those that many pages hold; a word that no page holds still counts as missing. */
function worthOf(variants: Variant[], { pages, postings }: Lexicon): number {
	const surest = variants.filter(({ weight }) => weight >= (variants[0]?.weight ?? 0) * 0.9);
	const places = new Set(surest.flatMap(({ words }) => [...(postings.get(words[0]!)?.keys() ?? [])]));
	return Math.log(1 + pages.length / Math.max(1, places.size));
}

/** Full text is the weakest sign. */
const fullTextWeight = 0.4;

function bestByPage(word: string, variants: Variant[], { postings }: Lexicon, fullText: FullText) {
	const best = new Map<number, { weight: number; guessed: boolean; words: string[] }>();
	const offer = (place: number, weight: number, guessed: boolean, words: string[]) => {
		if (weight > (best.get(place)?.weight ?? 0)) best.set(place, { weight, guessed, words });
	};
	for (const [place, share] of fullText(word) ?? []) offer(place, share * fullTextWeight, false, [word]);
	for (const { words, weight, guessed } of variants) {
		const [first, ...others] = words.map((word) => postings.get(word));
		for (const [place, field] of first ?? []) {
			const all = others.map((other) => other?.get(place) ?? 0);
			const least = Math.min(field, ...all);
			if (least > 0) offer(place, weight * least, guessed, words);
		}
		if (words.length === 1)
			for (const [place, share] of fullText(words[0]!) ?? [])
				offer(place, weight * share * fullTextWeight, guessed, words);
	}
	return best;
}

/** How much a phrase and the question say the same: 1 when each word of one is in the other. */
function likenessOf({ words, weight }: Phrase, asked: Asked[], whole: number, lexicon: Lexicon): number {
	const answered = new Set<string>();
	let common = 0;
	for (const { variants, worth } of asked) {
		const match = variants.find((variant) => variant.words.every((word) => words.includes(word)));
		if (!match) continue;
		common += worth * match.weight;
		for (const word of match.words) answered.add(word);
	}
	if (common === 0) return 0;
	const rest = words
		.filter((word) => !answered.has(word) && !lexicon.fillers.has(word))
		.reduce(
			(sum, word) => sum + Math.log(1 + lexicon.pages.length / (lexicon.postings.get(word)?.size ?? 1)),
			0,
		);
	return (weight * 2 * common) / (whole + common + rest);
}
