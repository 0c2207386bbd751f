import { normalise } from '../arabic/normalise.ts';
import { citizenTexts } from './citizenTexts.ts';
import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';
import { heavyWords, type HeavyWord } from './heavyWords.ts';

/** Words of offices on a card, each with the plain word that a citizen understands. */
export const legalese: Rule = ({ procedures, notOurs }) =>
	[...procedures, ...notOurs].flatMap((entry) =>
		citizenTexts(entry.data).flatMap(({ path, language, text }) => {
			const folded = normalise(text);
			return searched[language].flatMap(({ forms, ar, fr }) => {
				const found = forms.find(({ pattern }) => pattern.test(folded))?.form;
				if (found === undefined) return [];
				return [
					faultAt(
						entry,
						path,
						`«${found}» من لغة الإدارة. الأوضح للمواطن: ${ar}.`,
						`«\u00a0${found}\u00a0» est de la langue de l’administration. Plus clair\u00a0: ${fr}.`,
					),
				];
			});
		}),
	);

const searched = {
	ar: heavyWords.ar.map((word) => readyToSearch(word, '[وف]?')),
	fr: heavyWords.fr.map((word) => readyToSearch(word, '')),
};

/** @param joined What a language writes onto the front of a word («وبموجب»). */
function readyToSearch({ heavy, instead }: HeavyWord, joined: string) {
	const forms = heavy.map((form) => ({
		form,
		pattern: new RegExp(`(?<![\\p{L}\\p{N}])${joined}${normalise(form)}(?![\\p{L}\\p{N}])`, 'u'),
	}));
	if ('ar' in instead) return { forms, ...instead };
	return {
		forms,
		ar: instead.map((word) => `«${word}»`).join(' أو '),
		fr: instead.map((word) => `«\u00a0${word}\u00a0»`).join(' ou '),
	};
}
