import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/**
 * Slips of a copied line: a card that is near itself, a near card twice, one law twice with nothing that tells the two
 * apart, two prices for one case.
 */
export const repeatedEntry: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => {
		const { related, legalBasis, fee } = entry.data;
		const laws = legalBasis.map(({ law, articles, note }) =>
			JSON.stringify([law, articles.toSorted(), note?.ar ?? null]),
		);
		const priced = fee.byCase.flatMap(({ cases }, index) => cases.map((id, at) => ({ id, index, at })));
		return [
			...related.flatMap((slug, index) =>
				slug === entry.id
					? [
							faultAt(
								entry,
								['related', index],
								'البطاقة لا تكون قريبة من نفسها. احذفوا السطر.',
								'Une fiche n’est pas proche d’elle-même. Supprimez la ligne.',
							),
						]
					: related.indexOf(slug) < index
						? [
								faultAt(
									entry,
									['related', index],
									`«${slug}» مذكورة مرتين. احذفوا السطر.`,
									`«\u00a0${slug}\u00a0» est écrit deux fois. Supprimez la ligne.`,
								),
							]
						: [],
			),
			...legalBasis.flatMap(({ law }, index) =>
				laws.indexOf(laws[index]!) < index
					? [
							faultAt(
								entry,
								['legalBasis', index],
								`النص «${law}» مذكور مرتين بالمواد نفسها. احذفوا أحدهما، أو بينوا الفرق في note.`,
								`Le texte «\u00a0${law}\u00a0» est cité deux fois avec les mêmes articles. Supprimez l’un des deux, ou dites dans note ce qui les distingue.`,
							),
						]
					: [],
			),
			...priced.flatMap(({ id, index, at }, place) =>
				priced.findIndex((other) => other.id === id) < place
					? [
							faultAt(
								entry,
								['fee', 'byCase', index, 'cases', at],
								`للحالة «${id}» ثمنان. اتركوا واحدا.`,
								`Le cas «\u00a0${id}\u00a0» a deux tarifs. Gardez-en un.`,
							),
						]
					: [],
			),
		];
	});
