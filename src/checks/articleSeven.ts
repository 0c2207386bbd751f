import { normalise } from '../arabic/normalise.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** What people write for it, as `normalise` folds it: no hamza, no accents, ة as ه. */
const certified = new RegExp(
	[
		'مصادقا? علي',
		'المصادقه علي (?:صحه )?(?:ال)?(?:امضا|توقيع)',
		'مشهودا? ب(?:مطابق|صح)',
		'(?:مصححه?|تصحيح) (?:ال)?(?:امضا|توقيع)',
		'(?:مطابقه?|بمطابقت\\p{L}*) للاصل',
		'طبق الاصل',
		'certifiee?s? conformes?',
		'copies? conformes?',
		'legalisee?s?(?!\\p{L})',
		'legalis(?:ation|er|ez) (?:de |d.)?(?:l[ae]s? |votre |vos |sa |leurs? )?signatures?',
		'faire legaliser',
	].join('|'),
	'gu',
);
/** That it is not asked, just before it or just after it, in the same part of the sentence. */
const notBefore =
	/(?<!\p{L})(?:بدون|دون|من غير|غير|لا تحتاج\p{L}*|لا يلزم\p{L}*|لا داعي|لا حاجه|لا يطلب|لا تطلب|ليس\p{L}*|sans|pas besoin|pas a|pas de|pas|aucune?|inutile|non)(?!\p{L})[^.,،؛:;]{0,30}$/u;
const notAfter =
	/^[^.,،؛:;]{0,20}(?:غير (?:مطلوب|لازم|ضروري)|ليس\p{L}* (?:مطلوب|لازم|ضروري)|لا يطلب|لا يلزم|(?:n.est|ne sont|n.est plus) (?:pas|plus) (?:demande|necessaire|exige|requis|obligatoire))/u;
/** Article 7 binds administrations; a bank or an employer may ask what it wants. */
const privateBody =
	/جه(?:ه|ات) خاصه|مؤسسه خاصه|شركه|بنك|organismes? prives?|banque|employeur|entreprise privee/u;
/** The business of some cards is the certifying itself, as their title says. */
const ofCertifying =
	/تصحيح الامضا|تصحيح التوقيع|صحه (?:ال)?(?:امضا|توقيع)|مطابقه|بمطابقت|legalis|certifi|copies? conformes?/u;

/** Sentences with the sign that ends each. */
const sentencesOf = (text: string): string[] => text.match(/[^.؟?!\n]+[.؟?!]*/gu) ?? [];

const asks = (text: string): boolean =>
	sentencesOf(normalise(text)).some(
		(sentence) =>
			!privateBody.test(sentence) &&
			[...sentence.matchAll(certified)].some(
				({ 0: found, index }) =>
					!notBefore.test(sentence.slice(0, index)) && !notAfter.test(sentence.slice(index + found.length)),
			),
	);

type Text = Procedure['title'];
const asksInEither = (...texts: (Text | null)[]): boolean =>
	texts.some((text) => text !== null && [text.ar, text.fr].some((one) => one !== undefined && asks(one)));

/** A step may tell the reader what to ask at the counter: a question asks for no paper. */
const withoutQuestions = ({ ar, fr }: Text): Text => {
	const kept = (text: string) =>
		sentencesOf(text)
			.filter((sentence) => !/[؟?]$/.test(sentence))
			.join('');
	return { ar: kept(ar), ...(fr !== undefined && { fr: kept(fr) }) };
};

/**
 * Law 55.19, article 7: a file addressed to an administration may not ask for a legalised signature or a certified
 * copy. A card may mention such a demand only where the document is flagged `article7: true`, which warns the reader;
 * its steps may then speak of it too.
 */
export const articleSeven: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => {
		const { title, documents, steps } = entry.data;
		if ([title.ar, title.fr].some((text) => text !== undefined && ofCertifying.test(normalise(text))))
			return [];
		const isReaderWarned = documents.some(({ article7 }) => article7);
		const places: PropertyKey[][] = [
			...documents.flatMap(({ name, when, article7 }, index) =>
				!article7 && asksInEither(name, when) ? [['documents', index]] : [],
			),
			...steps.flatMap((step, index) =>
				!isReaderWarned && asksInEither(withoutQuestions(step)) ? [['steps', index]] : [],
			),
		];
		return places.map((path) =>
			faultAt(
				entry,
				path,
				'المادة 7 من القانون 55.19 تمنع طلب إمضاء مصحح أو نسخة مطابقة للأصل في ملف إداري. احذفوا الشرط، أو اكتبوا article7: true ليُحذَّر القارئ.',
				'L’article 7 de la loi 55.19 interdit de demander une signature légalisée ou une copie certifiée. Retirez la condition, ou écrivez article7: true pour avertir le lecteur.',
			),
		);
	});
