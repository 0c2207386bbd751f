import type { Statistic } from '../../schemas/statistic.ts';

/**
 * Whether a withheld count is surely below the smallest that is published: a month of one to four has no breakdown,
 * while a total withheld to protect another figure has.
 */
export function isSmall(rows: Statistic[], { indicator, unit, value }: Statistic): boolean {
	return (
		value === null &&
		unit === 'count' &&
		rows.every((row) => row.indicator !== indicator || (row.dimension === 'all' && row.value === null))
	);
}
