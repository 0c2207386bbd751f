import type { Rule } from './Content.ts';
import { hardSentence } from './hardSentence.ts';
import { legalese } from './legalese.ts';
import { missingFrench } from './missingFrench.ts';
import { overdueReview } from './overdueReview.ts';

/** A rule whose breach is told and stops nothing. */
export interface WarningRule {
	/** Stable name, for programs. */
	name: string;
	rule: Rule;
	/** What its breaches have in common, as the heading over them. */
	ar: string;
	fr: string;
}

/** Everything that could be better and does not have to wait for it, one file each. */
export const warningRules: readonly WarningRule[] = [
	{
		name: 'overdueReview',
		rule: overdueReview,
		ar: 'بطاقات لم تراجع منذ أكثر من 12 شهرا',
		fr: 'Fiches relues il y a plus de 12 mois',
	},
	{ name: 'missingFrench', rule: missingFrench, ar: 'نصوص بدون فرنسية', fr: 'Textes sans français' },
	{ name: 'hardSentence', rule: hardSentence, ar: 'جمل طويلة', fr: 'Phrases longues' },
	{ name: 'legalese', rule: legalese, ar: 'كلمات من لغة الإدارة', fr: 'Mots d’administration' },
];
