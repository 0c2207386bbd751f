import { expect, test } from 'vitest';
import { artisanCard, birthCopy, makeContent, paper } from './_content.ts';

const state = 'review › state';

test('a card that is approved with a question stops the site, at the question', () => {
	const content = makeContent();
	content.replace(paper, 'questions: []', 'questions:\n    - ما هو الثمن؟');
	expect(content.faults()).toEqual([
		{
			file: paper,
			line: content.lineOf(paper, 'ما هو الثمن؟'),
			field: 'review › questions › 0',
			ar: 'البطاقة مؤكدة (approved) وهذا السؤال ما زال ينتظر جوابا. اكتبوا الجواب في مكانه واحذفوا السؤال، أو أعيدوا الحالة إلى reviewed.',
			fr: 'La fiche est confirmée (approved) et cette question attend une réponse. Écrivez la réponse à sa place et supprimez la question, ou remettez l’état à reviewed.',
		},
	]);
});

test.each([
	[
		'the fee',
		'    - example-page\n  confidence: S',
		'    - example-page\n  confidence: U',
		'fee › confidence',
	],
	[
		'the delay',
		'  sources: []\n  confidence: L\n\ndeadline',
		'  sources: []\n  confidence: U\n\ndeadline',
		'delay › confidence',
	],
	[
		'a document',
		'    sources: []\n    confidence: S',
		'    sources: []\n    confidence: U',
		'documents › 0 › confidence',
	],
	[
		'a law',
		"      - '2'\n    confidence: L",
		"      - '2'\n    confidence: U",
		'legalBasis › 0 › confidence',
	],
	[
		'the whole card',
		"on: '2026-11-02'\n  confidence: S",
		"on: '2026-11-02'\n  confidence: U",
		'review › confidence',
	],
])('a card that is approved while %s is not verified stops the site', (_, before, after, field) => {
	const content = makeContent();
	content.replace(paper, before, after);
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: paper,
			line: content.lineOf(paper, 'confidence: U'),
			field,
			ar: expect.stringContaining('وهذه المعلومة غير مؤكدة (U)'),
		}),
	]);
});

test('the fee of one case counts, and the deadline', () => {
	const content = makeContent();
	content.replace(
		paper,
		'documents:\n',
		'cases:\n  - { id: one, question: { ar: لمن؟ }, label: { ar: لي } }\n  - { id: two, question: { ar: لمن؟ }, label: { ar: لغيري } }\n\ndocuments:\n',
	);
	content.replace(
		paper,
		'  kind: fixed\n',
		'  byCase:\n    - { cases: [two], kind: unknown, amount: null, text: { ar: لا نعرف }, sources: [], confidence: U }\n  kind: fixed\n',
	);
	content.replace(paper, 'deadline: null', 'deadline: { text: { ar: قريبا }, sources: [], confidence: U }');
	expect(content.faults().map(({ field }) => field)).toEqual([
		'fee › byCase › 0 › confidence',
		'deadline › confidence',
	]);
});

test('a card that is reviewed may keep its questions, and a draft too', () => {
	const content = makeContent();
	content.replace(birthCopy, 'questions: []', 'questions:\n    - ما هو الثمن؟');
	expect(content.faults()).toEqual([]);
	expect(content.read(artisanCard)).toContain('confidence: U');
});

test('an approved card needs a service and a date', () => {
	const content = makeContent();
	content.replace(paper, "on: '2026-11-02'", 'on: null');
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: paper, field: state, ar: 'البطاقة المراجعة لها مصلحة (by) وتاريخ (on)' }),
	]);
	content.replace(paper, 'on: null', "on: '2026-11-02'");
	content.replace(paper, 'by: legalization', 'by: null');
	expect(content.faults()).toEqual([expect.objectContaining({ file: paper, field: state })]);
});
