import { describe, expect, test } from 'vitest';
import { sentencesIn, wordsIn } from '../../../src/checks/sentencesIn.ts';
import { makeContent, paper } from './_content.ts';

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

test('a sentence of more than 30 words is told with its first words and its length', () => {
	const content = makeContent();
	content.replace(paper, 'ar: كل راشد.', `ar: كل راشد. ثم ${words(30, 'كلمة')}.`);
	content.replace(paper, 'fr: Toute personne majeure.', `fr: ${words(31, 'mot')}.`);
	expect(content.warnings('hardSentence', paper)).toEqual([
		{
			file: paper,
			line: content.lineOf(paper, 'ar: كل راشد.'),
			field: 'whoMayAsk › ar',
			ar: 'جملة من 31 كلمة: «ثم كلمة كلمة كلمة كلمة كلمة…». اقسموها؛ الجملة 30 كلمة على الأكثر.',
			fr: 'Phrase de 31 mots\u00a0: «\u00a0ثم كلمة كلمة كلمة كلمة كلمة…\u00a0». Coupez-la\u00a0; 30 mots au plus par phrase.',
		},
		expect.objectContaining({ field: 'whoMayAsk › fr', ar: expect.stringContaining('جملة من 31 كلمة') }),
	]);
});

test('30 words are one sentence that may stand', () => {
	const content = makeContent();
	content.replace(paper, 'ar: كل راشد.', `ar: ${words(30, 'كلمة')}.`);
	content.replace(paper, 'fr: Toute personne majeure.', `fr: ${words(30, 'mot')}\u00a0; et la suite.`);
	expect(content.warnings('hardSentence', paper)).toEqual([]);
});

test.each([
	['the title', /fr: 'Papier.*/, 'title › fr'],
	['the summary', 'fr: Fiche inventée dont le titre porte des signes.', 'summary › fr'],
	['a step', 'fr: Présentez le papier au guichet.', 'steps › 0 › fr'],
	['the fee', 'fr: 2 DH par papier.', 'fee › text › fr'],
	['the delay', 'fr: Un jour.', 'delay › text › fr'],
	['what one gets', 'fr: Le papier, avec le cachet exemple.', 'output › fr'],
	['a document', 'fr: Le papier lui-même', 'documents › 0 › name › fr'],
])('%s is read', (_, before, field) => {
	const content = makeContent();
	content.write(paper, content.read(paper).replace(before, `fr: ${words(31, 'mot')}.`));
	expect(content.warnings('hardSentence', paper)).toEqual([expect.objectContaining({ field })]);
});

test('a deadline, a warning and the moment of a document are read', () => {
	const content = makeContent();
	const long = words(31, 'كلمة');
	content.replace(
		paper,
		'deadline: null',
		`deadline:\n  text:\n    ar: ${long}\n  sources: []\n  confidence: L`,
	);
	content.replace(paper, 'warnings: []', `warnings:\n  - ar: ${long}`);
	content.replace(paper, 'when: null', `when:\n      ar: ${long}`);
	expect(content.warnings('hardSentence', paper).map(({ field }) => field)).toEqual([
		'documents › 0 › when › ar',
		'deadline › text › ar',
		'warnings › 0 › ar',
	]);
});

test('the note beside a law is not read', () => {
	const content = makeContent();
	content.replace(
		paper,
		'law: decree-0-00-002',
		`law: decree-0-00-002\n    note:\n      ar: ${words(40, 'كلمة')}`,
	);
	expect(content.faults()).toEqual([]);
	expect(content.warnings('hardSentence', paper)).toEqual([]);
});

describe('sentences', () => {
	test.each([
		['القانون 55.19 لا يمنع. المادة 7 تمنع!', ['القانون 55.19 لا يمنع.', 'المادة 7 تمنع!']],
		['هل تعرفون؟ نعم؛ اسألوا: الشباك مفتوح', ['هل تعرفون؟', 'نعم؛', 'اسألوا:', 'الشباك مفتوح']],
		['بوابة idarati.ma مفتوحة من 8:30', ['بوابة idarati.ma مفتوحة من 8:30']],
		['سطر أول\nسطر ثان', ['سطر أول', 'سطر ثان']],
		['قال «نعم.» ثم خرج.', ['قال «نعم.', '» ثم خرج.']],
		[
			'Loi 55.19, art. 7\u00a0; puis\u00a0: la suite…',
			['Loi 55.19, art.', '7\u00a0;', 'puis\u00a0:', 'la suite…'],
		],
		['2.17.265', ['2.17.265']],
		['', []],
	])('«%s»', (text, sentences) => {
		expect(sentencesIn(text)).toEqual(sentences);
	});

	test('signs that stand alone are no words', () => {
		expect(wordsIn('Le papier\u00a0« exemple » — n°\u00a01\u00a0!')).toEqual([
			'Le',
			'papier',
			'exemple',
			'n°',
			'1',
		]);
	});
});
