/** Arabic letters by the Latin key that types them, on the keyboards of Moroccan offices (AZERTY) and on others (QWERTY). */
const azerty = 'aضzصeثrقtفyغuعiهoخpح^ج$دqشsسdيfبgلhاjتkنlمmكùطwئxءcؤvرnى,ة;و:ز!ظ²ذ';
const qwerty = "qضwصeثrقtفyغuعiهoخpح[ج]دaشsسdيfبgلhاjتkنlم;ك'طzئxءcؤvرnىmة,و.ز/ظ`ذ";

const pairsOf = (keys: string): [string, string][] => {
	const letters = [...keys];
	return letters.flatMap((key, index) =>
		index % 2 === 0 ? [[key, letters[index + 1]!] as [string, string]] : [],
	);
};
/** One key types two letters. */
const twoLetters: [string, string] = ['b', 'لا'];

const layouts = [azerty, qwerty].map((keys) => {
	const pairs = [...pairsOf(keys), twoLetters];
	return { toArabic: new Map(pairs), toLatin: new Map(pairs.map(([key, letter]) => [letter, key])) };
});

/**
 * What a text would have been if the keyboard had been in the other language: `qih$, hgsmkn` → `شهادة السكنى`. One
 * reading for each layout, AZERTY first. Nothing when it is not wholly made of keys that have another letter.
 */
export function otherKeyboard(text: string): string[] {
	const typed = text.toLowerCase();
	const isArabic = /\p{Script=Arabic}/u.test(typed);
	const readings = layouts.map(({ toArabic, toLatin }) => {
		const keys = isArabic ? typed.replaceAll('لا', '\u0001') : typed;
		return [...keys]
			.map((key) => {
				if (key === ' ') return ' ';
				if (key === '\u0001') return 'b';
				return (isArabic ? toLatin : toArabic).get(key) ?? (/\d/.test(key) ? key : '\u0000');
			})
			.join('');
	});
	return [...new Set(readings)].filter((reading) => !reading.includes('\u0000') && reading.trim() !== '');
}
