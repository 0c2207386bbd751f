import type { Language } from '../wording/languages.ts';

/** What a page is; `not-ours`: it tells at which other door to knock. */
export type RecordKind = 'procedure' | 'service' | 'guide' | 'law' | 'page' | 'not-ours';

/** What search knows of one page in one language. */
export interface SearchRecord {
	/** Address in the site, `/fr/procedures/birth-extract/`. */
	url: string;
	language: Language;
	kind: RecordKind;
	title: string;
	/** One or two sentences shown under the title. */
	excerpt: string;
	/** «درهمان · في الحين · مكتب الحالة المدنية»; empty where there is no such thing. */
	facts: string;
	/** Name of the service, and names of the situations of life, by which answers are narrowed. */
	service: string;
	lifeEvents: string[];
	/** What people call it, in any of their languages; for matching only, never shown. */
	words: string[];
	/** The rest of the page's text. */
	text: string;
}
