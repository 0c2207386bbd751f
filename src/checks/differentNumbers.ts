import { westernDigits } from '../schemas/westernDigits.ts';
import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';
import { localisedTexts } from './localisedTexts.ts';

/** Texts of law are quoted as they are. */
const uncompared: readonly string[] = ['quotations'];

/** Arabic writes these as words: «درهم واحد», «يومان»; and ordinals: «فاتح مارس», «الصنف الثالث» («3e classe»). */
const writtenAsWords: readonly string[] = ['1', '2'];
const ordinal = /\d+(?:er|re|e|ème)s?(?![\p{L}\d])/gu;

/**
 * A number told in one language and not in the other is a fault in one of them: an amount, a delay, a law. Numbers
 * that Arabic writes as a word are not looked for in it.
 */
export const differentNumbers: Rule = ({
	commune,
	procedures,
	services,
	laws,
	commitments,
	lifeEvents,
	notOurs,
}) =>
	[
		...(commune ? [commune] : []),
		...procedures,
		...services,
		...laws,
		...commitments,
		...lifeEvents,
		...notOurs,
	].flatMap((entry) =>
		[...localisedTexts(entry.data, uncompared)].flatMap(({ path, text }) =>
			text.fr === undefined
				? []
				: differences(text.ar, text.fr).map(({ ar, fr }) => faultAt(entry, path, ar, fr)),
		),
	);

/** One fault at most, telling what each text has alone. */
function differences(arabic: string, french: string): { ar: string; fr: string }[] {
	const inArabic = numbersOf(arabic);
	const inFrench = numbersOf(french);
	const onlyArabic = inArabic.filter((number) => !inFrench.includes(number));
	const onlyFrench = numbersOf(french.replace(ordinal, '')).filter(
		(number) => !inArabic.includes(number) && !writtenAsWords.includes(number),
	);
	const told = [
		{
			numbers: onlyArabic,
			ar: 'في العربية وليس في الفرنسية',
			fr: 'est dans l’arabe et pas dans le français',
		},
		{
			numbers: onlyFrench,
			ar: 'في الفرنسية وليس في العربية',
			fr: 'est dans le français et pas dans l’arabe',
		},
	].filter(({ numbers }) => numbers.length > 0);
	if (told.length === 0) return [];
	const ar = told.map(({ numbers, ar }) => `العدد ${numbers.join('، ')} ${ar}`).join('، و');
	const fr = told.map(({ numbers, fr }) => `le nombre ${numbers.join(', ')} ${fr}`).join('\u202f; ');
	return [{ ar: `${ar}. صححوا أحد النصين.`, fr: `${fr.replace('l', 'L')}. Corrigez l’un des deux.` }];
}

/** Numbers of a text in one writing: `1 000`, `1.000` and `1000` are one number, `2-17-265` and `2.17.265` too. */
const numbersOf = (text: string): string[] =>
	(
		westernDigits(text)
			.replace(/(\d)[\s\u00a0\u202f](?=\d{3}\b)/g, '$1')
			.match(/\d+(?:[.,/-]\d+)*/g) ?? []
	)
		.map((number) => number.replace(/[,/-]/g, '.'))
		.map((number) => (/^\d{1,3}(\.\d{3})+$/.test(number) ? number.replaceAll('.', '') : number));
