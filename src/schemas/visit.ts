import * as z from 'zod/mini';
import { wordsLimit } from './submission.ts';

/**
 * A code of the register with what people call it: the labels that our pages show and what clerks write in its place.
 * Everything is compared after `normalise`, so hamza, ة/ه, ى/ي, tashkeel, accents and case need no entry of their own.
 */
export interface Coded<Code extends string = string> {
	readonly code: Code;
	readonly ar: string;
	readonly fr: string;
	readonly synonyms: readonly string[];
}

/** The columns, in the order in which we write them. They are read in any order. */
export const visitColumns = [
	{
		code: 'ticket',
		ar: 'رقم الزيارة',
		fr: 'Numéro de ticket',
		synonyms: [
			'رقم',
			'الرقم',
			'رقم التذكرة',
			'الرقم الترتيبي',
			'رقم التسجيل',
			'ر.ت',
			'numéro',
			'n°',
			'no',
			'num',
			'n° d’ordre',
			'numéro d’ordre',
			'n° ticket',
			'n° de ticket',
			'numéro de visite',
		],
	},
	{
		code: 'visited_at',
		ar: 'تاريخ الزيارة',
		fr: 'Date de visite',
		synonyms: [
			'التاريخ',
			'تاريخ',
			'تاريخ وساعة الزيارة',
			'التاريخ والساعة',
			'تاريخ الوصول',
			'وقت الزيارة',
			'date',
			'date et heure',
			'date de la visite',
			'date et heure de visite',
			'date d’arrivée',
			'arrivée',
		],
	},
	{
		code: 'served_at',
		ar: 'بداية الخدمة',
		fr: 'Prise en charge',
		synonyms: [
			'ساعة الخدمة',
			'وقت الخدمة',
			'وقت الاستقبال',
			'ساعة الاستقبال',
			'بداية الاستقبال',
			'heure de prise en charge',
			'pris en charge à',
			'début du service',
			'reçu à',
		],
	},
	{
		code: 'left_at',
		ar: 'وقت المغادرة',
		fr: 'Départ',
		synonyms: [
			'ساعة المغادرة',
			'المغادرة',
			'نهاية الخدمة',
			'وقت الانصراف',
			'ساعة الانصراف',
			'heure de départ',
			'fin du service',
			'parti à',
		],
	},
	{
		code: 'reception_point',
		ar: 'نقطة الاستقبال',
		fr: 'Point d’accueil',
		synonyms: [
			'مكان الاستقبال',
			'مركز الاستقبال',
			'المكان',
			'الملحقة',
			'lieu d’accueil',
			'lieu',
			'site',
			'annexe',
		],
	},
	{
		code: 'desk',
		ar: 'الشباك',
		fr: 'Guichet',
		synonyms: ['رقم الشباك', 'المكتب', 'رقم المكتب', 'n° de guichet', 'bureau', 'poste'],
	},
	{
		code: 'agent',
		ar: 'العون',
		fr: 'Agent',
		synonyms: ['الموظف', 'الموظفة', 'عون الاستقبال', 'المكلف بالاستقبال', 'agent d’accueil', 'fonctionnaire'],
	},
	{
		code: 'shift',
		ar: 'المجموعة',
		fr: 'Groupe',
		synonyms: ['الفوج', 'الفترة', 'فترة العمل', 'الدوام', 'équipe', 'vacation', 'période'],
	},
	{
		code: 'purpose',
		ar: 'الغرض',
		fr: 'Motif',
		synonyms: [
			'غرض الزيارة',
			'سبب الزيارة',
			'موضوع الزيارة',
			'الموضوع',
			'الهدف من الزيارة',
			'motif de la visite',
			'objet',
			'objet de la visite',
		],
	},
	{
		code: 'service',
		ar: 'المصلحة',
		fr: 'Service',
		synonyms: [
			'المصلحة المعنية',
			'المصلحة المطلوبة',
			'المصلحة الموجه إليها',
			'القسم',
			'service concerné',
			'service demandé',
			'service destinataire',
		],
	},
	{
		code: 'procedure',
		ar: 'المسطرة',
		fr: 'Procédure',
		synonyms: [
			'الخدمة المطلوبة',
			'نوع الخدمة',
			'الوثيقة المطلوبة',
			'démarche',
			'prestation',
			'document demandé',
		],
	},
	{
		code: 'outcome',
		ar: 'النتيجة',
		fr: 'Résultat',
		synonyms: [
			'نتيجة الزيارة',
			'المآل',
			'مآل الزيارة',
			'مآل الطلب',
			'résultat de la visite',
			'suite',
			'suite donnée',
			'issue',
		],
	},
	{
		code: 'channel',
		ar: 'القناة',
		fr: 'Canal',
		synonyms: ['قناة الاتصال', 'وسيلة الاتصال', 'طريقة الاتصال', 'canal de contact', 'moyen de contact'],
	},
	{
		code: 'language',
		ar: 'اللغة',
		fr: 'Langue',
		synonyms: ['لغة المرتفق', 'لغة التواصل', 'لغة الحديث', 'langue parlée', 'langue de l’échange'],
	},
	{
		code: 'help',
		ar: 'المساعدة',
		fr: 'Aide',
		synonyms: ['نوع المساعدة', 'المساعدة المقدمة', 'aide apportée', 'assistance'],
	},
	{
		code: 'missing',
		ar: 'الوثائق الناقصة',
		fr: 'Pièces manquantes',
		synonyms: ['وثائق ناقصة', 'النواقص', 'documents manquants', 'pièces à compléter'],
	},
	{
		code: 'words',
		ar: 'كلام المرتفق',
		fr: 'Mots du visiteur',
		synonyms: [
			'كلمات المرتفق',
			'بكلماته',
			'بكلمات المرتفق',
			'propos du visiteur',
			'ses mots',
			'mots de l’usager',
		],
	},
	{
		code: 'slip',
		ar: 'ورقة التوجيه',
		fr: 'Fiche d’orientation',
		synonyms: [
			'رقم ورقة التوجيه',
			'رقم التوجيه',
			'n° de fiche',
			'bon d’orientation',
			'fiche d’orientation n°',
		],
	},
] as const satisfies readonly Coded[];

/** What the person came for. */
export const purposes = [
	{
		code: 'inform',
		ar: 'استعلام',
		fr: 'Renseignement',
		synonyms: [
			'استعلامات',
			'استفسار',
			'معلومات',
			'طلب معلومات',
			'information',
			'renseignements',
			'demande d’information',
		],
	},
	{
		code: 'orient',
		ar: 'توجيه',
		fr: 'Orientation',
		synonyms: ['إرشاد', 'طلب توجيه', 'orienter', 'demande d’orientation'],
	},
	{
		code: 'deposit',
		ar: 'إيداع ملف',
		fr: 'Dépôt de dossier',
		synonyms: [
			'إيداع',
			'وضع ملف',
			'وضع الملف',
			'إيداع طلب',
			'إيداع وثائق',
			'dépôt',
			'dépôt de demande',
			'déposer un dossier',
		],
	},
	{
		code: 'follow-up',
		ar: 'تتبع ملف',
		fr: 'Suivi de dossier',
		synonyms: ['تتبع', 'تتبع الملف', 'تتبع طلب', 'متابعة ملف', 'suivi', 'suivi de demande', 'follow up'],
	},
	{ code: 'complaint', ar: 'شكاية', fr: 'Réclamation', synonyms: ['شكوى', 'تظلم', 'plainte', 'doléance'] },
	{
		code: 'appointment',
		ar: 'موعد',
		fr: 'Rendez-vous',
		synonyms: ['طلب موعد', 'أخذ موعد', 'rendez vous', 'rdv', 'prise de rendez-vous'],
	},
	{
		code: 'other',
		ar: 'غرض آخر',
		fr: 'Autre motif',
		synonyms: ['غير ذلك', 'آخر', 'أخرى', 'autre', 'autres', 'divers'],
	},
] as const satisfies readonly Coded[];

/** How the visit ended. */
export const outcomes = [
	{
		code: 'answered',
		ar: 'أجيب في المكتب',
		fr: 'Réponse sur place',
		synonyms: [
			'أجيب',
			'أجيب عنه',
			'تم الجواب',
			'تمت الإجابة',
			'الجواب في عين المكان',
			'répondu',
			'répondu sur place',
			'réponse donnée',
			'renseigné',
		],
	},
	{
		code: 'directed',
		ar: 'وجه إلى مصلحة',
		fr: 'Orienté vers un service',
		synonyms: ['وجه', 'موجه', 'تم التوجيه', 'تم توجيهه', 'orienté', 'dirigé', 'orienté en interne'],
	},
	{
		code: 'elsewhere',
		ar: 'وجه إلى جهة أخرى',
		fr: 'Orienté vers un autre organisme',
		synonyms: [
			'جهة أخرى',
			'إدارة أخرى',
			'خارج الجماعة',
			'خارج الاختصاص',
			'autre organisme',
			'autre administration',
			'hors commune',
			'ailleurs',
		],
	},
	{
		code: 'incomplete',
		ar: 'ملف ناقص',
		fr: 'Dossier incomplet',
		synonyms: ['ناقص', 'غير مكتمل', 'ملف غير مكتمل', 'وثائق ناقصة', 'incomplet', 'pièces manquantes'],
	},
	{
		code: 'closed',
		ar: 'المصلحة مغلقة',
		fr: 'Service fermé',
		synonyms: ['مغلق', 'مغلقة', 'المكتب مغلق', 'fermé', 'bureau fermé'],
	},
	{
		code: 'system-down',
		ar: 'عطل في النظام المعلوماتي',
		fr: 'Panne du système informatique',
		synonyms: [
			'عطل في النظام',
			'عطب في النظام',
			'النظام معطل',
			'النظام متوقف',
			'panne',
			'panne du système',
			'panne informatique',
			'système en panne',
			'system down',
		],
	},
	{
		code: 'left',
		ar: 'غادر قبل الجواب',
		fr: 'Parti avant la réponse',
		synonyms: ['غادر', 'انصرف', 'انصرف دون انتظار', 'parti', 'parti sans attendre', 'abandon'],
	},
] as const satisfies readonly Coded[];

/** How the person reached the desk. */
export const channels = [
	{
		code: 'counter',
		ar: 'في الشباك',
		fr: 'Au guichet',
		synonyms: ['الشباك', 'شباك', 'حضوريا', 'حضوري', 'في عين المكان', 'guichet', 'sur place', 'en personne'],
	},
	{
		code: 'phone',
		ar: 'الهاتف',
		fr: 'Téléphone',
		synonyms: ['هاتف', 'هاتفيا', 'مكالمة', 'tél', 'par téléphone', 'appel'],
	},
	{
		code: 'email',
		ar: 'البريد الإلكتروني',
		fr: 'Courriel',
		synonyms: ['بريد إلكتروني', 'إيميل', 'e-mail', 'mail', 'par courriel'],
	},
	{
		code: 'post',
		ar: 'البريد',
		fr: 'Courrier',
		synonyms: ['بريد', 'رسالة', 'مراسلة', 'poste', 'par courrier'],
	},
	{ code: 'other', ar: 'قناة أخرى', fr: 'Autre canal', synonyms: ['غير ذلك', 'أخرى', 'autre'] },
] as const satisfies readonly Coded[];

/** The language of the exchange. */
export const visitLanguages = [
	{ code: 'ar', ar: 'العربية', fr: 'Arabe', synonyms: ['عربية', 'عربي', 'الدارجة', 'دارجة', 'darija'] },
	{
		code: 'zgh',
		ar: 'الأمازيغية',
		fr: 'Amazighe',
		synonyms: ['أمازيغية', 'تمازيغت', 'الشلحة', 'شلحة', 'amazigh', 'tamazight', 'tachelhit'],
	},
	{ code: 'fr', ar: 'الفرنسية', fr: 'Français', synonyms: ['فرنسية', 'française'] },
	{
		code: 'other',
		ar: 'لغة أخرى',
		fr: 'Autre langue',
		synonyms: [
			'أخرى',
			'غير ذلك',
			'autre',
			'الإنجليزية',
			'إنجليزية',
			'anglais',
			'الإسبانية',
			'إسبانية',
			'espagnol',
		],
	},
] as const satisfies readonly Coded[];

/** What was done for the person, never why: no health data. */
export const helps = [
	{
		code: 'none',
		ar: 'بدون مساعدة',
		fr: 'Aucune aide',
		synonyms: ['بدون', 'لا', 'لا شيء', 'aucune', 'aucun', 'non', 'sans'],
	},
	{
		code: 'reading',
		ar: 'القراءة أو الكتابة',
		fr: 'Lecture ou écriture',
		synonyms: [
			'القراءة والكتابة',
			'القراءة',
			'قراءة',
			'ملء الاستمارة',
			'تعبئة المطبوع',
			'lecture',
			'écriture',
			'lecture et écriture',
		],
	},
	{
		code: 'mobility',
		ar: 'التنقل',
		fr: 'Déplacement',
		synonyms: ['تنقل', 'الحركة', 'مرافقة', 'mobilité', 'accompagnement'],
	},
	{
		code: 'communication',
		ar: 'التواصل',
		fr: 'Communication',
		synonyms: ['تواصل', 'ترجمة', 'لغة الإشارة', 'interprète', 'traduction', 'langue des signes'],
	},
	{
		code: 'priority',
		ar: 'الأسبقية',
		fr: 'Priorité',
		synonyms: ['أسبقية', 'الأولوية', 'أولوية', 'prioritaire', 'passage prioritaire'],
	},
] as const satisfies readonly Coded[];

/** The two groups of agents: 8:30–12:30 and 12:30–16:30. */
export const shifts = [
	{
		code: '1',
		ar: 'المجموعة الأولى',
		fr: 'Premier groupe',
		synonyms: [
			'الفوج الأول',
			'الفترة الصباحية',
			'صباح',
			'صباحا',
			'الأولى',
			'matin',
			'groupe 1',
			'1er groupe',
			'équipe 1',
		],
	},
	{
		code: '2',
		ar: 'المجموعة الثانية',
		fr: 'Deuxième groupe',
		synonyms: [
			'الفوج الثاني',
			'الفترة المسائية',
			'مساء',
			'بعد الزوال',
			'الثانية',
			'après-midi',
			'groupe 2',
			'2e groupe',
			'équipe 2',
		],
	},
] as const satisfies readonly Coded[];

/** The eight services that receive visitors. Others come with the commune's own content. */
export const visitServices = [
	{
		code: 'civil-status',
		ar: 'الحالة المدنية',
		fr: 'État civil',
		synonyms: ['مكتب الحالة المدنية', 'مصلحة الحالة المدنية', 'bureau d’état civil', 'service d’état civil'],
	},
	{
		code: 'legalization',
		ar: 'المصادقة على الوثائق',
		fr: 'Légalisation et certification',
		synonyms: [
			'تصحيح الإمضاءات',
			'مكتب تصحيح الإمضاءات',
			'المصادقة',
			'مصلحة المصادقة',
			'المصادقة على الإمضاءات',
			'légalisation',
			'légalisations',
			'légalisation des signatures',
			'service de légalisation',
		],
	},
	{
		code: 'hygiene',
		ar: 'حفظ الصحة',
		fr: 'Hygiène',
		synonyms: [
			'مكتب حفظ الصحة',
			'مصلحة حفظ الصحة',
			'المكتب الجماعي لحفظ الصحة',
			'bureau d’hygiène',
			'bureau communal d’hygiène',
			'bch',
			'bmh',
		],
	},
	{
		code: 'financial-resources',
		ar: 'الموارد المالية',
		fr: 'Ressources financières',
		synonyms: [
			'مصلحة الموارد المالية',
			'الجبايات',
			'مصلحة الجبايات',
			'وكالة المداخيل',
			'شساعة المداخيل',
			'service des ressources financières',
			'fiscalité',
			'régie',
			'régie des recettes',
		],
	},
	{
		code: 'urban-planning',
		ar: 'التعمير',
		fr: 'Urbanisme',
		synonyms: ['مصلحة التعمير', 'قسم التعمير', 'service de l’urbanisme', 'service urbanisme'],
	},
	{
		code: 'commercial-licences',
		ar: 'الرخص التجارية والشرطة الإدارية',
		fr: 'Autorisations commerciales et police administrative',
		synonyms: ['الرخص التجارية', 'الشرطة الإدارية', 'autorisations commerciales', 'police administrative'],
	},
	{
		code: 'subdivisions',
		ar: 'التجزئات',
		fr: 'Lotissements',
		synonyms: ['مكتب التجزئات', 'مصلحة التجزئات', 'service des lotissements'],
	},
	{
		code: 'reception',
		ar: 'الاستقبال',
		fr: 'Accueil',
		synonyms: [
			'مكتب الاستقبال',
			'الاستقبال والإرشاد',
			'مكتب الاستقبال والإرشاد',
			'bureau d’accueil',
			'accueil et orientation',
			'bureau d’accueil et d’orientation',
			'الإنارة العمومية',
			'éclairage public',
		],
	},
] as const satisfies readonly Coded[];

const annexOrdinals = [
	['الأولى', 'première'],
	['الثانية', 'deuxième'],
	['الثالثة', 'troisième'],
	['الرابعة', 'quatrième'],
	['الخامسة', 'cinquième'],
	['السادسة', 'sixième'],
	['السابعة', 'septième'],
	['الثامنة', 'huitième'],
] as const;

/** Headquarters and the eight annexes; the names that the commune gives them are in `commune.yaml`, and read too. */
export const receptionPoints: readonly Coded[] = [
	{
		code: 'hq',
		ar: 'مقر الجماعة',
		fr: 'Siège de la commune',
		synonyms: [
			'المقر المركزي',
			'المقر الرئيسي',
			'المقر',
			'الجماعة',
			'siège',
			'siège central',
			'hôtel de ville',
		],
	},
	...annexOrdinals.map(([ar, fr], index) => ({
		code: `annex-${index + 1}`,
		ar: `الملحقة ${index + 1}`,
		fr: `Annexe ${index + 1}`,
		synonyms: [
			`الملحقة ${ar}`,
			`الملحقة رقم ${index + 1}`,
			`الملحقة الإدارية ${ar}`,
			`الملحقة الإدارية ${index + 1}`,
			`${fr} annexe`,
			`annexe n° ${index + 1}`,
			`annexe administrative ${index + 1}`,
			`annexe administrative n° ${index + 1}`,
		],
	})),
];

/** The columns whose cells are one of a list of codes. */
export const codedColumns = {
	reception_point: receptionPoints,
	shift: shifts,
	purpose: purposes,
	service: visitServices,
	outcome: outcomes,
	channel: channels,
	language: visitLanguages,
	help: helps,
} as const satisfies Partial<Record<VisitColumn, readonly Coded[]>>;

/** Columns without which a row is not a visit. */
export const requiredColumns = ['visited_at', 'reception_point', 'purpose', 'outcome'] as const;

/** Beginning of the ticket of a made-up row. Such rows never share a published month with real ones. */
export const sampleTicketPrefix = 'SAMPLE-';

// Messages are keys of the wording files, as in submission.ts.
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const instant = (error: string) => z.string({ error }).check(z.regex(instantPattern, { error }));
const text = (limit: number) => z.string().check(z.maxLength(limit, { error: 'register.reason.long' }));
const orEmpty = <Schema extends z.ZodMiniType>(schema: Schema, error: string) =>
	z.union([z.literal(''), schema], { error });
const slug = (error: string) => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error }));
const codeOf = <const List extends readonly Coded[]>(list: List) =>
	z.enum(list.map(({ code }) => code) as [List[number]['code'], ...List[number]['code'][]], {
		error: 'register.reason.unknown',
	});

/**
 * One visit of the register. Keys are the columns, in their order; an empty cell is `''`.
 * Times are ISO 8601 with seconds and offset.
 */
export const visitSchema = z
	.strictObject({
		/** Number given by the desk; empty when it gives none. `0001` and `1` are the same. */
		ticket: text(40),
		visited_at: instant('register.reason.date'),
		served_at: orEmpty(instant('register.reason.date'), 'register.reason.date'),
		left_at: orEmpty(instant('register.reason.date'), 'register.reason.date'),
		reception_point: codeOf(receptionPoints),
		desk: text(40),
		/** Code or initials; never published. */
		agent: text(60),
		shift: orEmpty(codeOf(shifts), 'register.reason.unknown'),
		purpose: codeOf(purposes),
		service: orEmpty(slug('register.reason.unknown'), 'register.reason.unknown'),
		procedure: orEmpty(slug('register.reason.unknown'), 'register.reason.unknown'),
		outcome: codeOf(outcomes),
		channel: orEmpty(codeOf(channels), 'register.reason.unknown'),
		language: orEmpty(codeOf(visitLanguages), 'register.reason.unknown'),
		help: orEmpty(codeOf(helps), 'register.reason.unknown'),
		/** Ids of the documents that the file lacked, from the procedure's card. */
		missing: z.array(slug('register.reason.missing')),
		/** The visitor's own words, exactly; never published. */
		words: text(wordsLimit),
		/** Number of the referral slip. */
		slip: text(40),
	})
	.check(
		z.refine(
			(visit) => visit.served_at === '' || Date.parse(visit.visited_at) <= Date.parse(visit.served_at),
			{
				error: 'register.reason.order',
				path: ['served_at'],
			},
		),
		z.refine(
			(visit) =>
				visit.left_at === '' || Date.parse(visit.served_at || visit.visited_at) <= Date.parse(visit.left_at),
			{ error: 'register.reason.order', path: ['left_at'] },
		),
	);

export type Visit = z.output<typeof visitSchema>;
export type VisitColumn = (typeof visitColumns)[number]['code'];

/** Whether the visit was made up to try the desk or to show the pages. */
export const isSample = ({ ticket }: Pick<Visit, 'ticket'>): boolean =>
	ticket.toUpperCase().startsWith(sampleTicketPrefix);
