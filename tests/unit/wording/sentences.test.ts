import { expect, test } from 'vitest';
import { languages, tagOf, type Language } from '../../../src/wording/languages.ts';
import { wording } from '../../../src/wording/wording.ts';
import { baseOf, formOf, namesIn, proseOf, sentences } from './_sentences.ts';

const entries = (language: Language) => Object.entries(sentences[language]);
const bases = (language: Language) => new Set(Object.keys(sentences[language]).map(baseOf));
const pluralBases = (language: Language) =>
	new Set(
		Object.keys(sentences[language])
			.filter((key) => formOf(key) !== undefined)
			.map(baseOf),
	);

/** Keys whose sentences break a rule: what a failing test should show. */
const breaking = (language: Language, breaks: (sentence: string) => boolean): string[] =>
	entries(language)
		.filter(([, sentence]) => breaks(sentence))
		.map(([key, sentence]) => `${key}: ${sentence}`);

test('both languages say the same things', () => {
	expect([...bases('ar')].toSorted()).toEqual([...bases('fr')].toSorted());
	expect([...pluralBases('ar')].toSorted()).toEqual([...pluralBases('fr')].toSorted());
});

test.each(languages)('every counted sentence has the plural forms of %s', (language) => {
	const needed = new Intl.PluralRules(tagOf[language]).resolvedOptions().pluralCategories.toSorted();
	for (const base of pluralBases(language)) {
		const forms = Object.keys(sentences[language])
			.filter((key) => formOf(key) !== undefined && baseOf(key) === base)
			.map(formOf);
		expect(forms.toSorted(), base).toEqual(needed);
	}
});

test('Arabic needs six forms and French three', () => {
	const categories = (language: Language) =>
		new Intl.PluralRules(tagOf[language]).resolvedOptions().pluralCategories.toSorted();
	expect(categories('ar')).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
	expect(categories('fr')).toEqual(['many', 'one', 'other']);
});

/** Where nothing is counted nothing is said: the page shows no such line. */
const silentAtZero = ['law.articles_zero', 'notice.retention_zero', 'review.questions_zero'];

test('no sentence is empty but the forms that say nothing at zero', () => {
	expect(entries('fr').filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
	const empty = entries('ar').filter(([, sentence]) => sentence.trim() === '');
	expect(silentAtZero).toEqual(expect.arrayContaining(empty.map(([key]) => key)));
});

test('what is filled in has the same names in both languages', () => {
	for (const [key, arabic] of entries('ar')) {
		const form = formOf(key);
		if (form !== undefined && form !== 'other') continue;
		expect(namesIn(arabic), key).toEqual(namesIn(sentences.fr[key]!));
	}
});

test.each(languages)('a plural form of %s fills in no name that the general form does not', (language) => {
	for (const [key, sentence] of entries(language)) {
		if (formOf(key) === undefined) continue;
		const known = namesIn(sentences[language][`${baseOf(key)}_other`]!);
		expect(known, key).toEqual(expect.arrayContaining(namesIn(sentence)));
	}
});

test('French has a no-break space before : ; ? ! »', () => {
	// Not the colon of an hour, of an address and of a place in a file, nor the marks of a command.
	expect(
		breaking('fr', (sentence) => /(?<![\u00a0\u202f])(?:[;?!»]|:(?!\d|\/\/|\{\{))/.test(sentence)),
	).toEqual([]);
});

test('French has a no-break space after «', () => {
	expect(breaking('fr', (sentence) => /«(?![\u00a0\u202f])/.test(sentence))).toEqual([]);
});

test('French has typographic apostrophes and no Arabic letter', () => {
	expect(breaking('fr', (sentence) => /['\u0600-\u06ff]/.test(sentence))).toEqual([]);
});

test('Arabic has no space before its marks and before a full stop', () => {
	expect(breaking('ar', (sentence) => /[\s\u00a0\u202f][،؛؟.!»](?!\w)/.test(sentence))).toEqual([]);
});

test('Arabic has its own comma, semicolon and question mark, and digits 0-9', () => {
	expect(breaking('ar', (sentence) => /[,;?٠-٩۰-۹]/.test(sentence))).toEqual([]);
});

test('no sentence has letters of Tifinagh, marks of direction or lost letters', () => {
	for (const language of languages) {
		expect(
			breaking(language, (text) => /[\u2d30-\u2d7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/.test(text)),
		).toEqual([]);
	}
});

/** Names of things, and what a person types as it stands. */
const knownNames = [
	'A4',
	'CNDP',
	'CSV',
	'Excel',
	'Formspree',
	'GIZ',
	'JSON',
	'JavaScript',
	'QR',
	'SAMPLE',
	'UTF-8',
	'Africa/Casablanca',
	'https://',
	'sep=',
];
const typed = [
	/npm run [a-z:-]+/g,
	/--[a-z-]+/g,
	/\b[A-Z]+(_[A-Z]+)*=\d+/g,
	/\b(HOST|PORT|ISTIQBAL_[A-Z_]+)\b/g,
	/\b[a-z-]+\.(yaml|csv|json|ma)\b/g,
	/\b(since|limit|offset|order|receiver)\b/g,
];

test('Arabic has no Latin letters but known names and what is typed', () => {
	const rest = (sentence: string) =>
		[...typed, ...knownNames].reduce<string>((text, name) => text.replaceAll(name, ''), proseOf(sentence));
	expect(breaking('ar', (sentence) => /[a-z]/i.test(rest(sentence)))).toEqual([]);
});

test.each([
	[0, 'في الحين', '0 jour'],
	[1, 'يوم واحد', '1 jour'],
	[2, 'يومان', '2 jours'],
	[3, '3 أيام', '3 jours'],
	[10, '10 أيام', '10 jours'],
	[11, '11 يوما', '11 jours'],
	[60, '60 يوما', '60 jours'],
	[100, '100 يوم', '100 jours'],
	[103, '103 أيام', '103 jours'],
])('%s days are counted as people count', (count, arabic, french) => {
	expect(wording('ar')('duration.day', { count })).toBe(arabic);
	expect(wording('fr')('duration.day', { count })).toBe(french);
});

test('nothing is escaped twice, nothing is left unfilled', () => {
	expect(wording('fr')('home.title', { commune: 'L’« Exemple » & <fils>' })).toContain(
		'L’« Exemple » & <fils>',
	);
	expect(wording('ar')('home.title', { commune: 'جماعة المثال' })).toBe('مكتب الاستقبال – جماعة المثال');
});
