import { expect, test } from 'vitest';
import { artisanCard, birthCopy, makeContent, paper } from './_content.ts';

test('a card is not near itself', () => {
	const content = makeContent();
	content.replace(artisanCard, '- fraud-report', '- artisan-card');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: artisanCard,
			field: 'related › 0',
			ar: 'البطاقة لا تكون قريبة من نفسها. احذفوا السطر.',
		}),
	]);
});

test('a near card stands once', () => {
	const content = makeContent();
	content.replace(artisanCard, '- fraud-report', '- fraud-report\n  - fraud-report');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: artisanCard,
			field: 'related › 1',
			ar: expect.stringContaining('مرتين'),
		}),
	]);
});

const again = (articles: string, note = '') =>
	`legalBasis:\n  - law: decree-0-00-002\n    articles: [${articles}]\n${note}    confidence: L\n`;

test('a law stands once with the same articles', () => {
	const content = makeContent();
	content.replace(paper, 'legalBasis:\n', again("'2', '1'"));
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: paper, field: 'legalBasis › 1', ar: expect.stringContaining('مرتين') }),
	]);
});

test.each([
	['articles', again("'3'")],
	['a note', again("'1', '2'", '    note: { ar: فرق }\n')],
])('a law may stand again with other %s', (_, basis) => {
	const content = makeContent();
	content.replace(paper, 'legalBasis:\n', basis);
	expect(content.faults()).toEqual([]);
});

test('a case has one price', () => {
	const content = makeContent();
	const price = (cases: string) =>
		`    - { cases: [${cases}], kind: unknown, amount: null, text: { ar: لا نعرف }, sources: [], confidence: L }\n`;
	content.replace(
		birthCopy,
		'  amount: 1500\n',
		`  amount: 1500\n  byCase:\n${price('child')}${price('adult, child')}`,
	);
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: birthCopy,
			field: 'fee › byCase › 1 › cases › 1',
			ar: 'للحالة «child» ثمنان. اتركوا واحدا.',
		}),
	]);
});

test.each([
	[paper, "- '1'", "- ''", 'legalBasis › 0 › articles › 0'],
	[paper, '- الكاغيط', "- ' '", 'words › darija › 0'],
	[artisanCard, '- ما هو الثمن لكل مساحة؟', "- ''", 'review › questions › 0'],
])('an empty line in a list is told (%s, %s)', (file, before, after, field) => {
	const content = makeContent();
	content.replace(file, before, after);
	expect(content.faults()).toEqual([
		expect.objectContaining({ file, field, ar: expect.stringContaining('أو احذفوا السطر') }),
	]);
});
