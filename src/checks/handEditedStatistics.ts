import type { Statistic } from '../schemas/statistic.ts';
import { unstated } from '../statistics/aggregate.ts';
import type { Rule } from './Content.ts';
import { writeStatistics } from '../statistics/writeStatistics.ts';
import { readStatistics } from '../statistics/readStatistics.ts';

/** Published figures are written by `npm run stats` alone: a file that it could not have written is refused. */
export const handEditedStatistics: Rule = ({ statistics, ids }) =>
	statistics.flatMap(({ file, text }) => {
		const month = /statistics[\\/](\d{4}-\d{2})\.csv$/.exec(file)?.[1];
		const known = ({ dimension, key }: Statistic) =>
			key === unstated ||
			(dimension === 'service'
				? ids.services.has(key)
				: dimension === 'procedure'
					? ids.procedures.has(key)
					: true);
		const faithful = (() => {
			try {
				const rows = readStatistics(text);
				return writeStatistics(rows) === text && rows.every((row) => row.month === month && known(row));
			} catch {
				return false;
			}
		})();
		if (faithful) return [];
		return [
			{
				file,
				field: '',
				ar: 'هذا الملف لم يكتبه الأمر npm run stats، أو عدل باليد. أعيدوا النسخة التي في المستودع، أو أعيدوا تشغيل الأمر.',
				fr: 'Ce fichier n’a pas été écrit par npm run stats, ou a été modifié à la main. Reprenez la version du dépôt, ou relancez la commande.',
			},
		];
	});
