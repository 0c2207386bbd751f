import { westernDigits } from '../schemas/westernDigits.ts';

/** Amounts that are told in a word, and the number each is. */
const inWords: readonly [RegExp, number][] = [
	[/درهما?\s+واحدا?/u, 1],
	[/(?<!\p{L})(?:ب|و|ال)?درهم(?:ان|ين)(?!\p{L})/u, 2],
	[/نصف درهم/u, 0.5],
	[/(?<!\p{L})un dirham(?!\p{L})/iu, 1],
	[/(?<!\p{L})deux dirhams(?!\p{L})/iu, 2],
];

const number = String.raw`\d+(?:[.,]\d+)?`;
const coin = String.raw`(?:درهما?|دراهم|DH|MAD|dirhams?)(?!\p{L})`;
/** `20 درهما`, `20 DH`. */
const before = new RegExp(`(?<![\\d.,])(${number})\\s*${coin}`, 'giu');
/** «درهمان (2)», «بالدرهم: 20», `Montant en dirhams : 20`. */
const after = new RegExp(
	`(?:درهم(?:ان|ين)|بالدرهم|dirhams?)\\s*[:(]\\s*(${number})(?![.,]?\\d)(?!\\s*%)`,
	'giu',
);

/**
 * The amounts in dirhams that a sentence tells, in either language: `1 500 DH` → 1500, `2,50 درهم` → 2.5, «درهمان» → 2.
 * A number that is not beside the word for dirham, as that of an article of law, is none.
 */
export function amountsIn(sentence: string): number[] {
	const text = westernDigits(sentence)
		.replaceAll('٫', ',')
		.replaceAll('٬', '')
		// Prices have two decimals at most: a sign before three digits parts the thousands.
		.replace(/(?<![\d.,])\d{1,3}(?:[\s.,]\d{3})+(?!\d)/g, (grouped) => grouped.replace(/\D/g, ''));
	return [
		...new Set([
			...[...text.matchAll(before), ...text.matchAll(after)].map(([, told]) =>
				Number(told!.replace(',', '.')),
			),
			...inWords.filter(([word]) => word.test(text)).map(([, amount]) => amount),
		]),
	];
}
