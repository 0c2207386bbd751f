import { expect, test } from 'vitest';
import { amountsIn } from '../../../src/checks/amountsIn.ts';
import { birthCopy, makeContent, paper } from './_content.ts';

test('a fee changed as a number and not in its sentences is told in each language', () => {
	const content = makeContent();
	content.replace(birthCopy, 'amount: 1500', 'amount: 1600');
	expect(content.faults()).toMatchObject([
		{ file: birthCopy, field: 'fee › text › ar', ar: expect.stringContaining('1600') as string },
		{ file: birthCopy, field: 'fee › text › fr' },
	]);
});

test.each([
	['2 DH par copie (loi 30.89, art. 74).', [2]],
	['درهمان (2) لكل نسخة (القانون 30.89، المادة 74).', [2]],
	['من درهمين (2) إلى 5 دراهم.', [2, 5]],
	['20 درهما حسب بطاقة رسمية قديمة.', [20]],
	['٢٠ درهما، أو ۳۰ درهما', [20, 30]],
	['2,50 DH', [2.5]],
	['2.5 درهم', [2.5]],
	['1 500 DH, 1.500 DH, 1\u202f500 DH, 1,500 DH', [1500]],
	['المبلغ بالدرهم: 2.5. لم تؤكده المصلحة بعد.', [2.5]],
	['Montant en dirhams\u00a0: 2,5. Le service ne l’a pas encore confirmé.', [2.5]],
	['درهم واحد', [1]],
	['un dirham', [1]],
	['المادة 2 من القانون 47.06، 10 نسخ، 75%', []],
	['DHL 20', []],
])('«%s» tells %j', (sentence, amounts) => {
	expect(amountsIn(sentence).toSorted((a, b) => a - b)).toEqual(amounts);
});

test.each([
	[2, '20 درهما', '20 DH'],
	[1, '100 درهم', '100 DH'],
	[20, '20,50 درهم', '20,50 DH'],
	[5, 'المادة 5: 20 درهما', 'article 5\u00a0: 20 DH'],
	[2.5, '25 درهما', '25 DH'],
])('an amount of %d is not told by «%s»', (amount, ar, fr) => {
	const content = makeContent();
	content.replace(
		paper,
		'amount: 2\n  text:\n    ar: درهمان عن كل ورقة.\n    fr: 2 DH par papier.',
		`amount: ${amount}\n  text:\n    ar: "${ar}"\n    fr: "${fr}"`,
	);
	expect(content.faults().map(({ field }) => field)).toEqual(['fee › text › ar', 'fee › text › fr']);
});

test.each([
	[2.5, '2,50 درهم', '2,50 DH'],
	[20, '٢٠ درهما', '20 dirhams'],
])('an amount of %d is told by «%s»', (amount, ar, fr) => {
	const content = makeContent();
	content.replace(
		paper,
		'amount: 2\n  text:\n    ar: درهمان عن كل ورقة.\n    fr: 2 DH par papier.',
		`amount: ${amount}\n  text:\n    ar: "${ar}"\n    fr: "${fr}"`,
	);
	expect(content.faults().filter(({ field }) => /^fee › text › (ar|fr)$/.test(field))).toEqual([]);
});

test('what is free has no price in its sentence', () => {
	const content = makeContent();
	content.replace('procedures/hygiene/water-test.yaml', 'fr: Gratuit.', 'fr: Gratuit, puis 50 DH.');
	expect(content.faults()).toContainEqual(
		expect.objectContaining({
			field: 'fee › text › fr',
			ar: 'الرسم مجاني (free)، وهذه الجملة تذكر 50 درهم. صححوا أحدهما.',
		}),
	);
});

test('the fee of a case is compared too', () => {
	const content = makeContent();
	content.replace(
		birthCopy,
		'  amount: 1500\n',
		'  amount: 1500\n  byCase:\n    - { cases: [child], kind: fixed, amount: 10, text: { ar: 100 درهم., fr: 10 DH. }, sources: [], confidence: L }\n',
	);
	expect(content.faults()).toContainEqual(
		expect.objectContaining({ file: birthCopy, field: 'fee › byCase › 0 › text › ar' }),
	);
	content.replace(birthCopy, 'kind: fixed, amount: 10', 'kind: fixedd, amount: 10');
	expect(content.faults().filter(({ field }) => field.includes('text'))).toEqual([
		expect.objectContaining({ field: 'fee › byCase › 0 › text' }),
	]);
});
