import * as z from 'zod';
import { confidence } from './confidence.ts';
import { isoDate, slug } from './identifiers.ts';
import { localised, localisedParagraphs } from './localised.ts';

const quotation = z.strictObject({
	heading: localised.nullable().describe('الفصل أو المادة أو عنوان المقطع'),
	text: localisedParagraphs.describe('النص المقتبس حرفيا؛ سطر فارغ بين الفقرات'),
	french: z
		.enum(['official', 'translation', 'none'], { error: 'french: official أو translation أو none' })
		.describe('هل النص الفرنسي رسمي أم ترجمة؟'),
	note: localised.nullable().describe('ما يجب أن يعرفه القارئ عن هذا النص'),
	confidence,
});

/** A text of law, a circular or a royal text; its file name is its id. */
export const lawSchema = z.strictObject({
	kind: z.enum(
		[
			'constitution',
			'organic-law',
			'law',
			'dahir',
			'decree',
			'order',
			'circular',
			'royal-speech',
			'royal-letter',
		],
		{
			error: 'نوع النص غير معروف',
		},
	),
	/** Dotted form everywhere (`2.17.265`): hyphens are reordered beside Arabic words. */
	number: z
		.string()
		.regex(/^[\d.]+(\/\d+)?$/, { error: 'رقم النص بالنقط، مثل "2.17.265"' })
		.nullable(),
	title: localised.describe('اسم النص الكامل'),
	short: localised.describe('اسم قصير يظهر في البطاقات'),
	date: isoDate.nullable(),
	status: z.enum(['draft', 'in-force', 'partly-in-force', 'replaced', 'reference'], {
		error: 'حالة النص: draft أو in-force أو partly-in-force أو replaced أو reference',
	}),
	replacedBy: slug.nullable(),
	bulletin: localised.nullable().describe('الجريدة الرسمية: العدد والتاريخ والصفحة'),
	/** What the presentation of 2019 said of it, when that has changed since. */
	then: localised.nullable().describe('كيف ذكر في عرض 2019، إذا تغير منذ ذلك'),
	about: localised.nullable().describe('ما يعنيه للمواطن، في جملتين'),
	/** Place in the legal framework of reception; null: cited by cards only. */
	framework: z.int().nullable().describe('ترتيبه في صفحة الإطار القانوني؛ null: لا يظهر فيها'),
	quotations: z.array(quotation),
	/** Axes or measures that the text sets, as far as known. */
	points: z.array(z.strictObject({ title: localised, detail: localised.nullable(), confidence })),
	/** What only the commune can settle. */
	questions: z.array(localised),
	confidence,
});

export type Law = z.output<typeof lawSchema>;
