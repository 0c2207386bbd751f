import { expect, test } from 'vitest';
import { artisanCard, makeContent } from './_content.ts';

const sentence =
	'المادة 7 من القانون 55.19 تمنع طلب إمضاء مصحح أو نسخة مطابقة للأصل في ملف إداري. احذفوا الشرط، أو اكتبوا article7: true ليُحذَّر القارئ.';

test('a certified copy without the warning of article 7 is told', () => {
	const content = makeContent();
	content.replace(artisanCard, 'article7: true', 'article7: false');
	expect(content.faults()).toEqual([
		{
			file: artisanCard,
			line: content.lineOf(artisanCard, 'id: certified-diploma'),
			field: 'documents › 2',
			ar: sentence,
			fr: expect.stringContaining('L’article 7 de la loi 55.19 interdit'),
		},
	]);
});

test.each([
	'نسخة مصادق عليها',
	'نسخة مصادقا عليها',
	'نسخ مُصادَق عليها',
	'التزام مصحح الإمضاء',
	'التزام مصحح الامضاء',
	'وكالة مصححة الإمضاء',
	'نسخة مطابقة للأصل',
	'نسخة مطابقة للاصل',
	'نسخة طبق الأصل',
])('the Arabic demand «%s» is recognised', (name) => {
	const content = makeContent();
	content.replace(artisanCard, 'ar: تصميم الورشة', `ar: ${name}`);
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: artisanCard, field: 'documents › 3', ar: sentence }),
	]);
});

test.each([
	'Copie certifiée conforme',
	'Copies certifiées conformes',
	'Document certifié conforme',
	'Copie conforme du titre',
	'Engagement légalisé',
	'Engagement légalisé par le gérant',
	'Procuration légalisée.',
	'Déclarations légalisées',
	'ENGAGEMENT LÉGALISÉ',
])('the French demand «%s» is recognised', (name) => {
	const content = makeContent();
	content.replace(artisanCard, 'fr: Plan de l’atelier', `fr: ${name}`);
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: artisanCard, field: 'documents › 3', ar: sentence }),
	]);
});

test.each(['Copie du plan', 'Plan conforme au règlement', 'Reçu de la légalisation'])(
	'«%s» asks for nothing that article 7 forbids',
	(name) => {
		const content = makeContent();
		content.replace(artisanCard, 'fr: Plan de l’atelier', `fr: ${name}`);
		expect(content.faults()).toEqual([]);
	},
);

test('a demand hidden in the condition of a document is recognised', () => {
	const content = makeContent();
	content.replace(
		artisanCard,
		'    kind: plan\n    count: null\n    when: null',
		'    kind: plan\n    count: null\n    when:\n      ar: إذا كان مصحح الإمضاء',
	);
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: artisanCard, field: 'documents › 3', ar: sentence }),
	]);
});
