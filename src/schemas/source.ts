import * as z from 'zod';
import { slug } from './identifiers.ts';

/**
 * What a source is, which tells how far it can be trusted. A closed list: each kind has a name in both languages
 * (`source.kind.…` in i18n), so that no Arabic word stands in a French page.
 */
export const sourceKinds = [
	'portal',
	'press',
	'communique',
	'commune',
	'other-commune',
	'page',
	'book',
	'practice',
] as const;

/** Where a fact was read, when it is not a text of law with a card of its own. */
export const sourceSchema = z.strictObject({
	id: slug.describe('معرّف المصدر، تذكره البطاقات'),
	title: z.string({ error: 'اكتبوا عنوان المصدر' }).min(1).describe('عنوان الصفحة أو الوثيقة'),
	publisher: z.string().nullable().describe('من نشرها'),
	kind: z
		.enum(sourceKinds, { error: `نوع المصدر: ${sourceKinds.join(' أو ')}` })
		.describe(
			'portal بوابة رسمية، press صحافة، communique بلاغ، commune وثيقة من هذه الجماعة، other-commune جماعة أخرى، page صفحة خاصة، book كتاب أو دليل، practice عادة معروفة',
		),
	date: z.string().nullable().describe('تاريخ النشر، إن عرف'),
	where: z.string().nullable().describe('العنوان أو المرجع'),
});

export type Source = z.output<typeof sourceSchema>;
