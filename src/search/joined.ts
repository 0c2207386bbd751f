import type { FirstIndex, MoreWords, SmallIndex } from './SmallIndex.ts';

/** The small index from its two files. */
export const joined = ({ pages, fillers }: FirstIndex, { phrases, alike }: MoreWords): SmallIndex => ({
	pages: pages.map((page, place) => ({ ...page, phrases: [...page.phrases, ...(phrases[place] ?? [])] })),
	alike,
	fillers,
});
