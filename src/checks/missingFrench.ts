import type { Entry, Rule } from './Content.ts';
import type { Fault } from './Fault.ts';
import { faultAt } from './faultAt.ts';
import { localisedTexts } from './localisedTexts.ts';

/** Words that are enough to find the text in its file. */
const shown = 6;

/** A text without French shows the Arabic to a reader who asked for French; a page of prose without French too. */
export const missingFrench: Rule = ({
	commune,
	procedures,
	services,
	laws,
	commitments,
	lifeEvents,
	notOurs,
	pages,
}) => [
	...[
		...(commune ? [commune] : []),
		...procedures,
		...services,
		...commitments,
		...lifeEvents,
		...notOurs,
	].flatMap((entry) => untranslated(entry)),
	...laws.flatMap((entry) =>
		untranslated(entry, ([field, index, part]) => {
			// Some texts of law have no French, and say so.
			const quotation = field === 'quotations' ? entry.data.quotations[Number(index)] : undefined;
			return part === 'text' && quotation?.french === 'none';
		}),
	),
	...pages
		.filter((page) => !page.startsWith('fr/') && !pages.some((other) => sameName(other, `fr/${page}`)))
		.map((page) => ({
			file: `docs/${page}`,
			field: '',
			ar: `لا توجد لهذه الصفحة نسخة فرنسية: يرى القارئ النص العربي مكانها. اكتبوا docs/fr/${page}.`,
			fr: `Cette page n’a pas de version française\u00a0: le lecteur voit l’arabe à sa place. Écrivez docs/fr/${page}.`,
		})),
];

const untranslated = (
	entry: Entry<unknown>,
	mayBe: (path: PropertyKey[]) => boolean = () => false,
): Fault[] =>
	[...localisedTexts(entry.data)]
		.filter(({ path, text }) => text.fr === undefined && !mayBe(path))
		.map(({ path, text }) => {
			const words = text.ar.split(/\s+/u);
			const beginning = words.length > shown ? `${words.slice(0, shown).join(' ')}…` : text.ar;
			return faultAt(
				entry,
				path,
				`لا فرنسية للنص «${beginning}»: يرى القارئ العربية مكانها. أضيفوا سطر fr.`,
				`Pas de français pour «\u00a0${beginning}\u00a0»\u00a0: le lecteur voit l’arabe à sa place. Ajoutez la ligne fr.`,
			);
		});

/** A page may be `.md` in one language and `.mdx` in the other. */
const sameName = (one: string, other: string) => one.replace(/x$/, '') === other.replace(/x$/, '');
