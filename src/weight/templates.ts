import { languages, pathIn } from '../wording/languages.ts';

export interface Template {
	/** Address of one page of it in Arabic; French has the same under `/fr`. */
	path: string;
	/**
	 * KB (1,024 bytes, `gzip -9`) that a first view may weigh in either language, without web font. The procedure page
	 * and the form have the design's, the others what they weighed when they were last weighed, rounded up, and one.
	 * Raise one knowingly, with the reason in the same change.
	 */
	limit: number;
}

/** One page of each template. What the design asks of some beyond this is in `budgets.ts`. */
export const templates: Template[] = [
	{ path: '/', limit: 17 },
	{ path: '/procedures/', limit: 21 },
	{ path: '/procedures/birth-declaration/', limit: 24 },
	{ path: '/procedures/a-z/', limit: 13 },
	{ path: '/elsewhere/', limit: 18 },
	{ path: '/audience/business/', limit: 17 },
	{ path: '/directory/', limit: 16 },
	{ path: '/guide/', limit: 13 },
	{ path: '/legal/', limit: 22 },
	{ path: '/commitments/', limit: 12 },
	{ path: '/commitments/poster/', limit: 13 },
	{ path: '/stages/', limit: 12 },
	{ path: '/stages/diagnosis/', limit: 13 },
	{ path: '/feedback/', limit: 45 },
	{ path: '/feedback/received/', limit: 13 },
	{ path: '/statistics/', limit: 12 },
	{ path: '/search/', limit: 17 },
	{ path: '/services/civil-status/', limit: 12 },
	{ path: '/life/birth/', limit: 12 },
	{ path: '/404.html', limit: 12 },
];

/** The page of a template in each language that has one. `has` tells whether the site holds an address. */
export const pagesOfTemplate = (path: string, has: (address: string) => boolean): string[] =>
	languages.map((language) => pathIn(language, path)).filter((address) => has(address));
