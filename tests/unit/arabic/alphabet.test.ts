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
