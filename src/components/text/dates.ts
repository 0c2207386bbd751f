import { tagOf, type Language } from '../../wording/languages.ts';

// Formatted by hand: ICU differs between machines, and its `ar-MA` adds invisible marks.
const months: Record<Language, readonly string[]> = {
	ar: [
		'يناير',
		'فبراير',
		'مارس',
		'أبريل',
		'ماي',
		'يونيو',
		'يوليوز',
		'غشت',
		'شتنبر',
		'أكتوبر',
		'نونبر',
		'دجنبر',
	],
	fr: [
		'janvier',
		'février',
		'mars',
		'avril',
		'mai',
		'juin',
		'juillet',
		'août',
		'septembre',
		'octobre',
		'novembre',
		'décembre',
	],
};
const weekdays: Record<Language, readonly string[]> = {
	ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
	fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};

/** `2026-11` → «نونبر 2026», «novembre 2026». */
export function monthName(month: string, language: Language): string {
	const [year, number] = month.split('-');
	return `${months[language][Number(number) - 1]} ${year}`;
}

/** `2026-11-03` → «3 نونبر 2026», «3 novembre 2026» («1er» on the first in French). */
export function dateName(date: string, language: Language): string {
	const day = Number(date.slice(8, 10));
	return `${day === 1 && language === 'fr' ? '1er' : day} ${monthName(date.slice(0, 7), language)}`;
}

/** ISO weekday 1–7 → «الاثنين», «lundi». */
export const weekdayName = (weekday: number, language: Language): string =>
	weekdays[language][weekday - 1] ?? '';

/** `08:30` → «8:30», «8 h 30». */
export function timeName(time: string, language: Language): string {
	const [hour, minute] = time.split(':');
	if (language === 'ar') return `${Number(hour)}:${minute}`;
	return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}

/** Sorted list of words in the language's own order. */
export const inOrder = (words: string[], language: Language): string[] =>
	words.toSorted(new Intl.Collator(tagOf[language]).compare);
