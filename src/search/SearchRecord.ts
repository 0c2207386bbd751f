import type { Language } from '../wording/languages.ts';

/** What search knows of one page in one language. */
export interface SearchRecord {
	/** Address in the site, `/fr/procedures/birth-extract/`. */
	url: string;
	language: Language;
	title: string;
	/** One or two sentences shown under the title. */
	excerpt: string;
	/** What people call it, in any of their languages; for matching only, never shown. */
	words: string[];
	/** The rest of the page's text. */
	text: string;
}
