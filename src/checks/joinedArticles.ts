import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** Words that belong to an article's number: «32 bis», «5 مكرر». */
const ordinal = 'bis|ter|quater|quinquies|مكررة?|المكررة?';
/** What joins two articles: a comma, a sign, a long dash, a space, a «و» after a number. */
const joined = new RegExp(`[,،;؛/+&–—]|\\s(?!(?:${ordinal})$)|\\p{N}و`, 'u');

/** Each article stands alone in its list: the page counts them, and other programs read them. */
export const joinedArticles: Rule = ({ procedures }) =>
	procedures.flatMap((entry) =>
		entry.data.legalBasis.flatMap(({ articles }, basis) =>
			articles.flatMap((article, index) =>
				joined.test(article)
					? [
							faultAt(
								entry,
								['legalBasis', basis, 'articles', index],
								`«${article}» ليس رقم مادة واحدة. اكتبوا كل مادة في سطر وحدها، هكذا: '19' أو '63-1' أو '32 bis'.`,
								`«\u00a0${article}\u00a0» n’est pas le numéro d’un seul article. Écrivez chaque article sur sa ligne, ainsi\u00a0: '19', '63-1' ou '32 bis'.`,
							),
						]
					: [],
			),
		),
	);
