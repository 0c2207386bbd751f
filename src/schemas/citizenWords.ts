import * as z from 'zod';

const list = z.array(z.string().trim().min(1, { error: 'اكتبوا الكلمة أو احذفوا السطر' }));

/** What people call a thing, in the languages and letters they type; search alone reads it. */
export const citizenWords = z
	.strictObject({
		ar: list,
		darija: list,
		latin: list,
		fr: list,
	})
	.describe('كلمات الناس؛ للبحث فقط');
