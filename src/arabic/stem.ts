/**
 * Endings of number, gender and possession, longest first. The letters are those of `normalise`: ة is written ه, ى is
 * written ي.
 */
const endings = [
	'اتكم',
	'اتنا',
	'اتها',
	'تكم',
	'تنا',
	'تها',
	'ات',
	'ين',
	'ون',
	'ها',
	'هم',
	'كم',
	'نا',
	'يه',
	'ه',
	'ي',
	'ت',
];
const shortestRest = 3;

/**
 * What remains of an Arabic word when its ending is taken off, once: شهادات, شهادتكم and شهادة meet, and so do امضاء and
 * امضا. Light on purpose: no letter is taken from the front, where و and ب may belong to the word, and a rest of fewer
 * than three letters is left alone. Words of other scripts lose the plural s and a mute e.
 * @param word As `normalise` writes it, without article (`stripPrefixes`).
 */
export function stem(word: string): string {
	if (!/\p{Script=Arabic}/u.test(word)) return word.length > 4 ? word.replace(/(?:es|s|e)$/, '') : word;
	const bare = word.replace(/ء/g, '');
	const ending = endings.find((end) => bare.endsWith(end) && bare.length - end.length >= shortestRest);
	return ending === undefined ? bare : bare.slice(0, -ending.length);
}
