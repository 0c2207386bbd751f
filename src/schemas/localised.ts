import * as z from 'zod';

const arabic = z
	.string({ error: 'اكتبوا النص بالعربية' })
	.trim()
	.min(1, { error: 'النص العربي ضروري، لا تتركوه فارغا' });
const french = z
	.string({ error: 'اكتبوا النص بالفرنسية' })
	.trim()
	.min(1, { error: 'احذفوا سطر الفرنسية أو اكتبوا فيه نصا' });

/** One text in the site's two languages. French may be missing: the page then shows the Arabic, marked as such. */
export const localised = z.strictObject(
	{
		ar: arabic.describe('النص بالعربية'),
		fr: french.optional().describe('النص بالفرنسية'),
	},
	{ error: (issue) => (issue.code === 'invalid_type' ? 'اكتبوا النص هكذا: ar: … ثم fr: …' : undefined) },
);

/** What a page receives: `{ ar, fr? }`. */
export type Localised = z.output<typeof localised>;
