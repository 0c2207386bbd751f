import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLatinDigits } from '../../../src/arabic/digits.ts';
import { normalise } from '../../../src/arabic/normalise.ts';
import { stripPrefixes } from '../../../src/arabic/stripPrefixes.ts';

describe('spellings that people use for one another are one', () => {
	test.each([
		['hamza on the alif', 'الإستقبال', 'الاستقبال'],
		['alif with madda or wasla', 'آلة ٱلبناء', 'اله البناء'],
		['ta marbuta and ha', 'النتيجة', 'النتيجه'],
		['alif maqsura and ya', 'السكنى', 'السكني'],
		['hamza on waw and ya', 'مسؤول رئيس', 'مسوول رييس'],
		['vowel signs', 'الغَرَضُ', 'الغرض'],
		['tatweel', 'المصلحـــة', 'المصلحه'],
		['Persian kaf and ya', 'کتابی', 'كتابي'],
		['a ligature and presentation forms', 'ﻻ ﺷﻬﺎﺩﺓ', 'لا شهاده'],
		['Arabic-Indic and Persian digits', '٢٠٢٦ ۱۲', '2026 12'],
		['French accents, case and ligature', 'Œuvre À L’ÉTAT', "oeuvre a l'etat"],
		['invisible and direction marks', '\u200f\u202bشهادة\u202c\u200b \ufeffالسكنى', 'شهاده السكني'],
		['white space of any kind', '  الحالة\u00a0\u202f المدنية\t\n', 'الحاله المدنيه'],
	])('%s', (_, typed, folded) => {
		expect(normalise(typed)).toBe(folded);
	});
});

test.each([
	['شهاده السكني', 'شهادة السكنى'],
	['السكنى', 'السكني'],
])('a citizen who types «%s» finds «%s»', (typed, written) => {
	expect(normalise(typed)).toBe(normalise(written));
});

test('«إلى» and «إلا» stay two words', () => {
	expect(normalise('إلى')).not.toBe(normalise('إلا'));
});

test('the square metre is folded for matching only, so its text must be kept for the page', () => {
	expect(normalise('م²')).toBe('م2');
});

test('a folded text is not changed by folding it again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(normalise(normalise(text))).toBe(normalise(text));
		}),
		{ numRuns: 2000 },
	);
});

describe('prefixes for search', () => {
	test.each([
		['السكني', 'سكني'],
		['والسكني', 'سكني'],
		['بالبلديه', 'بلديه'],
		['للبناء', 'بناء'],
		['كالرخصه', 'رخصه'],
		['فالحاله', 'حاله'],
	])('«%s» is searched as «%s»', (word, rest) => {
		expect(stripPrefixes(word)).toBe(rest);
	});

	test.each(['الي', 'الا', 'والي', 'بال', 'شهاده', 'لله'])(
		'«%s» stays whole: fewer than three letters would remain',
		(word) => {
			expect(stripPrefixes(word)).toBe(word);
		},
	);
});

test('digits are written 0-9 and the rest is untouched', () => {
	expect(toLatinDigits('الملحقة ٣، BM-۲٠٢٦')).toBe('الملحقة 3، BM-2026');
});
