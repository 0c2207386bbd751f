import { expect, test } from 'vitest';
import { daysIn } from '../../../src/checks/daysIn.ts';
import { artisanCard, makeContent, paper } from './_content.ts';

test.each([
	['في الحين. 3 أيام على الأكثر.', [3, 0]],
	['يومان على الأكثر، حسب المصادر المتوفرة.', [2]],
	['Immédiat, sur place\u202f; un jour au plus d’après la source disponible.', [0, 1]],
	['48 heures', [2]],
	['أسبوعان', [14]],
	['٣ أسابيع', [21]],
	['Le jour même', [0, 1]],
	['شهر واحد (المادة 12)', []],
])('«%s» tells %j', (sentence, days) => {
	expect(daysIn(sentence)).toEqual(days);
});

test('days that the sentence does not tell are a fault in each language', () => {
	const content = makeContent();
	content.replace(artisanCard, 'announcedDays: 11', 'announcedDays: 12');
	expect(content.faults()).toMatchObject([
		{ file: artisanCard, field: 'delay › text › ar', ar: expect.stringContaining('12') as string },
		{ file: artisanCard, field: 'delay › text › fr' },
	]);
});

test('a sentence that tells the legal delay alone contradicts nothing', () => {
	const content = makeContent();
	content.replace(artisanCard, 'ar: 11 يوما. 30 يوما', 'ar: 30 يوما');
	content.replace(artisanCard, 'fr: 11 jours. 30 jours', 'fr: 30 jours');
	expect(content.faults()).toEqual([]);
});

test.each([
	['day', 10, 11],
	['working-day', 10, 22],
	['month', 1, 32],
	['year', 1, 367],
])('more than the law allows (%s) is a fault', (unit, value, days) => {
	const content = makeContent();
	const text = '    ar: يوم واحد.\n    fr: Un jour.';
	content.replace(paper, 'legalMaximum: null', `legalMaximum: { value: ${value}, unit: ${unit} }`);
	content.replace(paper, 'announcedDays: 1\n', `announcedDays: ${days}\n`);
	content.replace(paper, text, '    ar: قريبا.\n    fr: Bientôt.');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: paper,
			line: content.lineOf(paper, 'announcedDays'),
			field: 'delay › announcedDays',
		}),
	]);
	content.replace(paper, `announcedDays: ${days}`, `announcedDays: ${days - 1}`);
	expect(content.faults()).toEqual([]);
});
