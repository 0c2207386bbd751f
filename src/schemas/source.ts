import * as z from 'zod';
import { slug } from './identifiers.ts';

/** Where a fact was read, when it is not a text of law with a card of its own. */
export const sourceSchema = z.strictObject({
	id: slug.describe('معرّف المصدر، تذكره البطاقات'),
	title: z.string({ error: 'اكتبوا عنوان المصدر' }).min(1).describe('عنوان الصفحة أو الوثيقة'),
	publisher: z.string().nullable().describe('من نشرها'),
	kind: z.string({ error: 'اكتبوا نوع المصدر' }).min(1).describe('صفحة، بلاغ، صحافة…'),
	date: z.string().nullable().describe('تاريخ النشر، إن عرف'),
	where: z.string().nullable().describe('العنوان أو المرجع'),
});

export type Source = z.output<typeof sourceSchema>;
