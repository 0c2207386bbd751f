import type { Entry, Rule } from './Content.ts';
import type { Fault } from './Fault.ts';
import { faultAt } from './faultAt.ts';

/**
 * A number told in one language and not in the other is a fault in one of them: an amount, a delay, a law. Numbers
 * that Arabic writes as a word («درهمان», «يومان») are not digits and so are not compared.
 */
export const differentNumbers: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => pairsIn(entry, entry.data, []));

function pairsIn(entry: Entry<unknown>, value: unknown, path: PropertyKey[]): Fault[] {
	if (Array.isArray(value)) return value.flatMap((item, index) => pairsIn(entry, item, [...path, index]));
	if (value === null || typeof value !== 'object') return [];
	if ('ar' in value && typeof value.ar === 'string') {
		if (!('fr' in value) || typeof value.fr !== 'string') return [];
		const missing = numbersOf(value.ar).filter(
			(number) => !numbersOf((value as { fr: string }).fr).includes(number),
		);
		if (missing.length === 0) return [];
		return [
			faultAt(
				entry,
				path,
				`العدد ${missing.join('، ')} في العربية وليس في الفرنسية. صححوا أحد النصين.`,
				`Le nombre ${missing.join(', ')} est dans l’arabe et pas dans le français. Corrigez l’un des deux.`,
			),
		];
	}
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'words' ? [] : pairsIn(entry, inner, [...path, key]),
	);
}

/** Numbers of a text in one writing: `1 000`, `1.000` and `1000` are one number, `2-17-265` and `2.17.265` too. */
const numbersOf = (text: string): string[] =>
	(text.replace(/(\d)[\s\u00a0\u202f](?=\d{3}\b)/g, '$1').match(/\d+(?:[.,/-]\d+)*/g) ?? []).map((number) =>
		number.replace(/[,/-]/g, '.'),
	);
