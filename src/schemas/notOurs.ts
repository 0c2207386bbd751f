import * as z from 'zod';
import { citizenWords } from './citizenWords.ts';
import { confidence } from './confidence.ts';
import { portalAddress, slug } from './identifiers.ts';
import { localised } from './localised.ts';

/** What people ask the commune for and another body gives; its file name is its id. */
export const notOursSchema = z.strictObject({
	ask: localised.describe('ما يطلبه الناس، بالاسم الذي يعرفونه'),
	door: localised.describe('أين يذهبون: اسم الإدارة أو المكتب'),
	online: z
		.strictObject({
			address: portalAddress.describe('عنوان الموقع الرسمي، بدون https://'),
			text: localised.describe('ما يمكن فعله هناك'),
		})
		.nullable()
		.describe('الموقع الرسمي؛ null: لا نعرف له موقعا'),
	why: localised.describe('لماذا ليس عند الجماعة، في جملة أو جملتين'),
	mixUp: slug.nullable().describe('البطاقة التي يخلط الناس بينها وبين هذا الطلب؛ null: لا توجد'),
	words: citizenWords,
	sources: z
		.array(slug, { error: 'اكتبوا المصادر في لائحة' })
		.min(1, { error: 'اذكروا مصدرا واحدا على الأقل' })
		.describe('معرّفات المصادر'),
	confidence,
});

/** What a page receives. */
export type NotOurs = z.output<typeof notOursSchema>;
