import { normalise } from '../arabic/normalise.ts';
import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** What people write for it, as `normalise` folds it: no hamza, no accents, ة as ه. */
const certified =
	/مصادقا? علي|مصححه? الامضا|مطابقه? للاصل|طبق الاصل|certifiee?s? conformes?|copies? conformes?|legalisee?s?(?!\p{L})/u;

/**
 * Law 55.19, article 7: a file addressed to an administration may not ask for a legalised signature or a certified
 * copy. A card may mention such a demand only where the document is flagged `article7: true`, which warns the reader.
 */
export const articleSeven: Rule = ({ procedures }) =>
	procedures.flatMap((entry) =>
		entry.data.documents.flatMap(({ name, when, article7 }, index) => {
			const asked = [name.ar, name.fr, when?.ar, when?.fr].some(
				(text) => text !== undefined && certified.test(normalise(text)),
			);
			if (!asked || article7) return [];
			return [
				faultAt(
					entry,
					['documents', index],
					'المادة 7 من القانون 55.19 تمنع طلب إمضاء مصحح أو نسخة مطابقة للأصل في ملف إداري. احذفوا الشرط، أو اكتبوا article7: true ليُحذَّر القارئ.',
					'L’article 7 de la loi 55.19 interdit de demander une signature légalisée ou une copie certifiée. Retirez la condition, ou écrivez article7: true pour avertir le lecteur.',
				),
			];
		}),
	);
