import * as z from 'zod';
import { confidence } from './confidence.ts';
import { clockTime, isoDate, phone, slug } from './identifiers.ts';
import { localised } from './localised.ts';
import { formNames } from './submission.ts';

/** ISO weekdays, 1 Monday … 7 Sunday, and the hours between which the doors are open. */
const openDays = z
	.strictObject({
		days: z.array(z.int().min(1).max(7), { error: 'الأيام أرقام من 1 (الاثنين) إلى 7 (الأحد)' }).min(1),
		from: clockTime,
		to: clockTime,
	})
	.refine(({ from, to }) => from < to, { error: 'ساعة الفتح قبل ساعة الإغلاق', path: ['to'] });

const hoursSchema = z.strictObject({
	regular: z.array(openDays).describe('الساعات العادية'),
	periods: z
		.array(
			z
				.strictObject({ label: localised, from: isoDate, to: isoDate, open: z.array(openDays) })
				.refine(({ from, to }) => from <= to, { error: 'تاريخ البداية قبل تاريخ النهاية', path: ['to'] }),
		)
		.describe('فترات لها ساعات أخرى: رمضان، الصيف'),
	closures: z.array(z.strictObject({ on: isoDate, label: localised })).describe('أيام العطل'),
	note: localised.nullable(),
	confidence,
});

const receiverSchema = z.discriminatedUnion(
	'kind',
	[
		z.strictObject({ kind: z.literal('embedded') }),
		z.strictObject({
			kind: z.literal('formspree'),
			forms: z.record(
				z.enum(formNames),
				z.string().regex(/^[a-z0-9]{6,}$/, { error: 'معرّف الاستمارة عند Formspree حروف وأرقام لاتينية' }),
				{
					error: 'أعطوا معرّفا لكل استمارة',
				},
			),
		}),
		z.strictObject({
			kind: z.literal('origin'),
			/** `https://host[:port]`, nothing after it. An empty or relative address would send citizens' words elsewhere. */
			origin: z
				.string({ error: 'اكتبوا عنوان المستقبل كاملا، مثل https://forms.example.ma' })
				.regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/, {
					error:
						'عنوان المستقبل يبدأ بـ https:// ولا شيء بعد اسم الموقع. العنوان الفارغ أو الناقص يرسل كلام المواطنين إلى مكان آخر',
				}),
		}),
	],
	{ error: 'kind: embedded أو formspree أو origin' },
);

const receptionPointSchema = z.strictObject({
	id: z.string().regex(/^(hq|annex-[1-8])$/, { error: 'معرّف نقطة الاستقبال: hq أو annex-1 … annex-8' }),
	name: localised,
	address: localised.nullable(),
	phones: z.array(phone),
});

/** Identity of the commune: the only file another commune must rewrite to start. */
export const communeSchema = z.strictObject({
	name: localised.describe('اسم الجماعة'),
	deskName: localised.describe('اسم مكتب الاستقبال'),
	/** First letters of the references given for messages, e.g. `BM-…`. */
	referencePrefix: z.string().regex(/^[A-Z]{2}$/, { error: 'حرفان لاتينيان كبيران، مثل BM' }),
	/** `https://…` without a path; null until the commune has its domain: no canonical link, no publishing. */
	site: z
		.string()
		.regex(/^https:\/\/[a-z0-9.-]+$/, { error: 'عنوان الموقع يبدأ بـ https:// ولا ينتهي بـ /' })
		.nullable(),
	receiver: receiverSchema,
	receptionPoints: z.array(receptionPointSchema).min(1, { error: 'نقطة استقبال واحدة على الأقل' }),
	desks: z.array(z.strictObject({ id: slug, receptionPoint: z.string(), name: localised })),
	shifts: z.array(z.strictObject({ id: z.int(), name: localised, from: clockTime, to: clockTime })),
	hours: hoursSchema,
	phones: z.array(phone).describe('هواتف الجماعة؛ فارغة: ننتظرها'),
	nationalPhone: z.strictObject({ number: phone, name: localised }),
	/** Citizens' words shown under the home page's search field, each leading to its card. */
	examples: z
		.array(z.strictObject({ words: localised, procedure: slug }))
		.max(6, { error: 'ستة أمثلة على الأكثر' }),
	/** Cards shown as often asked until the desk's own figures are published. */
	askedOften: z
		.array(slug)
		.default([])
		.describe('بطاقات تطلب كثيرا، بالترتيب؛ تعوضها أرقام المكتب عندما تنشر'),
	portals: z.array(z.strictObject({ id: slug, address: z.string(), name: localised, purpose: localised })),
	/** Where the ten commitments come from, shown under them. */
	commitmentsOrigin: localised.nullable(),
	privacy: z.strictObject({
		controller: localised.describe('من يعالج المعطيات'),
		/** Reference of the declaration to the CNDP; null until the commune gives it. */
		declaration: z.string().nullable(),
		/** Months after which a message is deleted from the private store. */
		retentionMonths: z.int().positive({ error: 'مدة الحفظ شهر واحد على الأقل' }),
	}),
});

export type Commune = z.output<typeof communeSchema>;
export type Hours = Commune['hours'];
export type Receiver = Commune['receiver'];
