import * as z from 'zod';
import { slug } from './identifiers.ts';
import { localised } from './localised.ts';

/** A situation of life under which the home page gathers cards; its file name is one of `lifeEvents`. */
export const lifeEventSchema = z.strictObject({
	order: z.int({ error: 'الترتيب رقم صحيح' }),
	title: localised,
	summary: localised,
	/** Cards that come first, in the order in which a person needs them; the others follow in the order of their codes. */
	first: z.array(slug).default([]).describe('البطاقات الأولى، بترتيب حاجة الناس إليها'),
	icon: z.enum(
		[
			'baby',
			'heart',
			'file',
			'home',
			'shop',
			'coins',
			'flower',
			'message',
			'key',
			'briefcase',
			'plane',
			'book',
			'people',
		],
		{
			error: 'اختاروا صورة من الصور المعروفة',
		},
	),
});

export type LifeEventPage = z.output<typeof lifeEventSchema>;
