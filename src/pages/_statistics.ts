import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../contentRoot.ts';
import type { Statistic } from '../schemas/statistic.ts';
import { readStatistics } from '../statistics/readStatistics.ts';

export interface PublishedMonth {
	/** `YYYY-MM`. */
	month: string;
	rows: Statistic[];
}

/** Every published month, newest first. */
export function readMonths(): PublishedMonth[] {
	const folder = join(contentRoot, 'statistics');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => /^\d{4}-\d{2}\.csv$/.test(name))
		.toSorted()
		.toReversed()
		.map((name) => ({
			month: name.slice(0, 7),
			rows: readStatistics(readFileSync(join(folder, name), 'utf8')),
		}));
}
