import { stem } from './stem.ts';

const prefixes = /^(?:است|مست|يست|نست|تست|م|ت|ي|ن|ا)/;
const weak = /[اويء]/g;
const shortest = 3;

/**
 * The strong letters that an Arabic word shares with its family: ترخيص, رخصة and مرخص give رخص; أصادق and مصادقة give صدق.
 * A guess: one letter of measure is taken from the front, weak letters are dropped, and words of other families may fall
 * together. Null where fewer than three letters remain.
 * @param word As `normalise` writes it, without article.
 */
export function rootLetters(word: string): string | null {
	if (!/^\p{Script=Arabic}+$/u.test(word)) return null;
	const whole = stem(word).replace(weak, '');
	const bare = stem(word).replace(prefixes, '').replace(weak, '');
	const root = bare.length >= shortest ? bare : whole;
	return root.length >= shortest ? root : null;
}
