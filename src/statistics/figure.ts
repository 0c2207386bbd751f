import type { Statistic } from '../schemas/statistic.ts';

/** Which figure is meant. What is left out is `all`; the month may be left out when the rows are of one month. */
export interface FigureQuery {
	indicator: Statistic['indicator'];
	month?: string;
	reception_point?: string;
	dimension?: Statistic['dimension'];
	key?: string;
}

/** Months that have rows, earliest first. */
export const monthsOf = (rows: readonly Statistic[]): string[] =>
	[...new Set(rows.map(({ month }) => month))].toSorted();

/**
 * One published figure. `undefined`: nothing was counted, or the breakdown is not published. A value of `null`: it is
 * suppressed (it is small, or a small one could be worked out from it).
 */
export function figure(rows: readonly Statistic[], query: FigureQuery): Statistic | undefined {
	const { key = 'all' } = query;
	return figures(rows, query).find((row) => row.key === key);
}

/** All keys of one dimension, in the file's order: `figures(rows, { indicator: 'visits', dimension: 'purpose' })`. */
export function figures(rows: readonly Statistic[], query: Omit<FigureQuery, 'key'>): Statistic[] {
	const { indicator, month, reception_point = 'all', dimension = 'all' } = query;
	return rows.filter(
		(row) =>
			row.indicator === indicator &&
			row.reception_point === reception_point &&
			row.dimension === dimension &&
			(month === undefined || row.month === month),
	);
}

/** Whether a row carries a note: `hasNote(row, 'sample')`. */
export const hasNote = (
	{ note }: Pick<Statistic, 'note'>,
	word: 'suppressed' | 'sample' | 'running',
): boolean => note.split(' ').includes(word);
