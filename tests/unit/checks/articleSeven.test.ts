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

test.each([
	'نسخة مشهود بمطابقتها',
	'نسخة مشهود بمطابقتها للأصل',
	'التزام بعد تصحيح التوقيع',
	'التزام بعد تصحيح الإمضاء',
	'التزام مصحح التوقيع',
	'التزام مع المصادقة على الإمضاء',
	'نسخة بدون محو، مصادق عليها',
])('the demand «%s» is recognised too', (name) => {
	const content = makeContent();
	content.replace(artisanCard, 'ar: تصميم الورشة', `ar: ${name}`);
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: artisanCard, field: 'documents › 3', ar: sentence }),
	]);
});

test.each([
	'Engagement avec légalisation de signature',
	'Engagement après légalisation de la signature',
	'Engagement à faire légaliser',
	'Copie certifiée conforme sans rature',
])('the demand «%s» is recognised too', (name) => {
	const content = makeContent();
	content.replace(artisanCard, 'fr: Plan de l’atelier', `fr: ${name}`);
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: artisanCard, field: 'documents › 3', ar: sentence }),
	]);
});

test.each([
	['التزام بدون تصحيح الإمضاء', 'Engagement, sans légalisation de signature'],
	['نسخة لا تحتاجون إلى أن تكون مطابقة للأصل', 'Copie, pas besoin de la faire légaliser'],
	['التزام غير مصحح الإمضاء', 'Engagement dont la légalisation de signature n’est pas exigée'],
	['التزام، تصحيح الإمضاء غير مطلوب', 'Engagement non légalisé'],
	['لجهة خاصة تطلب تصحيح الإمضاء', 'Pour une banque\u00a0: légalisation de signature'],
])('«%s» asks for nothing that article 7 forbids', (ar, fr) => {
	const content = makeContent();
	content.replace(artisanCard, 'ar: تصميم الورشة', `ar: "${ar}"`);
	content.replace(artisanCard, 'fr: Plan de l’atelier', `fr: "${fr}"`);
	expect(content.faults()).toEqual([]);
});

const water = 'procedures/hygiene/water-test.yaml';
const step = (text: string) => `steps:\n  - ar: ${text}\n`;

test('a step that asks for it is told', () => {
	const content = makeContent();
	content.replace(water, 'steps:\n', step('أحضروا نسخة مشهودا بمطابقتها للأصل.'));
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: water, field: 'steps › 0', ar: sentence }),
	]);
});

test.each([
	'اسألوا المكتب: هل يسلم نسخة مشهودا بمطابقتها؟',
	'قدموا الطلب بدون تصحيح الإمضاء.',
	'إذا كان لجهة خاصة تطلب تصحيح الإمضاء: لا توقعوه.',
])('the step «%s» asks for nothing that article 7 forbids', (text) => {
	const content = makeContent();
	content.replace(water, 'steps:\n', step(`'${text}'`));
	expect(content.faults()).toEqual([]);
});

test('the steps of a card that warns its reader may speak of it', () => {
	const content = makeContent();
	content.replace(artisanCard, 'ar: أدوا الثمن.', 'ar: قدموا النسخة المطابقة للأصل.');
	content.replace(artisanCard, 'ar: اجمعوا الوثائق.', 'ar: أحضروا نسخة مطابقة للأصل.');
	expect(content.faults()).toEqual([]);
});

test('a card that is about certifying speaks of it', () => {
	const content = makeContent();
	content.replace(water, 'steps:\n', step('قدموا نسخة مطابقة للأصل.'));
	content.write(water, content.read(water).replace(/title:\n {2}ar: .*\n/, 'title:\n  ar: تصحيح الإمضاء\n'));
	expect(content.faults()).toEqual([]);
});
