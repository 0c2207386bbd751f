import { westernDigits } from '../schemas/westernDigits.ts';

const hours = 24;

/** Delays that are told in a word, and the days each is. */
const inWords: readonly [RegExp, readonly number[]][] = [
	[/في الحين|فورا|(?<!\p{L})imm[ée]diat|sur[- ]le[- ]champ|sur place/iu, [0]],
	// Some count the day itself.
	[/في اليوم نفسه|في نفس اليوم|le jour même|même jour/iu, [0, 1]],
	[/(?<!\p{L})[وب]?يوما? واحدا?|(?<!\p{L})un jour(?!\p{L})/iu, [1]],
	[/(?<!\p{L})[وب]?يوم(?:ان|ين)(?!\p{L})|(?<!\p{L})deux jours/iu, [2]],
	[/(?<!\p{L})[وب]?أسبوع(?!\p{L})|(?<!\p{L})une semaine/iu, [7]],
	[/(?<!\p{L})[وب]?أسبوع(?:ان|ين)(?!\p{L})|(?<!\p{L})deux semaines/iu, [14]],
];
const counted =
	/(?<![\d.,/])(\d+)\s*(يوما?|أيام|jours?|ساعة|ساعات|heures?|أسابيع|أسبوعا?|semaines?)(?!\p{L})/giu;

/** The delays that a sentence tells, in days, in either language; those in months and years are left out. */
export function daysIn(sentence: string): number[] {
	const text = westernDigits(sentence);
	return [
		...new Set([
			...[...text.matchAll(counted)].map(([, told, unit]) => {
				if (/^(?:س|h)/i.test(unit!)) return Number(told) / hours;
				return Number(told) * (/^(?:أس|s)/i.test(unit!) ? 7 : 1);
			}),
			...inWords.flatMap(([word, days]) => (word.test(text) ? days : [])),
		]),
	];
}
