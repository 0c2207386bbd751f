import type { Language } from '../wording/languages.ts';
import { wording, type WordingKey } from '../wording/wording.ts';

/** One sentence for the people at the desk, in both languages. */
export interface Sentence {
	ar: string;
	fr: string;
}

type Values = Record<string, string | number>;

/**
 * A sentence of the wording files in Arabic and French. `values` that differ with the language are given by a function.
 */
export function bothLanguages(key: WordingKey, values: Values | ((language: Language) => Values) = {}): Sentence {
	const valuesIn = typeof values === 'function' ? values : () => values;
	return { ar: wording('ar')(key, valuesIn('ar')), fr: wording('fr')(key, valuesIn('fr')) };
}
