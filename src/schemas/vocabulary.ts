import * as z from 'zod';
import { slug } from './identifiers.ts';

const list = z.array(z.string({ error: 'اكتبوا كلمة؛ ما يشبه رقما أو true يوضع بين علامتين "…"' }).min(1), {
	error: 'اكتبوا الكلمات في لائحة؛ لائحة فارغة هكذا: []',
});

/** The languages and letters that people type. */
const inEachWriting = z.strictObject(
	{
		ar: list.describe('بالعربية'),
		darija: list.describe('بالدارجة، بالحروف العربية'),
		latin: list.describe('بالدارجة أو العربية، بالحروف اللاتينية'),
		fr: list.describe('بالفرنسية'),
	},
	{
		error: (issue) =>
			issue.code === 'invalid_type' ? 'اكتبوا أربع لوائح: ar وdarija وlatin وfr' : undefined,
	},
);

const group = z.strictObject({
	id: slug.describe('اسم المجموعة، لمن يعدل الملف'),
	words: inEachWriting
		.refine((words) => Object.values(words).flat().length > 1, {
			error: 'مجموعة من كلمة واحدة لا تفيد: أضيفوا كلمة بمعناها أو احذفوا المجموعة',
		})
		.describe('كلمات بمعنى واحد: كل واحدة تقوم مقام الأخرى'),
});

/** `vocabulary.yaml`: what search knows of the words of people beside those of the cards. */
export const vocabularySchema = z.strictObject({
	fillers: inEachWriting.describe('كلمات لا تقول شيئا في سؤال: البحث لا ينظر إليها'),
	groups: z
		.array(group, { error: 'اكتبوا المجموعات في لائحة' })
		.describe('مجموعات كلمات بمعنى واحد')
		.refine((groups) => new Set(groups.map(({ id }) => id)).size === groups.length, {
			error: 'مجموعتان لهما الاسم نفسه (id)',
		}),
});

export type VocabularyFile = z.output<typeof vocabularySchema>;
