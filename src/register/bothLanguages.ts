import type { TwoLanguages } from '../submissions/TwoLanguageError.ts';
import type { Language } from '../wording/languages.ts';
import { wording, type WordingKey } from '../wording/wording.ts';

type Values = Record<string, string | number>;

/** A sentence of the wording files in Arabic and French; `values` that differ with the language are given by a function. */
export function bothLanguages(
	key: WordingKey,
	values: Values | ((language: Language) => Values) = {},
): TwoLanguages {
	const valuesIn = typeof values === 'function' ? values : () => values;
	return { ar: wording('ar')(key, valuesIn('ar')), fr: wording('fr')(key, valuesIn('fr')) };
}
