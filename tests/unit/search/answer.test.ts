import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/search/answer.ts';
import { formsAsked, rank, wordsAsked } from '../../../src/search/rank.ts';
import { lexicon } from './_lexicon.ts';

const first = (question: string) => answerTo(question, lexicon).results[0]?.page.url;

test.each([
	['its name', 'شهادة السكنى', '/procedures/residence-certificate/'],
	['a name without hamza, with ه for ة', 'شهاده السكني', '/procedures/residence-certificate/'],
	['marks and stretched letters', 'شَهَـــادَة السُّكْنَى', '/procedures/residence-certificate/'],
	['a neighbour that looks alike', 'رخصة السكن', '/procedures/habitation-permit/'],
	['people’s own name', 'عقد الازدياد', '/procedures/birth-extract/'],
	['what is written onto a word', 'وبالإسعاف', '/procedures/ambulance/'],
	['a possessive', 'ازديادي', '/procedures/birth-extract/'],
	['half a word', 'رخصة الب', '/procedures/building-permit/'],
	['words without a space', 'رخصةالبناء', '/procedures/building-permit/'],
	['a slip of the finger', 'شهدة السكنى', '/procedures/residence-certificate/'],
	['letters of the telephone', 'ro5sat lbina', '/procedures/building-permit/'],
	['French without accents', 'legalisation', '/procedures/signature-legalization/'],
	['words of one meaning', 'ليكاليزاسيون', '/procedures/signature-legalization/'],
	['a question around it', 'شنو خاصني باش ندير رخصة البناء', '/procedures/building-permit/'],
	['both scripts', 'extrait الازدياد', '/procedures/birth-extract/'],
	['what is not the commune’s', 'lbasbor', '/elsewhere/#passport'],
])('a card is found by %s', (_, question, url) => {
	expect(first(question)).toBe(url);
});

describe('what may have been meant is told', () => {
	test('a guessed spelling names the page, a sure one does not', () => {
		expect(answerTo('شهدة السكنى', lexicon).meant).toBe('شهادة السكنى');
		expect(answerTo('شهادة السكنى', lexicon).meant).toBeNull();
	});

	test.each(['qih$, hgsmkn', 'aih]m hgs;kn'])(
		'«%s» is read with the keyboard in the other language',
		(typed) => {
			const { results, meant } = answerTo(typed, lexicon);
			expect(meant).toBe('شهادة السكنى');
			expect(results[0]?.page.url).toBe('/procedures/residence-certificate/');
		},
	);

	test('Latin letters typed in Arabic are read too', () => {
		expect(answerTo('حثقكهس', lexicon).meant).toBe('permis');
	});
});

describe('spelling', () => {
	test('the exact word stands before the folded one', () => {
		const urls = answerTo('السكنى', lexicon).results.map(({ page }) => page.url);
		expect(urls.indexOf('/procedures/residence-certificate/')).toBeLessThan(
			urls.indexOf('/procedures/habitation-permit/'),
		);
	});

	test('the words by which a page was found can be marked', () => {
		expect(rank('للإمضاءات', lexicon)[0]?.forms).toContain('امضاءات');
	});
});

test('words that say nothing are left out, unless nothing else is there', () => {
	expect(wordsAsked('بغيت ندير رخصة', lexicon)).toEqual(['رخصه']);
	expect(wordsAsked('كيفاش ندير', lexicon)).toEqual(['كيفاش', 'ندير']);
});

test('full texts find what no name holds, behind what a name says', () => {
	const question = 'زليج';
	expect(rank(question, lexicon)).toEqual([]);
	const fullText = (form: string) => (form === 'زليج' ? new Map([[3, 1]]) : undefined);
	expect(formsAsked(question, lexicon)).toContain('زليج');
	const [only] = rank(question, lexicon, fullText);
	expect(only?.page.url).toBe('/procedures/building-permit/');
	expect(only!.score).toBeLessThan(rank('رخصة البناء', lexicon)[0]!.score);
});

test('nothing that can be typed breaks it, and a long question is cut', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
			const { results } = answerTo(question, lexicon);
			expect(results.every(({ score }) => Number.isFinite(score))).toBe(true);
		}),
	);
	expect(answerTo('؟!… 🙂 ًٌ', lexicon)).toEqual({ results: [], meant: null });
	expect(wordsAsked('رخصة '.repeat(2000), lexicon).length).toBeLessThanOrEqual(12);
	expect(answerTo('ا'.repeat(10_000), lexicon).results.length).toBeLessThanOrEqual(8);
});
