import type { Rule } from './Content.ts';
import { amountsIn } from './amountsIn.ts';
import { faultAt } from './faultAt.ts';

/**
 * The fee stands twice on a card, for everyone and for each case: as a number, shown large, and in a sentence under it.
 * A number changed in one place only would publish two prices.
 */
export const contradictedFact: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => {
		const { fee } = entry.data;
		const prices: [PropertyKey[], Pick<typeof fee, 'kind' | 'amount' | 'text'>][] = [
			[['fee'], fee],
			...fee.byCase.map((price, index): [PropertyKey[], typeof price] => [['fee', 'byCase', index], price]),
		];
		return prices.flatMap(([path, { kind, amount, text }]) =>
			(['ar', 'fr'] as const).flatMap((language) => {
				const sentence = text[language];
				if (sentence === undefined) return [];
				const told = amountsIn(sentence);
				const at = [...path, 'text', language];
				if (kind === 'fixed' && amount !== null && !told.includes(amount))
					return [
						faultAt(
							entry,
							at,
							`المبلغ (amount) هو ${amount} درهم، وهذه الجملة لا تذكره. صححوا أحدهما: الرقم يكتب في amount وفي الجملتين، وبعده «درهم» أو DH.`,
							`Le montant (amount) est ${amount} DH et cette phrase ne le dit pas. Corrigez l’un des deux\u00a0: le nombre s’écrit dans amount et dans les deux phrases, suivi de DH.`,
						),
					];
				const price = told.find((one) => one > 0);
				if (kind === 'free' && price !== undefined)
					return [
						faultAt(
							entry,
							at,
							`الرسم مجاني (free)، وهذه الجملة تذكر ${price} درهم. صححوا أحدهما.`,
							`Le tarif est gratuit (free) et cette phrase dit ${price} DH. Corrigez l’un des deux.`,
						),
					];
				return [];
			}),
		);
	});
