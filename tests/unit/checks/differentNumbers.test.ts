import { expect, test } from 'vitest';
import { artisanCard, birthCopy, makeContent } from './_content.ts';
import type { Fault } from '../../../src/checks/Fault.ts';

/** Faults but those of the fee's amount, which these sentences stand in for. */
const ofTexts = (faults: Fault[]) => faults.filter(({ ar }) => !ar.startsWith('المبلغ (amount)'));

const amount = 'ar: 1 500 درهم عن كل نسخة.\n    fr: 1 500 DH par copie.';

test('an amount that differs in the two languages is told', () => {
	const content = makeContent();
	content.replace(birthCopy, 'fr: 1 500 DH par copie.', 'fr: 1 600 DH par copie.');
	expect(ofTexts(content.faults())).toEqual([
		{
			file: birthCopy,
			line: content.lineOf(birthCopy, 'ar: 1 500 درهم'),
			field: 'fee › text',
			ar: 'العدد 1500 في العربية وليس في الفرنسية، والعدد 1600 في الفرنسية وليس في العربية. صححوا أحد النصين.',
			fr: 'Le nombre 1500 est dans l’arabe et pas dans le français\u202f; le nombre 1600 est dans le français et pas dans l’arabe. Corrigez l’un des deux.',
		},
	]);
});

test('a number of the Arabic text alone is told', () => {
	const content = makeContent();
	content.replace(artisanCard, 'fr: 11 jours. 30 jours au plus.', 'fr: 30 jours au plus.');
	expect(ofTexts(content.faults())).toEqual([
		expect.objectContaining({
			file: artisanCard,
			field: 'delay › text',
			ar: 'العدد 11 في العربية وليس في الفرنسية. صححوا أحد النصين.',
		}),
	]);
});

test('a number of the French text alone is told', () => {
	const content = makeContent();
	content.replace(artisanCard, 'ar: 11 يوما. 30 يوما على الأكثر.', 'ar: 30 يوما على الأكثر.');
	expect(ofTexts(content.faults())).toEqual([
		expect.objectContaining({
			file: artisanCard,
			field: 'delay › text',
			ar: 'العدد 11 في الفرنسية وليس في العربية. صححوا أحد النصين.',
		}),
	]);
});

test.each([
	['ar: درهمان.', 'fr: 2 DH.'],
	['ar: قبل فاتح مارس.', 'fr: Avant le 1er mars.'],
	['ar: الصنف الثالث.', 'fr: La 3e classe.'],
	['ar: اليوم 61.', 'fr: Le 61e jour.'],
	['ar: يومان أو 3 أيام.', 'fr: 2 ou 3 jours.'],
	['ar: 1 500 درهم.', 'fr: 1500 DH.'],
	['ar: 1\u00a0500 درهم.', 'fr: 1\u202f500 DH.'],
	['ar: 1.500 درهم.', 'fr: 1 500 DH.'],
	['ar: المرسوم 2.17.265.', 'fr: Décret 2-17-265.'],
	['ar: 0,5 لتر.', 'fr: 0.5 litre.'],
	['ar: في 8:30.', 'fr: À 8 h 30.'],
])('«%s» and «%s» say the same number', (ar, fr) => {
	const content = makeContent();
	content.replace(birthCopy, amount, `${ar}\n    fr: ${fr.replace('fr: ', '')}`);
	expect(ofTexts(content.faults())).toEqual([]);
});

test('digits of an Arabic keyboard are compared too', () => {
	const content = makeContent();
	content.replace(birthCopy, amount, 'ar: ٦٠ درهما.\n    fr: 50 DH.');
	expect(ofTexts(content.faults())).toEqual([
		expect.objectContaining({
			file: birthCopy,
			field: 'fee › text',
			ar: expect.stringContaining('العدد 60'),
		}),
	]);
});

test('records beside the cards are compared too', () => {
	const content = makeContent();
	content.replace('commitments/complaints.yaml', 'ar: جواب داخل 60 يوما', 'ar: جواب داخل 30 يوما');
	content.replace('services/example-division.yaml', 'ar: الطابق 1، المكتب 3', 'ar: الطابق 1، المكتب 4');
	content.replace('laws/law-00-01.yaml', 'fr: Journal exemple n° 0, p. 1', 'fr: Journal exemple n° 0, p. 12');
	content.replace('commune.yaml', 'ar: هذه ساعات جماعة مخترعة.', 'ar: هذه ساعات 2026.');
	expect(content.faults().map(({ file, field }) => [file, field])).toEqual([
		['commune.yaml', 'hours › note'],
		['services/example-division.yaml', 'location'],
		['laws/law-00-01.yaml', 'bulletin'],
		['commitments/complaints.yaml', 'target'],
	]);
});

test('quotations are left as the texts of law have them', () => {
	const content = makeContent();
	content.replace('laws/law-00-01.yaml', 'fr: Une citation sans titre.', 'fr: Une citation de 1958.');
	expect(ofTexts(content.faults())).toEqual([]);
});

test('words people search with are not compared', () => {
	const content = makeContent();
	content.replace(birthCopy, '    - نسخة كاملة\n', '    - نسخة 99\n');
	expect(ofTexts(content.faults())).toEqual([]);
});

test('a door whose number differs in the two languages is told', () => {
	const content = makeContent();
	const office = 'not-ours/example-office.yaml';
	content.replace(office, 'fr: Bureau exemple, porte 3.', 'fr: Bureau exemple, porte 4.');
	expect(content.faults()).toMatchObject([{ file: office, field: 'door' }]);
});
