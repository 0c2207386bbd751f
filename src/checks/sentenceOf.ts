import type * as z from 'zod';
import { frenchSentences } from './frenchSentences.ts';

type Issue = z.core.$ZodIssue;

const arabicTypes: Record<string, string> = {
	string: 'نص',
	number: 'رقم',
	int: 'رقم صحيح',
	boolean: 'true أو false',
	array: 'لائحة',
	object: 'مجموعة حقول',
	record: 'مجموعة حقول',
	date: 'تاريخ',
	null: 'فراغ (null)',
};
const frenchTypes: Record<string, string> = {
	string: 'un texte',
	number: 'un nombre',
	int: 'un nombre entier',
	boolean: 'true ou false',
	array: 'une liste',
	object: 'un groupe de champs',
	record: 'un groupe de champs',
	date: 'une date',
	null: 'null',
};

/** Arabic sentence for a fault whose field has none of its own; handed to zod as the error of last resort. */
export function arabicSentence(issue: z.core.$ZodRawIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? 'حقل ضروري ناقص'
				: `نوع القيمة غير صحيح؛ المنتظر: ${arabicTypes[issue.expected] ?? 'قيمة أخرى'}`;
		case 'unrecognized_keys':
			return `حقل لا نعرفه: ${issue.keys.join('، ')}. صححوا اسمه أو احذفوه`;
		case 'invalid_value':
			return `القيمة ليست من القيم المعروفة: ${issue.values.map(String).join('، ')}`;
		case 'too_small':
			return issue.origin === 'string'
				? 'النص فارغ أو قصير. اكتبوا نصا'
				: issue.origin === 'array'
					? `عدد العناصر في اللائحة: ${issue.minimum} على الأقل`
					: `أصغر قيمة مقبولة هي ${issue.minimum}`;
		case 'too_big':
			return issue.origin === 'string'
				? `النص طويل؛ أقصى طول: ${issue.maximum}`
				: issue.origin === 'array'
					? `عدد العناصر في اللائحة: ${issue.maximum} على الأكثر`
					: `أكبر قيمة مقبولة هي ${issue.maximum}`;
		default:
			return 'القيمة غير صحيحة';
	}
}

/**
 * French sentence for any fault. Fields carry their own sentences in Arabic only: each has its French in
 * `frenchSentences`, and what has none is told from the fault itself.
 */
export function frenchSentence(issue: Issue): string {
	const own = frenchSentences[issue.message];
	if (own !== undefined) return own;
	const services = /^المصلحة واحدة من: (.+)$/.exec(issue.message)?.[1];
	if (services !== undefined)
		return `Choisissez l’un des services\u00a0: ${services.replaceAll('، ', ', ')}.`;
	const field = `«\u00a0${String(issue.path.at(-1) ?? '')}\u00a0»`;
	switch (issue.code) {
		case 'invalid_type': {
			const expected = frenchTypes[issue.expected] ?? 'une autre valeur';
			if (issue.path.length === 0) return `Le contenu du fichier doit être ${expected}.`;
			return issue.input === undefined
				? `Il manque le champ ${field}\u00a0: écrivez ${expected}.`
				: `Pour ${field}, écrivez ${expected}.`;
		}
		case 'unrecognized_keys':
			return `Champ inconnu\u00a0: ${issue.keys.join(', ')}. Corrigez son nom ou supprimez-le.`;
		case 'invalid_value':
			return `Choisissez l’un de\u00a0: ${issue.values.map(String).join(', ')}.`;
		case 'too_small':
			return issue.origin === 'string'
				? 'Le texte est vide ou trop court\u00a0: écrivez-en un.'
				: issue.origin === 'array'
					? `Écrivez au moins ${elements(issue.minimum)} dans la liste.`
					: `Écrivez un nombre d’au moins ${issue.minimum}.`;
		case 'too_big':
			return issue.origin === 'string'
				? `Le texte a ${issue.maximum} caractères au plus.`
				: issue.origin === 'array'
					? `La liste a ${elements(issue.maximum)} au plus.`
					: `Écrivez un nombre de ${issue.maximum} au plus.`;
		default:
			return `La valeur de ${field} ne convient pas\u00a0: la phrase arabe dit pourquoi.`;
	}
}

const elements = (count: number | bigint): string => `${count} élément${count > 1 ? 's' : ''}`;
