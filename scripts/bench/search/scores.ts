import type { Query } from './readQueries.ts';

/** One answer in a list of answers, best first. */
export interface Shown {
	/** Slug of a card; null for any other page. */
	slug: string | null;
	/** Whether it tells that this is another body's business, and where its door is. */
	notOurs: boolean;
}

export interface Score {
	/** Queries asked. */
	n: number;
	/** Share of them, 0 to 1, whose right card is the first answer, or one of the first three. */
	recall1: number;
	recall3: number;
	/** Mean of 1/place of the right card, 0 where it is missing. */
	mrr: number;
	/** Queries without any answer. */
	empty: number;
}

export interface Scores {
	/** Queries that a card of the commune answers. */
	all: Score;
	kinds: Record<string, Score>;
	/** The others: right is another body's door shown first. */
	notOurs: { n: number; right: number };
}

/** How well answers serve queries. `answers[i]` belongs to `queries[i]`; pages that are no cards count as places. */
export function scoresOf(queries: readonly Query[], answers: readonly Shown[][]): Scores {
	const asked = queries.map(({ kind, accepted }, index) => ({ kind, accepted, shown: answers[index] ?? [] }));
	const places = asked.flatMap(({ kind, accepted, shown }) =>
		accepted === null ? [] : [{ kind, place: placeOf(accepted, shown), empty: shown.length === 0 }],
	);
	const others = asked.filter(({ accepted }) => accepted === null);
	return {
		all: scoreOf(places),
		kinds: Object.fromEntries(
			[...Map.groupBy(places, ({ kind }) => kind)].map(([kind, own]) => [kind, scoreOf(own)]),
		),
		notOurs: { n: others.length, right: others.filter(({ shown }) => shown[0]?.notOurs === true).length },
	};
}

/** Place of the first right answer, from 1; Infinity where there is none. */
export function placeOf(accepted: readonly string[], shown: readonly Shown[]): number {
	const index = shown.findIndex(({ slug }) => slug !== null && accepted.includes(slug));
	return index === -1 ? Infinity : index + 1;
}

function scoreOf(places: { place: number; empty: boolean }[]): Score {
	const share = (sum: number) => (places.length === 0 ? 0 : sum / places.length);
	const within = (limit: number) => share(places.filter(({ place }) => place <= limit).length);
	return {
		n: places.length,
		recall1: within(1),
		recall3: within(3),
		mrr: share(places.reduce((sum, { place }) => sum + 1 / place, 0)),
		empty: places.filter(({ empty }) => empty).length,
	};
}

/** The slug of a card's address, `/fr/procedures/birth-extract/` → `birth-extract`; null for another page. */
export const slugOf = (url: string): string | null => /\/procedures\/([^/?#]+)\/?$/.exec(url)?.[1] ?? null;
