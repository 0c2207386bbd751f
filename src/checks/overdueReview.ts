import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** A card that was checked more than 12 months ago: prices and papers may have changed since. */
export const overdueReview: Rule = ({ procedures }, today) =>
	procedures.flatMap((entry) => {
		const { state, on } = entry.data.review;
		if (state === 'draft' || on === null || today <= yearAfter(on)) return [];
		return [
			faultAt(
				entry,
				['review', 'on'],
				`آخر مراجعة في ${on}، منذ أكثر من 12 شهرا. أعيدوا قراءة البطاقة مع المصلحة، ثم غيروا التاريخ في on.`,
				`Dernière relecture le ${on}, il y a plus de 12 mois. Relisez la fiche avec le service, puis changez la date dans on.`,
			),
		];
	});

/** `2025-11-25` → `2026-11-25`. The 29th of February keeps its number: days are compared as texts only. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
