import type { Rule } from './Content.ts';
import { writeStatistics } from '../statistics/writeStatistics.ts';
import { readStatistics } from '../statistics/readStatistics.ts';

/** Published figures are written by `npm run stats` alone: a file that it could not have written is refused. */
export const handEditedStatistics: Rule = ({ statistics }) =>
	statistics.flatMap(({ file, text }) => {
		const faithful = (() => {
			try {
				return writeStatistics(readStatistics(text)) === text;
			} catch {
				return false;
			}
		})();
		if (faithful && /statistics[\\/]\d{4}-\d{2}\.csv$/.test(file)) return [];
		return [
			{
				file,
				field: '',
				ar: 'هذا الملف لم يكتبه الأمر npm run stats، أو عدل باليد. احذفوه وأعيدوا تشغيل الأمر.',
				fr: 'Ce fichier n’a pas été écrit par npm run stats, ou a été modifié à la main. Supprimez-le et relancez la commande.',
			},
		];
	});
