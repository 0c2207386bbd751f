import { languages, pathIn } from '../wording/languages.ts';

export interface Template {
	/** Address of one page of it in Arabic; French has the same under `/fr`. */
	path: string;
	/**
	 * KB (1,024 bytes, `gzip -9`) that a first view may weigh in either language, without web font: what it weighed
	 * when it was last weighed, rounded up, and one. Raise it knowingly, with the reason in the same change.
	 */
	limit: number;
}

/** One page of each template. The design's own budgets of the procedure page and the form are in `budgets.ts`. */
export const templates: Template[] = [
	{ path: '/', limit: 20 },
	{ path: '/procedures/', limit: 20 },
	{ path: '/procedures/birth-declaration/', limit: 24 },
	{ path: '/directory/', limit: 20 },
	{ path: '/guide/', limit: 20 },
	{ path: '/legal/', limit: 30 },
	{ path: '/commitments/', limit: 20 },
	{ path: '/commitments/poster/', limit: 20 },
	{ path: '/stages/diagnosis/', limit: 20 },
	{ path: '/feedback/', limit: 45 },
	{ path: '/feedback/received/', limit: 20 },
	{ path: '/statistics/', limit: 20 },
	{ path: '/search/', limit: 20 },
	{ path: '/services/civil-status/', limit: 20 },
	{ path: '/life/birth/', limit: 20 },
	{ path: '/404.html', limit: 20 },
];

/** The page of a template in each language that has one. `has` tells whether the site holds an address. */
export const pagesOfTemplate = (path: string, has: (address: string) => boolean): string[] =>
	languages.map((language) => pathIn(language, path)).filter((address) => has(address));
