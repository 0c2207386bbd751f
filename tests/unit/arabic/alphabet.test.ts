import { expect, test } from 'vitest';
import { byLetter } from '../../../src/arabic/alphabet.ts';

const listed = (titles: string[], language: string) =>
	byLetter(titles, (title) => title, language).map(({ letter, items }) => `${letter}: ${items.join('، ')}`);

test('Arabic titles stand in the order of the Arabic letters, without their article', () => {
	expect(
		listed(
			['نسخة كاملة', 'التصريح بالولادة', 'إذن', 'تصحيح الإمضاء', 'الدفتر العائلي', 'أرشيف', 'وفاة'],
			'ar',
		),
	).toEqual([
		'ا: إذن، أرشيف',
		'ت: تصحيح الإمضاء، التصريح بالولادة',
		'د: الدفتر العائلي',
		'ن: نسخة كاملة',
		'و: وفاة',
	]);
});

test('a word that only begins like the article keeps its letters', () => {
	expect(listed(['الى', 'لباس'], 'ar')).toEqual(['ا: الى', 'ل: لباس']);
});

test('French titles stand in the order of the French letters; accents change nothing', () => {
	expect(listed(['Extrait', 'État civil', 'Déclaration', 'Échange'], 'fr')).toEqual([
		'D: Déclaration',
		'E: Échange، État civil، Extrait',
	]);
});

test('only a written article is left out: «إلغاء» stands under ا', () => {
	expect(listed(['إلغاء رخصة', 'إلحاق', 'الإلغاء', 'اَلتصريح', 'ٱلتزام'], 'ar')).toEqual([
		'ا: إلحاق، الإلغاء، إلغاء رخصة',
		'ت: ٱلتزام، اَلتصريح',
	]);
});

test('what stands before the first letter or number makes no letter of its own', () => {
	expect(listed(['«الولادة» تصريح', '🎉 وفاة', '\u200f\u200bوكالة', '« Écrit »', '(12) نسخة'], 'ar')).toEqual(
		['1: (12) نسخة', 'و: 🎉 وفاة، \u200f\u200bوكالة، «الولادة» تصريح', 'E: « Écrit »'],
	);
});

test('titles without any letter stand together', () => {
	expect(listed(['🎉', '\u200b', '«»'], 'fr').map((line) => line.slice(0, 2))).toEqual(['#:']);
});

test('the letters of the language of the page come first', () => {
	const titles = ['Acte', 'عقد'];
	expect(listed(titles, 'ar-MA')).toEqual(['ع: عقد', 'A: Acte']);
	expect(listed(titles, 'fr')).toEqual(['A: Acte', 'ع: عقد']);
});
