import * as z from 'zod';
import type { Commune } from '../schemas/commune.ts';
import { confidence } from '../schemas/confidence.ts';
import { isoDate, slug } from '../schemas/identifiers.ts';
import type { Law } from '../schemas/law.ts';
import type { Localised } from '../schemas/localised.ts';
import { audiences, delayUnits, lifeEvents, type Procedure } from '../schemas/procedure.ts';
import type { Service } from '../schemas/service.ts';
import type { Source } from '../schemas/source.ts';
import { pathIn } from '../wording/languages.ts';
import { addressIn } from './addressIn.ts';

/** Where the machine-readable files are, from the site's root. */
export const apiPaths = {
	all: '/api/procedures.json',
	context: '/api/context.jsonld',
	schema: '/api/procedure.schema.json',
	one: (id: string) => `/api/procedures/${id}.json`,
} as const;

/** Content is published under this licence (LICENSES.md). */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

const text = z
	.strictObject({
		ar: z.string().describe('النص بالعربية'),
		fr: z.string().nullable().describe('النص بالفرنسية؛ null: غير موجود'),
	})
	.meta({ id: 'Text', description: 'نص باللغتين' });
const address = z.string().describe('عنوان كامل، أو من جذر الموقع ما دام عنوان الموقع غير معروف');
const cited = {
	confidence: confidence.describe('S نص أو صفحة رسمية، L راجح، U غير مؤكد'),
	sources: z.array(slug).describe('معرّفات ما تستند إليه المعلومة، في references'),
};
const cases = z.array(slug).describe('معرّفات الحالات؛ فارغة: كل الحالات');
const identifier = z.string().describe('معرّف ثابت');
const type = <Name extends string>(name: Name) => z.literal(name).describe('الصنف في CPSV-AP');

/**
 * A procedure as programs read it: one file for each card, both languages, every fact with its confidence and its
 * sources. Unknown is `null`. `procedureContext` maps each field to CPSV-AP 3.2.
 */
export const publicProcedureSchema = z.strictObject({
	'@context': address.describe('عنوان السياق الذي يربط الحقول بـ CPSV-AP'),
	'@id': address.describe('عنوان صفحة المسطرة بالعربية'),
	'@type': type('PublicService'),
	conformsTo: address.describe('عنوان هذا التعريف (JSON Schema)'),
	licence: z.literal(licence).describe('رخصة إعادة الاستعمال'),
	identifier: z.string().describe('رمز البطاقة، لا يتغير أبدا، مثل A04'),
	slug: slug.describe('اسم البطاقة في العناوين'),
	page: z.strictObject({ ar: address, fr: address }).describe('صفحتا البطاقة'),
	name: text.describe('اسم المسطرة'),
	description: text.describe('ما هي، في جملة أو جملتين'),
	ours: z.boolean().describe('هل تقوم بها الجماعة؟'),
	goTo: text.nullable().describe('إلى أين يتوجه المواطن، كلها أو جزء منها عند إدارة أخرى'),
	service: slug.describe('المصلحة التي تجيب عنها في الجماعة'),
	authority: z
		.strictObject({
			'@type': type('PublicOrganisation'),
			identifier,
			name: text.describe('اسم المصلحة'),
			partOf: z
				.strictObject({ '@type': type('PublicOrganisation'), name: text.describe('اسم الجماعة') })
				.describe('الجماعة'),
		})
		.nullable()
		.describe('الجهة المختصة؛ null: إدارة أخرى لا نعرف معرّفها'),
	audience: z.array(z.enum(audiences)).describe('لمن'),
	lifeEvents: z.array(z.enum(lifeEvents)).describe('مناسبات الحياة'),
	keywords: z
		.strictObject({
			ar: z.array(z.string()).describe('بالعربية'),
			ary: z.array(z.string()).describe('بالدارجة'),
			'ary-Latn': z.array(z.string()).describe('بالدارجة بحروف لاتينية'),
			fr: z.array(z.string()).describe('بالفرنسية'),
		})
		.describe('كلمات الناس'),
	whoMayAsk: z
		.strictObject({ '@type': type('Requirement'), identifier, name: text.describe('الشرط بجملة') })
		.describe('من يحق له طلبها'),
	cases: z
		.array(
			z.strictObject({
				identifier: slug.describe('معرّف الحالة داخل البطاقة'),
				question: text.describe('السؤال الذي يفرق بين الحالات'),
				label: text.describe('اسم الحالة'),
			}),
		)
		.describe('الحالات المختلفة'),
	documents: z
		.array(
			z.strictObject({
				'@type': type('Evidence'),
				identifier: slug.describe('معرّف الوثيقة داخل البطاقة'),
				name: text.describe('اسم الوثيقة'),
				kind: z.string().describe('original، copy، form، photo، information، plan، payment'),
				count: z.int().nullable().describe('عدد النسخ؛ null: غير محدد'),
				when: text.nullable().describe('متى تطلب؛ null: دائما'),
				forCases: cases,
				oneOf: slug.nullable().describe('مجموعة تكفي منها وثيقة واحدة'),
				issuer: text.nullable().describe('من يسلمها'),
				againstArticle7: z.boolean().describe('هل يخالف طلبها المادة 7 من القانون 55.19؟'),
				...cited,
			}),
		)
		.describe('ما يحضره المواطن'),
	steps: z
		.array(
			z.strictObject({
				'@type': type('Rule'),
				identifier,
				position: z.int().positive().describe('الترتيب، من 1'),
				name: text.describe('الخطوة'),
			}),
		)
		.describe('ما يفعله المواطن'),
	processingTime: z
		.string()
		.nullable()
		.describe('الأجل المعتاد بصيغة ISO 8601، مثل P2D، إذا كان مؤكدا فقط؛ الباقي في delay'),
	delay: z
		.strictObject({
			announcedDays: z.int().nullable().describe('الأجل المعتاد بالأيام؛ 0: في الحين؛ null: غير معروف'),
			legalMaximum: z
				.strictObject({
					value: z.int().positive().describe('العدد'),
					unit: z.enum(delayUnits).describe('الوحدة كما في القانون'),
				})
				.nullable()
				.describe('أقصى أجل في القانون؛ null: لم نجده'),
			text: text.describe('الأجل بجملة'),
			...cited,
		})
		.describe('أجل الجماعة'),
	deadline: z
		.strictObject({ text: text.describe('الأجل بجملة'), ...cited })
		.nullable()
		.describe('أجل على المواطن احترامه'),
	fees: z
		.array(
			z.strictObject({
				'@type': type('Cost'),
				identifier,
				forCases: cases,
				kind: z.enum(['free', 'fixed', 'variable', 'unknown']).describe('مجاني، محدد، متغير، غير معروف'),
				amount: z.number().nonnegative().nullable().describe('المبلغ؛ null: غير معروف أو متغير'),
				currency: z.literal('MAD').describe('الدرهم المغربي'),
				text: text.describe('الرسم بجملة'),
				...cited,
			}),
		)
		.describe('الرسم، ثم رسوم الحالات'),
	channels: z
		.array(
			z.strictObject({
				'@type': type('Channel'),
				identifier,
				kind: z.enum(['counter', 'annex', 'online']).describe('في الشباك، في الملحقات، على الإنترنت'),
				name: text.nullable().describe('اسم البوابة'),
				address: z.string().nullable().describe('عنوان البوابة'),
				text: text.nullable().describe('ما يمكن فعله هناك، وبأي شرط'),
			}),
		)
		.describe('القنوات المعروفة وحدها'),
	annexes: z.boolean().nullable().describe('هل تقضى في الملحقات؟ null: غير معروف'),
	output: z
		.strictObject({ '@type': type('Output'), identifier, name: text.describe('ما يتسلمه المواطن') })
		.describe('ما يحصل عليه المواطن'),
	legalBasis: z
		.array(
			z.strictObject({
				'@type': type('LegalResource'),
				identifier: slug.describe('معرّف النص'),
				kind: z.string().describe('law، decree، order…'),
				number: z.string().nullable().describe('رقم النص بالنقط، مثل 2.17.265'),
				name: text.describe('اسم النص الكامل'),
				date: isoDate.nullable().describe('تاريخ النص'),
				status: z.string().describe('draft، in-force، partly-in-force، replaced، reference'),
				articles: z.array(z.string()).describe('المواد'),
				note: text.nullable().describe('ملاحظة'),
				confidence: cited.confidence,
			}),
		)
		.describe('النصوص القانونية'),
	related: z.array(address).describe('صفحات بطاقات قريبة'),
	warnings: z.array(z.strictObject({ text: text.describe('التنبيه') })).describe('تنبيهات'),
	review: z
		.strictObject({
			state: z.enum(['draft', 'reviewed', 'approved']).describe('draft: لم تراجعها أي مصلحة بعد'),
			by: slug.nullable().describe('المصلحة التي راجعت'),
			on: isoDate.nullable().describe('تاريخ المراجعة'),
			confidence: cited.confidence,
			questions: z.array(z.string()).describe('أسئلة تنتظر جواب الجماعة، بالعربية'),
		})
		.describe('حالة المراجعة'),
	references: z
		.array(
			z.strictObject({
				identifier: slug.describe('المعرّف الذي تذكره sources'),
				kind: z.string().describe('نوع النص أو المصدر'),
				title: z.string().describe('العنوان بلغته'),
				publisher: z.string().nullable().describe('الناشر'),
				date: z.string().nullable().describe('التاريخ، إن عرف'),
				where: z.string().nullable().describe('العنوان أو المرجع'),
			}),
		)
		.describe('كل ما تستند إليه البطاقة'),
});
export type PublicProcedure = z.output<typeof publicProcedureSchema>;

/** All cards in one file. */
export const publicProceduresSchema = z.strictObject({
	'@context': address.describe('عنوان السياق'),
	'@id': address.describe('عنوان هذا الملف'),
	'@type': type('Dataset'),
	licence: z.literal(licence).describe('رخصة إعادة الاستعمال'),
	commune: text.describe('اسم الجماعة'),
	reviewedUntil: isoDate.nullable().describe('تاريخ آخر مراجعة لبطاقة؛ null: لم تراجع أي بطاقة'),
	procedures: z.array(publicProcedureSchema).describe('البطاقات، حسب رموزها'),
});
export type PublicProcedures = z.output<typeof publicProceduresSchema>;

export interface Surroundings {
	commune: Commune;
	/** Every service, by id. */
	services: ReadonlyMap<string, Service>;
	/** Every text of law, by id. */
	laws: ReadonlyMap<string, Law>;
	/** Every other source, by id. */
	sources: ReadonlyMap<string, Source>;
	/** Ids of the cards that exist: `related` may name one that is not written yet. */
	cards: ReadonlySet<string>;
}

/**
 * The published form of one card.
 * @param id File name of the card.
 */
export function publicProcedure(id: string, card: Procedure, around: Surroundings): PublicProcedure {
	const { commune, laws, cards } = around;
	const at = (path: string) => addressIn(commune.site, path);
	const pageOf = (other: string) => at(`/procedures/${other}/`);
	const within = (part: string) => `${card.code}/${part}`;
	return {
		'@context': at(apiPaths.context),
		'@id': pageOf(id),
		'@type': 'PublicService',
		conformsTo: at(apiPaths.schema),
		licence,
		identifier: card.code,
		slug: id,
		page: { ar: pageOf(id), fr: at(pathIn('fr', `/procedures/${id}/`)) },
		name: both(card.title),
		description: both(card.summary),
		ours: card.ours,
		goTo: card.goTo && both(card.goTo),
		service: card.service,
		authority: card.ours
			? {
					'@type': 'PublicOrganisation',
					identifier: card.service,
					name: both(around.services.get(card.service)!.name),
					partOf: { '@type': 'PublicOrganisation', name: both(commune.name) },
				}
			: null,
		audience: card.audience,
		lifeEvents: card.lifeEvents,
		keywords: {
			ar: card.words.ar,
			ary: card.words.darija,
			'ary-Latn': card.words.latin,
			fr: card.words.fr,
		},
		whoMayAsk: { '@type': 'Requirement', identifier: within('who'), name: both(card.whoMayAsk) },
		cases: card.cases.map(({ id: identifier, question, label }) => ({
			identifier,
			question: both(question),
			label: both(label),
		})),
		documents: card.documents.map((document) => ({
			'@type': 'Evidence' as const,
			identifier: document.id,
			name: both(document.name),
			kind: document.kind,
			count: document.count,
			when: document.when && both(document.when),
			forCases: document.cases,
			oneOf: document.oneOf,
			issuer: document.issuer && both(document.issuer),
			againstArticle7: document.article7,
			confidence: document.confidence,
			sources: document.sources,
		})),
		steps: card.steps.map((step, index) => ({
			'@type': 'Rule' as const,
			identifier: within(`step/${index + 1}`),
			position: index + 1,
			name: both(step),
		})),
		processingTime: sureDuration(card.delay),
		delay: { ...card.delay, text: both(card.delay.text) },
		deadline: card.deadline && { ...card.deadline, text: both(card.deadline.text) },
		fees: [{ cases: [], ...card.fee }, ...card.fee.byCase].map((fee, index) => ({
			'@type': 'Cost' as const,
			identifier: within(`fee/${index + 1}`),
			forCases: fee.cases,
			kind: fee.kind,
			amount: fee.kind === 'free' ? 0 : fee.amount,
			currency: 'MAD' as const,
			text: both(fee.text),
			confidence: fee.confidence,
			sources: fee.sources,
		})),
		channels: channelsOf(card).map((channel) => ({
			'@type': 'Channel' as const,
			identifier: within(channel.kind),
			...channel,
		})),
		annexes: card.channels.annex,
		output: { '@type': 'Output', identifier: within('output'), name: both(card.output) },
		legalBasis: card.legalBasis.map(({ law, articles, note, confidence }) => {
			const { kind, number, title, date, status } = laws.get(law)!;
			return {
				'@type': 'LegalResource' as const,
				identifier: law,
				kind,
				number,
				name: both(title),
				date,
				status,
				articles,
				note: note && both(note),
				confidence,
			};
		}),
		related: card.related.filter((other) => cards.has(other)).map(pageOf),
		warnings: card.warnings.map((warning) => ({ text: both(warning) })),
		review: card.review,
		references: referencesOf(card, around),
	};
}

/**
 * All cards in one file.
 * @param published Cards in their order.
 */
export function publicProcedures(published: PublicProcedure[], { site, name }: Commune): PublicProcedures {
	// The build has no clock of its own: the same content gives the same file.
	const dates = published.flatMap(({ review }) => review.on ?? []).toSorted();
	return {
		'@context': addressIn(site, apiPaths.context),
		'@id': addressIn(site, apiPaths.all),
		'@type': 'Dataset',
		licence,
		commune: both(name),
		reviewedUntil: dates.at(-1) ?? null,
		procedures: published,
	};
}

/** The usual delay as an ISO 8601 duration, when it is known from an official text: a bare value cannot say «likely». */
export const sureDuration = ({ announcedDays, confidence }: Procedure['delay']): string | null =>
	announcedDays === null || confidence !== 'S' ? null : `P${announcedDays}D`;

const both = ({ ar, fr }: Localised): { ar: string; fr: string | null } => ({ ar, fr: fr ?? null });

function channelsOf({
	channels,
}: Procedure): Pick<PublicProcedure['channels'][number], 'kind' | 'name' | 'address' | 'text'>[] {
	const nothing = { name: null, address: null, text: null };
	return [
		...(channels.counter ? [{ kind: 'counter' as const, ...nothing }] : []),
		...(channels.annex ? [{ kind: 'annex' as const, ...nothing }] : []),
		...(channels.online
			? [
					{
						kind: 'online' as const,
						name: both(channels.online.portal),
						address: `https://${channels.online.address}`,
						text: both(channels.online.text),
					},
				]
			: []),
	];
}

type Reference = PublicProcedure['references'][number];

/** Everything that the card or one of its facts names as a source, once, in the order of the ids. */
function referencesOf(card: Procedure, { laws, sources }: Surroundings): Reference[] {
	const facts = [
		card,
		card.fee,
		...card.fee.byCase,
		card.delay,
		...card.documents,
		...(card.deadline ? [card.deadline] : []),
	];
	return [...new Set(facts.flatMap((fact) => fact.sources))].toSorted().flatMap((identifier): Reference[] => {
		const source = sources.get(identifier);
		if (source) {
			const { kind, title, publisher, date, where } = source;
			return [{ identifier, kind, title, publisher, date, where }];
		}
		const law = laws.get(identifier);
		if (!law) return [];
		const { kind, title, date, bulletin } = law;
		return [{ identifier, kind, title: title.ar, publisher: null, date, where: bulletin?.ar ?? null }];
	});
}
