import { tagOf, type Language } from '../../wording/languages.ts';
import { fill } from './fill.ts';
import type { Counted } from './searchWords.ts';

/** A counted sentence in the plural form of its number: «نتيجتين», «3 نتائج», «11 نتيجة». */
export function counted(
	forms: Counted,
	count: number,
	language: Language,
	values: Record<string, string> = {},
): string {
	const form = new Intl.PluralRules(tagOf[language]).select(count);
	return fill(forms[form] ?? forms.other ?? '', { ...values, count });
}
