import type { Language } from '../../wording/languages.ts';

/** Digits in groups of three held together by a no-break space: «3 412», never «412 3» in an Arabic line. */
export const grouped = (value: number): string =>
	value.toLocaleString('en', { maximumFractionDigits: 1 }).replaceAll(',', '\u202f').replace('.', ',');

/** An amount of dirhams as people say it: «درهمان», «50 درهما», «50 DH». */
export function amount(dirhams: number, language: Language): string {
	if (language === 'fr') return `${grouped(dirhams)}\u00a0DH`;
	if (dirhams === 1) return 'درهم واحد';
	if (dirhams === 2) return 'درهمان';
	const last = dirhams % 100;
	if (last >= 3 && last <= 10) return `${grouped(dirhams)} دراهم`;
	return `${grouped(dirhams)} ${last >= 11 ? 'درهما' : 'درهم'}`;
}
