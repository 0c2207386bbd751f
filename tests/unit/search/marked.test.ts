import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../src/components/search/marked.ts';
import { answerTo } from '../../../src/search/answer.ts';
import { lexiconOf } from '../../../src/search/lexicon.ts';
import { smallPage } from './_ranked.ts';

const markedWords = (text: string, forms: string[]) =>
	marked(text, forms)
		.filter((run) => run.marked)
		.map((run) => run.text);

describe('a word that was looked for', () => {
	test.each([
		['شهادة السكنى', ['شهاده'], ['شهادة']],
		['شهادة السكنى', ['سكني', 'شهاده'], ['شهادة', 'السكنى']],
		['تصحيح الإمضاءات', ['امضاء'], ['الإمضاءات']],
		['نسخة من رسم الولادة', ['ولادات'], ['الولادة']],
		['الْوِلَادَة والوفاة', ['ولاده', 'وفاه'], ['الْوِلَادَة', 'والوفاة']],
		['رخصـــة البناء', ['رخصه'], ['رخصـــة']],
		['Extrait d’acte de naissance', ['acte', 'naissances'], ['acte', 'naissance']],
		['Légalisation de la signature', ['legalisation'], ['Légalisation']],
		['القانون رقم 55.19', ['55', '19'], ['55', '19']],
		['الولادة 2 درهم', ['2'], ['2']],
	])('is marked whole in «%s»', (text, forms, expected) => {
		expect(markedWords(text, forms)).toEqual(expected);
	});

	test.each([
		['تصحيح الإمضاءات', ['ضاء']],
		['تصحيح الإمضاءات', ['امض']],
		['شهادة السكنى', ['شها', 'كنى']],
		['Extrait d’acte de naissance', ['act', 'nais', 'trait']],
	])('is never a part of a word of «%s»', (text, forms) => {
		expect(markedWords(text, forms)).toEqual([]);
	});
});

describe('what the engine found', () => {
	const lexicon = lexiconOf({
		pages: [smallPage('شهادة السكنى'), smallPage('تصحيح الإمضاءات'), smallPage('رخصة البناء')],
		alike: [],
		fillers: [],
	});

	test.each([
		['شها', 'شهادة السكنى', ['شهادة']],
		['السكن', 'شهادة السكنى', ['السكنى']],
		['امضا', 'تصحيح الإمضاءات', ['الإمضاءات']],
	])('for «%s» is marked as whole words of «%s»', (question, title, expected) => {
		const [first] = answerTo(question, lexicon).results;
		expect(first?.page.title).toBe(title);
		expect(markedWords(title, first!.forms)).toEqual(expected);
	});
});

test('the runs of any text put together give it back', () => {
	const letters = [..."شهادةالإمضاءو ـ\u064e\u200d\u200c\u2068«».,\u00a0\nabcéœ'’0٣😀\ud83d<b>&"];
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(fc.constantFrom(...letters)).map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(text, fc.array(text), (original, forms) => {
			const runs = marked(original, [...forms, 'شهاده', 'a', 'امضاء']);
			expect(runs.map((run) => run.text).join('')).toBe(original);
			expect(runs.every((run) => run.text !== '')).toBe(true);
		}),
	);
});

test('no mark begins or ends inside a word', () => {
	const words = fc.array(fc.constantFrom('شهادة', 'السكنى', 'رخصة', 'acte', 'é', 'ضاء', '12'), {
		minLength: 1,
	});
	fc.assert(
		fc.property(words, words, (text, forms) => {
			const own = new Set<string>(text);
			expect(markedWords(text.join(' '), forms).every((word) => own.has(word))).toBe(true);
		}),
	);
});
