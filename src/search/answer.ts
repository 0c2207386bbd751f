import { otherKeyboard } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';
import { longestQuestion, rank, type FullText, type Ranked } from './rank.ts';
import { searchForm } from './searchForm.ts';

export interface Answer {
	/** Best first. */
	results: Ranked[];
	/**
	 * What the results answer when it is not what was typed: the text of the other keyboard, or the name of the page that
	 * was reached by guessing at a spelling. To be told as a question: «هل تقصدون…؟».
	 */
	meant: string | null;
}

/** Results that are far behind the first are noise. */
const leastShare = 0.3;
/** A reading of the other keyboard must answer this much better than what was typed. */
const clearly = 1.5;

/** The answer to a question: what was typed, and where that reaches nothing surely, what may have been meant. */
export function answerTo(question: string, lexicon: Lexicon, fullText?: FullText): Answer {
	const typed = rank(question, lexicon, fullText);
	const [first] = typed;
	if (first === undefined || first.guessed)
		for (const reading of otherKeyboard(question)) {
			// Words that fall apart were no words: «زقزوق» is `:r:;r`.
			if (wordsIn(reading) > wordsIn(question)) continue;
			const read = rank(reading, lexicon, fullText);
			const best = read[0];
			if (best && !best.guessed && best.score > clearly * (first?.score ?? 0))
				return { results: near(read), meant: reading };
		}
	return { results: near(typed), meant: first?.guessed ? first.page.title : null };
}

const wordsIn = (text: string): number => searchForm(text.slice(0, longestQuestion)).split(' ').length;

const near = (ranked: Ranked[]): Ranked[] =>
	ranked.filter(({ score }) => score >= leastShare * (ranked[0]?.score ?? 0));
