import type { Language } from '../../wording/languages.ts';

type Both = Record<Language, string>;

interface Principle {
	name: { short: Both; full: Both };
	/** Where it is written: corrected from the presentation, which gave neutrality to article 154. */
	place: Both;
}

const article = (number: string): Both => ({ ar: `الفصل ${number}`, fr: `article ${number}` });

/** The six principles of public service of the 2019 presentation, with the articles that hold them. */
export const principles: readonly Principle[] = [
	{
		name: {
			short: { ar: 'المساواة والحياد', fr: 'Égalité, neutralité' },
			full: { ar: 'المساواة والحياد', fr: 'Égalité et neutralité' },
		},
		place: { ar: 'الفصل 154، ثم 155', fr: 'art. 154, puis 155' },
	},
	{
		name: {
			short: { ar: 'الاستمرارية', fr: 'Continuité' },
			full: { ar: 'الاستمرارية في أداء الخدمات', fr: 'Continuité des prestations' },
		},
		place: article('154'),
	},
	{
		name: {
			short: { ar: 'الإنصاف', fr: 'Équité' },
			full: { ar: 'الإنصاف في تغطية التراب الوطني', fr: 'Couverture équitable du territoire' },
		},
		place: article('154'),
	},
	{
		name: { short: { ar: 'الملاءمة', fr: 'Adaptation' }, full: { ar: 'التكيف والملاءمة', fr: 'Adaptation' } },
		place: { ar: 'القانون 54.19، م. 5', fr: 'loi 54.19, art. 5' },
	},
	{
		name: {
			short: { ar: 'الإنصات', fr: 'Écoute' },
			full: { ar: 'الإنصات إلى المرتفقين', fr: 'Écoute des usagers' },
		},
		place: article('156'),
	},
	{
		name: { short: { ar: 'الشفافية', fr: 'Transparence' }, full: { ar: 'الشفافية', fr: 'Transparence' } },
		place: { ar: 'الفصلان 154 و155', fr: 'art. 154 et 155' },
	},
];
