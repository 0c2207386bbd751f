import { stem } from '../arabic/stem.ts';
import type { Language } from '../wording/languages.ts';
import { answerTo, type Answer } from './answer.ts';
import { joined } from './joined.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { formsAsked, type FullText } from './rank.ts';
import type { FirstIndex, MoreWords, ShownIndex } from './SmallIndex.ts';

interface Pagefind {
	options: (options: { noWorker: boolean }) => Promise<void>;
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** Fetched once and kept; a fetch that failed may be tried again. */
function kept<Value>(
	fetchIt: (language: Language) => Promise<Value>,
): (language: Language) => Promise<Value> {
	const held = new Map<Language, Promise<Value>>();
	return (language) => {
		const value =
			held.get(language) ??
			fetchIt(language).catch((error: unknown) => {
				held.delete(language);
				throw error;
			});
		held.set(language, value);
		return value;
	};
}

async function json<Value>(address: string): Promise<Value> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Value;
}

const firstFile = kept((language) => json<FirstIndex>(`/search/${language}.json`));

/** Titles and the best of people's words: what the first suggestions come from. */
const names = kept(async (language) => lexiconOf({ ...(await firstFile(language)), alike: [] }));

/** All words; `ready` once they have come. */
const ready = new Map<Language, Lexicon>();
const lexicon = kept(async (language) => {
	const [first, more] = await Promise.all([
		firstFile(language),
		json<MoreWords>(`/search/${language}-words.json`),
	]);
	const whole = lexiconOf(joined(first, more));
	ready.set(language, whole);
	return whole;
});

/** What is shown beside the titles; written onto the pages of the lexicon, which answers then carry. */
const shown = kept(async (language) => {
	const [{ pages }, more] = await Promise.all([
		lexicon(language),
		json<ShownIndex>(`/search/${language}-shown.json`),
	]);
	pages.forEach((page, place) => Object.assign(page, more.pages[place]));
	return new Map(more.names.map((name, place) => [name, place]));
});

/** The engine of full text. */
const engine = kept(async (language) => {
	const address = `/pagefind/${language}/pagefind.js`;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	// One thread answers in a few milliseconds; a worker of its own would be 12 KB more.
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return pagefind;
});

/**
 * The answer from titles and people's words alone: from the first small file while the second is on its way, then from
 * both. Rejects when the first cannot be fetched.
 */
export async function firstAnswer(question: string, language: Language): Promise<Answer> {
	const known = ready.get(language) ?? (await names(language));
	// The second file comes after the first suggestions; without it the first still answers.
	lexicon(language).catch(() => undefined);
	return answerTo(question, known);
}

/** Names that hold this much of a question leave nothing to look for in the full texts. */
const enough = 0.85;

/**
 * The answer with what is shown beside titles; where names do not hold the question, the full texts are asked too.
 * Rejects when something cannot be fetched.
 */
export async function fullAnswer(question: string, language: Language): Promise<Answer> {
	const [words, places] = await Promise.all([lexicon(language), shown(language)]);
	const named = answerTo(question, words);
	const [best] = named.results;
	if (best && best.coverage >= enough && !best.guessed) return named;
	const pagefind = await engine(language);
	const found = new Map<string, Map<number, number>>();
	for (const form of formsAsked(question, words)) {
		const { results } = await pagefind.search(stem(form));
		const best = results[0]?.score ?? 1;
		found.set(
			form,
			new Map(
				results.flatMap(({ id, score }) => {
					const place = places.get(id);
					return place === undefined ? [] : [[place, score / best] as const];
				}),
			),
		);
	}
	const fullText: FullText = (form) => found.get(form);
	return answerTo(question, words, fullText);
}
