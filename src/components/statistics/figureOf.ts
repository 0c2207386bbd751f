import type { Statistic } from '../../schemas/statistic.ts';

/** Which published figure is meant; point and key default to the sum of all. */
export interface Asked {
	indicator: Statistic['indicator'];
	dimension?: Statistic['dimension'];
	key?: string;
	point?: string;
}

/** The published row of a figure, or undefined when the month has none. */
export const figureOf = (
	rows: Statistic[],
	{ indicator, dimension = 'all', key = 'all', point = 'all' }: Asked,
): Statistic | undefined =>
	rows.find(
		(row) =>
			row.indicator === indicator &&
			row.dimension === dimension &&
			row.key === key &&
			row.reception_point === point,
	);

/** Whether a note (`sample`, `running`) stands on the month. */
export const monthHas = (rows: Statistic[], note: 'sample' | 'running'): boolean =>
	rows.some((row) => row.note.split(' ').includes(note));
