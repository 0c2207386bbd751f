import { stem } from '../arabic/stem.ts';
import { searchForm } from './searchForm.ts';
import type { SearchRecord } from './SearchRecord.ts';

/** A stem that more pages hold tells none of them apart; a larger commune's may stand on a few more. */
const mostPages = (pages: number) => Math.max(2, Math.round(pages / 80));
const shortest = 3;

/**
 * The stems by which each page can be found in the full texts, in the order of the records: those of its text that few
 * pages hold and that its names do not, since the small index answers for names. This keeps the engine's files small.
 */
export function tellingStems(records: readonly SearchRecord[]): string[][] {
	const told = records.map(({ title, words, excerpt, text }) => {
		const named = stemsOf([title, ...words]);
		return [...stemsOf([excerpt, text])].filter((one) => !named.has(one));
	});
	const pages = new Map<string, number>();
	for (const one of told.flat()) pages.set(one, (pages.get(one) ?? 0) + 1);
	const tells = (one: string) =>
		one.length >= shortest && !/\d/.test(one) && pages.get(one)! <= mostPages(records.length);
	return told.map((stems) => stems.filter(tells));
}

const stemsOf = (texts: string[]) => new Set(texts.flatMap((one) => searchForm(one).split(' ')).map(stem));
