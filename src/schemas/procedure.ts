import * as z from 'zod';
import { citizenWords } from './citizenWords.ts';
import { confidence } from './confidence.ts';
import { isoDate, portalAddress, slug } from './identifiers.ts';
import { localised } from './localised.ts';

/** CPSV-AP `dct:audience`. */
export const audiences = ['citizen', 'business', 'association', 'moroccan-abroad', 'foreigner'] as const;

/** CPSV-AP life and business events. */
export const lifeEvents = [
	'birth',
	'marriage',
	'divorce',
	'death',
	'building',
	'housing',
	'trade',
	'work',
	'study',
	'travel',
	'tax',
	'association',
	'daily-life',
] as const;

/** Units of a delay: decree 2.22.141 counts working days, laws count days, months and years. */
export const delayUnits = ['day', 'working-day', 'month', 'year'] as const;

/** A fact with what it rests on: ids of laws (`laws/`) or of other sources (`sources.yaml`). */
const sourced = {
	sources: z.array(slug, { error: 'اكتبوا المصادر في لائحة' }).describe('معرّفات المصادر'),
	confidence,
};

const caseSchema = z.strictObject({
	id: slug.describe('معرّف الحالة داخل البطاقة'),
	question: localised.describe('السؤال الذي يفرق بين الحالات'),
	label: localised.describe('اسم الحالة كما يقرؤه المواطن'),
});

const documentSchema = z.strictObject({
	id: slug.describe('معرّف الوثيقة، وحيد داخل البطاقة؛ يستعمله سجل الزيارات'),
	name: localised.describe('اسم الوثيقة'),
	kind: z
		.enum(['original', 'copy', 'form', 'photo', 'information', 'plan', 'payment'], {
			error: 'نوع الوثيقة: original أو copy أو form أو photo أو information أو plan أو payment',
		})
		.describe('أصل، نسخة، استمارة…'),
	count: z
		.int({ error: 'عدد النسخ رقم صحيح' })
		.positive({ error: 'عدد النسخ واحد على الأقل' })
		.nullable()
		.describe('عدد النسخ؛ null إذا لم يحدد'),
	when: localised.nullable().describe('متى تطلب؛ null: دائما'),
	cases: z.array(slug).default([]).describe('الحالات التي تطلب فيها؛ فارغة: كل الحالات'),
	oneOf: slug.nullable().default(null).describe('مجموعة تكفي منها وثيقة واحدة'),
	issuer: localised.nullable().describe('من يسلمها'),
	article7: z
		.boolean({ error: 'اكتبوا true أو false' })
		.describe('هل يخالف طلبها المادة 7 من القانون 55.19؟'),
	...sourced,
});

const price = {
	kind: z
		.enum(['free', 'fixed', 'variable', 'unknown'], {
			error: 'نوع الرسم: free (مجاني) أو fixed (محدد) أو variable (متغير) أو unknown (غير معروف)',
		})
		.describe('مجاني، محدد، متغير، غير معروف'),
	/** Dirhams. */
	amount: z
		.number({ error: 'اكتبوا المبلغ بالدرهم رقما' })
		.nonnegative({ error: 'الرسم لا يكون سالبا', abort: true })
		.nullable()
		.describe('المبلغ بالدرهم'),
	text: localised.describe('الرسم بجملة واضحة'),
	...sourced,
};
const hasItsAmount = ({ kind, amount }: { kind: string; amount: number | null }) =>
	kind === 'variable' || (kind === 'fixed' ? amount !== null && amount > 0 : amount === null);
const amountFault = {
	error: 'الرسم المحدد (fixed) له مبلغ، والمجاني وغير المعروف مبلغهما null',
	path: ['amount'],
};

const feeSchema = z
	.strictObject({
		...price,
		byCase: z
			.array(
				z
					.strictObject({
						cases: z
							.array(slug)
							.min(1, { error: 'اذكروا حالة واحدة على الأقل' })
							.describe('الحالات التي لها هذا الرسم'),
						...price,
					})
					.refine(hasItsAmount, amountFault),
			)
			.default([])
			.describe('رسوم تتغير حسب الحالة'),
	})
	.refine(hasItsAmount, amountFault);

const delaySchema = z.strictObject({
	/** Days; 0: on the spot; null: not known. */
	announcedDays: z
		.int({ error: 'عدد الأيام رقم صحيح' })
		.nonnegative({ error: 'عدد الأيام لا يكون سالبا' })
		.nullable()
		.describe('الأجل المعتاد بالأيام؛ 0: في الحين'),
	/** What the law allows, in the law's own unit: a month is not thirty days. Null: none found. */
	legalMaximum: z
		.strictObject({
			value: z
				.int({ error: 'الأجل القانوني رقم صحيح' })
				.positive({ error: 'الأجل القانوني واحد على الأقل' })
				.describe('عدد الأيام أو الأشهر أو السنوات'),
			unit: z
				.enum(delayUnits, { error: 'الوحدة: day أو working-day أو month أو year' })
				.describe('أيام، أيام عمل، أشهر، سنوات'),
		})
		.nullable()
		.describe('أقصى أجل في القانون، بوحدة القانون'),
	text: localised.describe('الأجل بجملة واضحة'),
	...sourced,
});

const onlineSchema = z.strictObject({
	portal: localised.describe('اسم البوابة'),
	address: portalAddress,
	text: localised.describe('ما يمكن فعله هناك'),
});

const reviewSchema = z
	.strictObject({
		state: z.enum(['draft', 'reviewed', 'approved'], {
			error: 'حالة المراجعة: draft أو reviewed أو approved',
		}),
		by: slug.nullable().describe('المصلحة التي راجعت'),
		on: isoDate.nullable().describe('تاريخ المراجعة'),
		confidence,
		questions: z
			.array(z.string().trim().min(1, { error: 'اكتبوا السؤال أو احذفوا السطر' }), {
				error: 'اكتبوا الأسئلة في لائحة',
			})
			.describe('ما ينتظر تأكيد الجماعة'),
	})
	.refine((review) => review.state === 'draft' || (review.by !== null && review.on !== null), {
		error: 'البطاقة المراجعة لها مصلحة (by) وتاريخ (on)',
		path: ['state'],
	});

/** A procedure as the citizen reads it; `cpsv:PublicService` in CPSV-AP 3.2. */
export const procedureSchema = z
	.strictObject({
		code: z
			.string({ error: 'اكتبوا رمز البطاقة' })
			.regex(/^[A-H]\d{2,4}$/, { error: 'الرمز حرف وبعده رقمان إلى أربعة أرقام، مثل A04' })
			.describe('رمز البطاقة، لا يتغير أبدا'),
		formerSlugs: z.array(slug).default([]).describe('أسماء قديمة للبطاقة؛ تبقى عناوينها تعمل'),
		title: localised.describe('اسم المسطرة كما يسميها المواطن'),
		summary: localised.describe('في جملة أو جملتين: ما هي هذه الورقة'),
		service: slug.describe('المصلحة المسؤولة'),
		audience: z
			.array(z.enum(audiences, { error: `لمن: ${audiences.join('، ')}` }))
			.min(1, { error: 'اذكروا لمن هذه المسطرة' }),
		lifeEvents: z.array(z.enum(lifeEvents, { error: `المناسبة: ${lifeEvents.join('، ')}` })),
		ours: z
			.boolean({ error: 'اكتبوا true إذا كانت الجماعة تقوم بها، وإلا false' })
			.describe('هل هي من خدمات الجماعة؟'),
		goTo: localised.nullable().describe('إلى أين يتوجه المواطن إذا لم تكن من خدماتنا'),
		whoMayAsk: localised.describe('من يحق له طلبها'),
		cases: z.array(caseSchema).default([]).describe('الحالات المختلفة'),
		documents: z.array(documentSchema).describe('ما يحضره المواطن'),
		steps: z
			.array(localised)
			.min(1, { error: 'اكتبوا خطوة واحدة على الأقل' })
			.describe('ما يفعله المواطن، بالترتيب'),
		fee: feeSchema,
		delay: delaySchema,
		deadline: z
			.strictObject({ text: localised, ...sourced })
			.nullable()
			.describe('أجل على المواطن احترامه'),
		channels: z.strictObject({
			counter: z.boolean().describe('في الشباك'),
			annex: z.boolean().nullable().describe('في الملحقات؛ null: غير معروف'),
			online: onlineSchema.nullable(),
		}),
		output: localised.describe('ما يحصل عليه المواطن'),
		legalBasis: z.array(
			z.strictObject({
				law: slug.describe('معرّف النص، من مجلد laws'),
				articles: z.array(
					z
						.string({ error: 'اكتبوا رقم المادة بين علامتين، مثل "16"' })
						.regex(/\S/, { error: 'اكتبوا رقم المادة أو احذفوا السطر' }),
				),
				note: localised.nullable().default(null),
				confidence,
			}),
		),
		words: citizenWords,
		related: z.array(slug).describe('بطاقات قريبة'),
		warnings: z.array(localised).describe('تنبيهات'),
		review: reviewSchema,
		sources: z.array(slug),
	})
	.refine((card) => card.ours || card.goTo !== null, {
		error: 'اكتبوا في goTo إلى أين يتوجه المواطن، لأن المسطرة ليست من خدمات الجماعة',
		path: ['goTo'],
	});

/** What a page receives. */
export type Procedure = z.output<typeof procedureSchema>;
/** What a clerk writes. */
export type ProcedureFile = z.input<typeof procedureSchema>;
