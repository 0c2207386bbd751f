/** Sounds that people write in one way or another fall together; vowels, long ones too, are left out. */
const arabicSounds: Record<string, string> = {
	ب: 'b',
	پ: 'b',
	ت: 't',
	ط: 't',
	ث: 't',
	ج: 'j',
	چ: 'j',
	ح: 'h',
	ه: 'h',
	خ: 'x',
	د: 'd',
	ذ: 'd',
	ض: 'd',
	ظ: 'd',
	ر: 'r',
	ز: 'z',
	س: 's',
	ص: 's',
	ش: 'c',
	ع: '3',
	غ: 'g',
	ف: 'f',
	ڤ: 'f',
	ق: 'k',
	ك: 'k',
	گ: 'k',
	ڭ: 'k',
	ل: 'l',
	م: 'm',
	ن: 'n',
};

/** Ways in which Arabic sounds are written in Latin letters and figures, longest first. */
const latinSounds: [RegExp, string][] = [
	[/tch|ch|sh/g, 'c'],
	[/kh|5/g, 'x'],
	[/gh/g, 'g'],
	[/dh|th/g, 'd'],
	[/ph|v/g, 'f'],
	[/7/g, 'h'],
	[/9|q/g, 'k'],
	[/2/g, ''],
	[/g(?=[eiy])/g, 'j'],
	[/x/g, 'x'],
	[/p/g, 'b'],
	[/[aeiouyw]/g, ''],
];

/**
 * The consonants of a word in a writing of their own, so that «رخصة», `rokhsa` and `ro5sa` meet.
 * For matching only, and only where the plain word finds nothing: much that is unlike falls together too.
 * @param word As `normalise` writes it.
 */
export function skeleton(word: string): string {
	const sounds = /\p{Script=Arabic}/u.test(word) ? ofArabic(word) : ofLatin(word);
	return sounds.replace(/(.)\1+/g, '$1');
}

const ofArabic = (word: string): string =>
	[...word.replace(/ه$/, '')].map((letter) => arabicSounds[letter] ?? '').join('');

function ofLatin(word: string): string {
	// A c before e, i, y is an s; other c's are k. «ch» was read as one sound before.
	let sounds = word
		.replace(/ch/g, '\u0001')
		.replace(/c(?=[eiy])/g, 's')
		.replace(/c/g, 'k')
		.replaceAll('\u0001', 'ch');
	for (const [written, sound] of latinSounds) sounds = sounds.replace(written, sound);
	return sounds.replace(/[^a-z3]/g, '');
}
