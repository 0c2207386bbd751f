import type { Statistic } from '../schemas/statistic.ts';
import { figures, hasNote } from './figure.ts';

/** Months that are counted: a year, so that no season decides alone. */
const monthsCounted = 12;
/** Keys of rows that stand for no card. */
const notCards: readonly string[] = ['all', 'unstated'];

/**
 * Cards in the order in which people asked for them at the desk, from the newest twelve published months. Sample months
 * never count; a suppressed figure counts nothing. Empty while nothing real is published.
 * @param months Published months, newest first.
 */
export function mostAsked(months: readonly { rows: readonly Statistic[] }[]): string[] {
	const visits = new Map<string, number>();
	const real = months.filter(({ rows }) => !rows.some((row) => hasNote(row, 'sample')));
	for (const { rows } of real.slice(0, monthsCounted))
		for (const { key, value } of figures(rows, { indicator: 'visits', dimension: 'procedure' }))
			if (value !== null && !notCards.includes(key)) visits.set(key, (visits.get(key) ?? 0) + value);
	return [...visits].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([slug]) => slug);
}
