import { toLatinDigits } from './digits.ts';

/**
 * Folds a text for matching only; what people read is never folded.
 *
 * Compatibility forms and ligatures are undone (NFKC), letters are lower case, marks are stripped (tashkeel, tatweel,
 * French accents), letters that people write for one another become one (أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي, Persian ک ی),
 * digits are 0-9, apostrophes straight, invisible and direction marks dropped, white space is one space, none at the ends.
 * Applying it twice changes nothing.
 */
export function normalise(text: string): string {
	return (
		toLatinDigits(text)
			// NFKD splits أ into ا and its hamza, é into e and its accent: dropping the marks (M) does both folds at once.
			.normalize('NFKD')
			.replace(/[\p{M}\p{Cf}\u0640]/gu, '')
			.toLowerCase()
			.replace(/[ٱىةکیھہœæßø’‘ʼ`´]/g, (letter) => folds[letter] ?? letter)
			// Lower case may add a mark of its own (İ), and an accent alone (´) a space: a second pass must find nothing.
			.replace(/\p{M}/gu, '')
			.replace(/\s+/g, ' ')
			.trim()
	);
}

const folds: Record<string, string> = {
	ٱ: 'ا',
	ى: 'ي',
	ة: 'ه',
	ک: 'ك',
	ی: 'ي',
	ھ: 'ه',
	ہ: 'ه',
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ø: 'o',
	'’': "'",
	'‘': "'",
	ʼ: "'",
	'`': "'",
	'´': "'",
};
