import * as z from 'zod';
import { phone, slug } from './identifiers.ts';
import { localised } from './localised.ts';

/** Who leads a service. The seed names nobody; «unknown» is shown as awaiting the commune. */
const head = z.discriminatedUnion(
	'state',
	[
		z.strictObject({ state: z.literal('unknown') }),
		z.strictObject({ state: z.literal('vacant') }),
		z.strictObject({ state: z.literal('acting'), name: localised }),
		z.strictObject({ state: z.literal('named'), name: localised }),
	],
	{ error: 'state: واحدة من unknown أو vacant أو acting أو named' },
);

/** A division, service or office of the commune; its file name is its id. */
export const serviceSchema = z.strictObject({
	order: z.int({ error: 'الترتيب رقم صحيح' }).describe('ترتيبها في الدليل'),
	name: localised.describe('اسم المصلحة'),
	kind: z.enum(['division', 'service', 'office'], {
		error: 'kind: division (قسم) أو service (مصلحة) أو office (مكتب)',
	}),
	parent: slug.nullable().describe('القسم أو المصلحة التي تتبعها'),
	does: localised.describe('ما تقوم به، في جملة'),
	head,
	phones: z
		.array(phone, { error: 'اكتبوا الأرقام في لائحة' })
		.describe('أرقام الهاتف؛ فارغة: ننتظرها من الجماعة'),
	location: localised.nullable().describe('الطابق والمكتب؛ null: ننتظره من الجماعة'),
	note: localised.nullable().describe('معلومة إضافية مع مصدرها'),
});

export type Service = z.output<typeof serviceSchema>;
