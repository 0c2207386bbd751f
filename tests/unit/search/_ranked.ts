import type { Ranked } from '../../../src/search/rank.ts';
import type { SmallPage } from '../../../src/search/SmallIndex.ts';

/** A small page named by its title. */
export const smallPage = (title: string, changes: Partial<SmallPage> = {}): SmallPage => ({
	url: `/procedures/${encodeURIComponent(title)}/`,
	title,
	kind: 'procedure',
	excerpt: '',
	facts: '',
	service: '',
	lifeEvents: [],
	phrases: [],
	...changes,
});

/** A result named by its title. */
export const ranked = (title: string, changes: Partial<SmallPage> = {}): Ranked => ({
	page: smallPage(title, changes),
	score: 1,
	coverage: 1,
	guessed: false,
	forms: [],
});
