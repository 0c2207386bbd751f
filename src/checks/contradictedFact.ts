import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** Amounts that Arabic tells in a word. */
const words: Record<number, RegExp> = { 1: /درهم واحد|1/, 2: /درهمان|درهمين|2/ };

/**
 * The fee stands twice on a card: as a number, shown large, and in a sentence under it. A number changed in one place
 * only would publish two prices.
 */
export const contradictedFact: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => {
		const { kind, amount, text } = entry.data.fee;
		if (kind !== 'fixed' || amount === null) return [];
		const written = new RegExp(`(?<![\\d.,])${String(amount).replace('.', '[.,]')}(?![\\d])`);
		const told = (sentence: string) =>
			written.test(sentence.replace(/(\d)[\s.\u00a0\u202f](?=\d{3}\b)/g, '$1')) ||
			words[amount]?.test(sentence) === true;
		return (['ar', 'fr'] as const)
			.filter((language) => text[language] !== undefined && !told(text[language]))
			.map((language) =>
				faultAt(
					entry,
					['fee', 'text', language],
					`المبلغ (amount) هو ${amount} درهم، وهذه الجملة لا تذكره. صححوا أحدهما: الرقم يكتب في amount وفي الجملتين.`,
					`Le montant (amount) est ${amount} DH et cette phrase ne le dit pas. Corrigez l’un des deux : le nombre s’écrit dans amount et dans les deux phrases.`,
				),
			);
	});
