import { normalise } from './normalise.ts';

/** Where titles without any letter or number stand, if there are such. */
const noLetter = '#';

/**
 * The word by which a title is looked up: «التصريح بالولادة» stands under ت. Signs before the first letter or number do
 * not count. The article is taken off as it is written, before the hamza is folded: «إلغاء» has none.
 */
const lookup = (title: string): string => {
	const written = title.normalize('NFKC').replace(/[\p{Cf}\u0640\u064b-\u065f\u0670]/gu, '');
	const first = /[\p{L}\p{N}]/u.exec(written);
	return normalise(written.slice(first?.index ?? written.length).replace(/^[اٱ]ل(?=\p{L}{2})/u, ''));
};

export interface Letter<Item> {
	/** `ت`, `E`; `#` for what has no letter and no number. */
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
	return [
		...Map.groupBy(keyed, ({ key }) => (/^[\p{L}\p{N}]/u.exec(key)?.[0] ?? noLetter).toUpperCase()),
	].map(([letter, group]) => ({ letter, items: group.map(({ item }) => item) }));
}
