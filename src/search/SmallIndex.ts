import type { RecordKind } from './SearchRecord.ts';

/** A page as the small index knows it: enough to answer from titles and people's words. */
export interface NamedPage {
	url: string;
	title: string;
	kind: RecordKind;
	/** What people call it, folded. */
	phrases: string[];
}

/** What is shown of an answer beside its title, fetched on the search page alone. */
export interface ShownPage {
	/** One or two sentences; none for a card, whose facts say more. */
	excerpt: string;
	/** «درهمان · في الحين · مكتب الحالة المدنية», where there is such a thing. */
	facts: string;
	/** Names of the service and of the situations of life, for the filters. */
	service: string;
	lifeEvents: string[];
}

export type SmallPage = NamedPage & ShownPage;

/** Words of one meaning, folded: single words, or terms of several. */
export type Alike = string[];

/** What answers before the engine of full text has come, in one language. */
export interface SmallIndex {
	pages: NamedPage[];
	alike: Alike[];
	/** Folded words that carry no meaning in a question. */
	fillers: string[];
}

/** The first file: titles with the best of people's words, from which the first suggestions come. */
export type FirstIndex = Omit<SmallIndex, 'alike'>;

/** The second: the other words of each page, in the same order, and words of one meaning. */
export interface MoreWords {
	phrases: string[][];
	alike: Alike[];
}

/** What is shown, in the same order of pages, with the engine's own names for them. */
export interface ShownIndex {
	pages: ShownPage[];
	names: string[];
}
