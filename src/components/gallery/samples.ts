import { commitmentSchema } from '../../schemas/commitment.ts';
import { lawSchema } from '../../schemas/law.ts';
import { procedureSchema } from '../../schemas/procedure.ts';
import { serviceSchema } from '../../schemas/service.ts';
import type { Statistic } from '../../schemas/statistic.ts';

// Invented records, parsed by the real schemas: a sample that the schemas refuse stops the build.

const none = { sources: [], confidence: 'U' } as const;
const text = (ar: string, fr: string) => ({ ar, fr });
const paper = (id: string, ar: string, fr: string) => ({
	...none,
	id,
	name: text(ar, fr),
	kind: 'original' as const,
	count: 1,
	when: null,
	issuer: null,
	article7: false,
});

export const sampleService = serviceSchema.parse({
	order: 1,
	name: text('مصلحة المثال', 'Service exemple'),
	kind: 'service',
	parent: null,
	does: text('تبين شكل البطاقات.', 'Montre la forme des fiches.'),
	head: { state: 'vacant' },
	phones: ['0500000000'],
	location: null,
	note: null,
});

export const sampleProcedure = procedureSchema.parse({
	code: 'A99',
	title: text('ورقة المثال', 'Document exemple'),
	summary: text('ورقة مخترعة لعرض الأشكال.', 'Document inventé pour montrer les formes.'),
	service: 'example',
	audience: ['citizen'],
	lifeEvents: ['daily-life'],
	ours: true,
	goTo: null,
	whoMayAsk: text('كل من يريد أن يرى', 'Toute personne qui veut voir'),
	cases: [
		{
			id: 'owner',
			question: text('هل المنزل لكم؟', 'Le logement est-il à vous ?'),
			label: text('نعم', 'Oui'),
		},
		{
			id: 'tenant',
			question: text('هل المنزل لكم؟', 'Le logement est-il à vous ?'),
			label: text('لا، نكتريه', 'Non, nous le louons'),
		},
	],
	documents: [
		{ ...paper('title', 'شهادة الملكية', 'Certificat de propriété'), cases: ['owner'] },
		{ ...paper('lease', 'عقد الكراء', 'Contrat de bail'), cases: ['tenant'] },
		{
			...paper('first', 'البطاقة الوطنية', 'Carte nationale'),
			confidence: 'S',
			issuer: text('الأمن الوطني', 'Sûreté nationale'),
		},
		{ ...paper('one', 'وثيقة أولى', 'Premier document'), oneOf: 'choice' },
		{ ...paper('other', 'وثيقة ثانية', 'Deuxième document'), oneOf: 'choice', confidence: 'L' },
		{
			...paper('photos', 'صور شمسية', 'Photos d’identité'),
			kind: 'photo',
			count: 3,
			when: text('إذا كانت أول مرة', 'La première fois'),
		},
		{ ...paper('certified', 'نسخة مطابقة للأصل', 'Copie certifiée conforme'), article7: true },
	],
	steps: [
		text('أحضروا الوثائق.', 'Apportez les documents.'),
		text('خذوا الورقة في الحين.', 'Recevez le document sur place.'),
	],
	fee: { ...none, kind: 'fixed', amount: 1500, text: text('1500 درهم للمثال', '1500 DH pour l’exemple') },
	delay: {
		...none,
		announcedDays: 3,
		legalMaximum: { value: 1, unit: 'month' },
		text: text('3 أيام', '3 jours'),
	},
	deadline: null,
	channels: { counter: true, annex: null, online: null },
	output: text('ورقة', 'Un document'),
	legalBasis: [],
	words: { ar: [], darija: [], latin: [], fr: [] },
	related: [],
	warnings: [],
	review: { state: 'draft', by: null, on: null, confidence: 'U', questions: ['هل هذا مثال؟'] },
	sources: [],
});

export const sampleLaw = lawSchema.parse({
	kind: 'law',
	number: '00.00',
	title: text('القانون رقم 00.00 المخترع للعرض', 'Loi n° 00.00 inventée pour l’exemple'),
	short: text('القانون 00.00', 'Loi 00.00'),
	date: '2026-01-01',
	status: 'in-force',
	replacedBy: null,
	bulletin: null,
	then: text('كان مشروعا في المثال.', 'C’était un projet dans l’exemple.'),
	about: text('يبين شكل الاقتباس.', 'Montre la forme d’une citation.'),
	framework: null,
	quotations: [
		{
			heading: text('المادة 1', 'Article 1'),
			text: text('نص مقتبس للعرض.\n\nوفقرة ثانية.', 'Texte cité pour l’exemple.\n\nEt un second alinéa.'),
			french: 'translation',
			note: text('ما لم يتأكد بعد.', 'Ce qui n’est pas confirmé.'),
			confidence: 'L',
		},
	],
	points: [],
	questions: [text('هل هذا مثال؟', 'Est-ce un exemple ?')],
	confidence: 'L',
});

export const sampleCommitments = [1, 2].map((number) => ({
	id: `sample-${number}`,
	...commitmentSchema.parse({
		number,
		word: text(`الالتزام ${number}`, `Engagement ${number}`),
		sentence: text(
			'جملة الالتزام كما يقرؤها المواطن.',
			'La phrase de l’engagement telle que la lit le citoyen.',
		),
		perceived: text('سؤال', 'Question'),
		delivered: null,
		target: null,
	}),
}));

const row = (part: Partial<Statistic>): Statistic => ({
	month: '2026-10',
	reception_point: 'all',
	dimension: 'all',
	key: 'all',
	indicator: 'visits',
	value: 0,
	unit: 'count',
	note: 'sample',
	...part,
});

export const sampleDays: Statistic[] = Array.from({ length: 30 }, (_, index) => index + 1)
	.filter((day) => day % 7 !== 3 && day % 7 !== 4)
	.map((day) =>
		row({ dimension: 'day', key: `2026-10-${String(day).padStart(2, '0')}`, value: 60 + ((day * 37) % 90) }),
	);
export const samplePurposes: Statistic[] = [
	row({ dimension: 'purpose', key: 'inform', value: 1284 }),
	row({ dimension: 'purpose', key: 'deposit', value: 402 }),
	row({ dimension: 'purpose', key: 'complaint', value: null, note: 'sample suppressed' }),
];
export const sampleFigures: Statistic[] = [
	row({ value: 3412 }),
	row({ indicator: 'wait_median', value: 6, unit: 'minutes' }),
	row({ indicator: 'feedback_received', value: null, note: 'sample suppressed' }),
];
