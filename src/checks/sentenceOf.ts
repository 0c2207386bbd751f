import type * as z from 'zod';

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
	null: 'vide (null)',
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
			return 'القيمة أصغر أو أقصر من المسموح به';
		case 'too_big':
			return 'القيمة أكبر أو أطول من المسموح به';
		default:
			return 'القيمة غير صحيحة';
	}
}

/** French sentence for any fault; fields carry their own sentences in Arabic only. */
export function frenchSentence(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? 'Champ obligatoire manquant.'
				: `Type incorrect ; attendu : ${frenchTypes[issue.expected] ?? 'une autre valeur'}.`;
		case 'unrecognized_keys':
			return `Champ inconnu : ${issue.keys.join(', ')}. Corrigez son nom ou supprimez-le.`;
		case 'invalid_value':
			return `Valeur inconnue ; valeurs admises : ${issue.values.map(String).join(', ')}.`;
		case 'too_small':
			return 'Valeur trop petite ou trop courte.';
		case 'too_big':
			return 'Valeur trop grande ou trop longue.';
		case 'invalid_format':
			return 'Écriture incorrecte : suivez l’exemple donné en arabe.';
		default:
			return 'Valeur incorrecte : suivez l’explication donnée en arabe.';
	}
}
