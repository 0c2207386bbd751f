import * as z from 'zod';

/** C0 and C1 controls, halves of a letter, and marks that turn the text that follows around; a line's end is not here. */
const hidden =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const newLine = /[\n\u2028\u2029]/;
const letter = /[\p{L}\p{N}]/u;

const text = (missing: string, empty: string) =>
	z
		.string({ error: missing })
		.trim()
		.min(1, { error: empty, abort: true })
		.refine((written) => letter.test(written), { error: 'ليس في هذا النص أي حرف', abort: true })
		.refine((written) => !hidden.test(written), {
			error: 'في هذا النص رمز خفي لا يظهر في الشاشة. احذفوا السطر واكتبوه من جديد بلوحة المفاتيح.',
		});
const arabic = text('اكتبوا النص بالعربية', 'النص العربي ضروري، لا تتركوه فارغا');
const french = text('اكتبوا النص بالفرنسية', 'احذفوا سطر الفرنسية أو اكتبوا فيه نصا');

const onOneLine = (schema: typeof arabic) =>
	schema.refine((written) => !newLine.test(written), { error: 'اكتبوا النص في سطر واحد، بلا سطر جديد' });

const inBoth = (ar: typeof arabic, fr: typeof french) =>
	z.strictObject(
		{
			ar: ar.describe('النص بالعربية'),
			fr: fr.optional().describe('النص بالفرنسية'),
		},
		{ error: (issue) => (issue.code === 'invalid_type' ? 'اكتبوا النص هكذا: ar: … ثم fr: …' : undefined) },
	);

/**
 * One text in the site's two languages, on one line: what YAML folds (`>-`) comes as one. French may be missing: the
 * page then shows the Arabic, marked as such.
 */
export const localised = inBoth(onOneLine(arabic), onOneLine(french));

/** The same with paragraphs: an empty line between two. */
export const localisedParagraphs = inBoth(arabic, french);

/** What a page receives: `{ ar, fr? }`. */
export type Localised = z.output<typeof localised>;
