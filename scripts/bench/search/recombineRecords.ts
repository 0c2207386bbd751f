import { randomNumbers } from '../../../src/register/randomNumbers.ts';
import { searchForm } from '../../../src/search/searchForm.ts';
import type { SearchRecord } from '../../../src/search/SearchRecord.ts';

interface Options {
	/** How many to make. */
	count: number;
	seed: number;
}

/**
 * Makes search records of procedures that are not, out of the words of real ones: a title and people's words each begin
 * with words of one page and end with words of another, of the same letters (Arabic or Latin); the text is of a third.
 * No made name holds a whole name of a real page, or there would be two right answers to it.
 * The same seed gives the same records, and fewer are the beginning of more. Throws a RangeError when none can be made.
 */
export function* recombineRecords(
	real: readonly SearchRecord[],
	{ count, seed }: Options,
): Generator<SearchRecord> {
	const holdsName = holderOf(real.flatMap(({ title, words }) => [title, ...words]));
	const random = randomNumbers(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
	/** Begins with `first`, ends with a name of another page; null where a real name would be in it. */
	const named = (first: string, names: readonly string[]): string | null => {
		const alike = names.filter((name) => isArabic(name) === isArabic(first));
		if (alike.length === 0) return null;
		const name = spliced(first, pick(alike));
		return holdsName(name) ? null : name;
	};

	let fruitless = 0;
	for (let made = 0; made < count;) {
		if (fruitless++ > mostFruitless) throw new RangeError(`Out of ${real.length} records none can be made.`);
		const [first, second, third] = [pick(real), pick(real), pick(real)];
		const title = named(first.title, [second.title]);
		if (title === null) continue;
		const names = first.words.map((word) => named(word, pick([second, third]).words));
		yield {
			...first,
			kind: 'procedure',
			url: `/procedures/made-${String(made).padStart(5, '0')}/`,
			title,
			excerpt: spliced(first.excerpt, second.excerpt),
			words: [...new Set(names.filter((name) => name !== null))],
			text: spliced(second.text, third.text),
		};
		made++;
		fruitless = 0;
	}
}
const mostFruitless = 10_000;

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Whether a name holds every word of one of the real names, in any order. */
function holderOf(names: readonly string[]): (name: string) => boolean {
	const foldedWords = (name: string) => searchForm(name).split(' ');
	const byFirst = Map.groupBy(
		names.map(foldedWords).filter(([first]) => first !== ''),
		([first]) => first!,
	);
	return (name) => {
		const words = new Set(foldedWords(name));
		return [...words].some((word) => byFirst.get(word)?.some((real) => real.every((one) => words.has(one))));
	};
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** First half of one text, second half of another: a word of each at least. */
export function spliced(first: string, second: string): string {
	const [head, tail] = [wordsOf(first), wordsOf(second)];
	return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))].join(' ');
}
