import { normalise } from './normalise.ts';

/** The word by which a title is looked up: «التصريح بالولادة» stands under ت. */
const lookup = (title: string): string => normalise(title).replace(/^ال(?=\p{L}{2})/u, '');

export interface Letter<Item> {
	/** `ت`, `E`. */
	letter: string;
	items: Item[];
}

/**
 * Items under the letters of the alphabet of their language, in its order; the Arabic article and accents do not count.
 * @param language BCP 47 tag.
 */
export function byLetter<Item>(
	items: readonly Item[],
	titleOf: (item: Item) => string,
	language: string,
): Letter<Item>[] {
	const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
	const keyed = items
		.map((item) => ({ item, key: lookup(titleOf(item)) }))
		.toSorted((a, b) => compare(a.key, b.key));
	return [...Map.groupBy(keyed, ({ key }) => key.charAt(0).toUpperCase())].map(([letter, group]) => ({
		letter,
		items: group.map(({ item }) => item),
	}));
}
