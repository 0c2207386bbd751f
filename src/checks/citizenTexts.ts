import type { NotOurs } from '../schemas/notOurs.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Language } from '../wording/languages.ts';
import { localisedTexts } from './localisedTexts.ts';

/**
 * What a citizen reads on a card or of what is not the commune's, one language at a time. The note beside a law
 * explains a text of law: left out.
 */
export function citizenTexts(
	card: Procedure | NotOurs,
): { path: PropertyKey[]; language: Language; text: string }[] {
	return [...localisedTexts(card, ['legalBasis'])].flatMap(({ path, text }) =>
		(['ar', 'fr'] as const).flatMap((language) => {
			const written = text[language];
			return written === undefined ? [] : [{ path: [...path, language], language, text: written }];
		}),
	);
}
