import type { Language } from '../wording/languages.ts';
import { searchForm } from './searchForm.ts';
import type { SearchRecord } from './SearchRecord.ts';
import type { FirstIndex, MoreWords, ShownPage, SmallIndex } from './SmallIndex.ts';

/** Words that people use for one another, and words that say nothing, as the content holds them. */
export interface Vocabulary {
	fillers: string[];
	groups: string[][];
}

const distinct = (folded: string[]): string[] => [...new Set(folded)].filter((text) => text !== '');

/** What is shown of the same pages, in the same order, on the search page. */
export const shownPagesOf = (records: readonly SearchRecord[], language: Language): ShownPage[] =>
	records
		.filter((record) => record.language === language)
		.map(({ kind, excerpt, facts, service, lifeEvents }) => ({
			excerpt: kind === 'procedure' ? '' : excerpt,
			facts,
			service,
			lifeEvents,
		}));

/** What is sent to a reader of one language for the first answers. Arabic words find pages in French, and the reverse. */
export function smallIndexOf(
	records: readonly SearchRecord[],
	vocabulary: Vocabulary,
	language: Language,
): SmallIndex {
	const fillers = distinct(vocabulary.fillers.flatMap((filler) => searchForm(filler).split(' ')));
	// A question is read without its fillers, and so are the terms: «extrait de naissance» is `extrait naissance`.
	const telling = (term: string) =>
		searchForm(term)
			.split(' ')
			.filter((word) => !fillers.includes(word))
			.join(' ');
	return {
		pages: records
			.filter((record) => record.language === language)
			.map(({ url, title, kind, words }) => ({
				url,
				title,
				kind,
				phrases: distinct(words.map(searchForm)).filter((phrase) => phrase !== searchForm(title)),
			})),
		alike: vocabulary.groups.map((group) => distinct(group.map(telling))).filter((group) => group.length > 1),
		fillers,
	};
}

/** Phrases of a page that the first file holds. */
const firstPhrases = 8;

/** The small index as two files, so that the first suggestions need only the first. */
export const inTwo = ({ pages, alike, fillers }: SmallIndex): { first: FirstIndex; more: MoreWords } => ({
	first: { pages: pages.map((page) => ({ ...page, phrases: page.phrases.slice(0, firstPhrases) })), fillers },
	more: { phrases: pages.map(({ phrases }) => phrases.slice(firstPhrases)), alike },
});
