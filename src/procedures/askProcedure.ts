import { checkbox, input, select } from '@inquirer/prompts';
import type * as z from 'zod';
import type { Localised } from '../schemas/localised.ts';
import { audiences } from '../schemas/procedure.ts';
import { westernDigits } from '../schemas/westernDigits.ts';
import type { DraftAnswers } from './draftProcedure.ts';
import { fittingAnswers, type Surroundings } from './fittingAnswers.ts';
import { letterOf, nextCode } from './nextCode.ts';
import { proposedSlug } from './proposedSlug.ts';

/**
 * Asks at the terminal, in Arabic with French beside, for what a new card needs.
 * @throws `ExitPromptError` when the person leaves with Ctrl+C.
 */
export async function askProcedure(surroundings: Surroundings): Promise<DraftAnswers> {
	const { services, lifeEvents, codes, slugs } = surroundings;
	const fitting = fittingAnswers(surroundings).shape;
	const title = await text('اسم المسطرة كما يسميها المواطن', 'Nom de la démarche');
	const slug = await input({
		message: 'اسم الملف والعنوان، بحروف لاتينية — Nom du fichier et de l’adresse\u00a0:',
		...proposal(proposedSlug(title.fr ?? ''), slugs),
		validate: (typed) => accepted(fitting.slug, typed, 'birth-extract'),
	});
	const service = await select({
		message: 'المصلحة المسؤولة — Service responsable\u00a0:',
		choices: services.map(({ id, name }) => ({ value: id, name: inBoth(name) })),
		theme,
	});
	const letter =
		letterOf(service, codes) ??
		(await input({
			message: 'ليس لهذه المصلحة بطاقة بعد. حرف رموزها، من A إلى H — Lettre de ses codes, de A à H\u00a0:',
			validate: (typed) => /^[A-H]$/.test(typed) || 'حرف واحد من A إلى H — une lettre de A à H',
		}));
	const next = nextCode(letter, codes);
	const code = await input({
		message: 'رمز البطاقة، لا يتغير أبدا — Code de la fiche, définitif\u00a0:',
		...(next !== undefined && { default: next }),
		validate: (typed) => accepted(fitting.code, typed, next ?? 'A04'),
	});
	const audience = await checkbox({
		message: 'لمن هي؟ — Pour qui\u00a0?',
		choices: audiences.map((value) => ({ value, name: audienceNames[value] })),
		validate: (chosen) => chosen.length > 0 || 'اختاروا واحدا على الأقل — choisissez-en au moins un',
		theme,
	});
	const events = await checkbox({
		message: 'في أي مناسبات تظهر؟ — Dans quelles situations\u00a0?',
		choices: lifeEvents.map(({ id, title }) => ({ value: id, name: inBoth(title) })),
		theme,
	});
	const ours = await select({
		message: 'هل هي من خدمات الجماعة؟ — La commune s’en charge-t-elle\u00a0?',
		choices: [
			{ value: true, name: 'نعم — oui' },
			{ value: false, name: 'لا — non' },
		],
		theme,
	});
	const goTo = ours ? null : await text('أين يتوجه المواطن', 'Où aller');
	const kind = await select({
		message: 'الثمن — Prix\u00a0:',
		choices: feeKinds,
		theme,
	});
	const amount =
		kind === 'fixed'
			? dirhams(
					await input({
						message: 'المبلغ بالدرهم — Montant en dirhams\u00a0:',
						validate: (typed) => dirhams(typed) > 0 || 'رقم أكبر من 0، مثل 20 — un nombre, comme 20',
					}),
				)
			: null;
	return { title, slug, service, code, audience, lifeEvents: events, ours, goTo, fee: { kind, amount } };
}

/** One text in both languages; an empty French is left for later. */
async function text(ar: string, fr: string): Promise<Localised> {
	const arabic = await input({
		message: `${ar}، بالعربية — ${fr}, en arabe\u00a0:`,
		validate: (typed) => typed.trim() !== '' || 'النص العربي ضروري — l’arabe est obligatoire',
	});
	const french = await input({
		message: `${ar}، بالفرنسية أو فارغا — ${fr}, en français ou vide\u00a0:`,
	});
	return { ar: arabic, ...(french.trim() !== '' && { fr: french }) };
}

const audienceNames: Record<DraftAnswers['audience'][number], string> = {
	citizen: 'مواطن — citoyen',
	business: 'مقاولة — entreprise',
	association: 'جمعية — association',
	'moroccan-abroad': 'مغربي بالخارج — Marocain de l’étranger',
	foreigner: 'أجنبي — étranger',
};
const feeKinds: { value: DraftAnswers['fee']['kind']; name: string }[] = [
	{ value: 'unknown', name: 'غير معروف — inconnu' },
	{ value: 'free', name: 'مجاني — gratuit' },
	{ value: 'fixed', name: 'محدد — fixe' },
	{ value: 'variable', name: 'متغير — variable' },
];
const theme = {
	style: {
		keysHelpTip: () => '↑↓، المسافة، Enter — ↑↓, espace, Entrée',
	},
};

/** `20`, `2,50`, `٢٠` → a number; 0 for what is none. */
const dirhams = (typed: string): number =>
	Number(/^\d+(?:[.,]\d+)?$/.exec(westernDigits(typed).trim())?.[0].replace(',', '.') ?? 0);

const inBoth = ({ ar, fr }: Localised) => (fr === undefined ? ar : `${ar} — ${fr}`);
const proposal = (slug: string | undefined, slugs: ReadonlySet<string>) =>
	slug === undefined || slugs.has(slug) ? {} : { default: slug };

/** `true`, or the field's own sentence, with an example for those who do not read it. */
const accepted = (schema: z.ZodType, typed: string, example: string): true | string => {
	const fault = schema.safeParse(typed).error?.issues[0]?.message;
	return fault === undefined
		? true
		: `${fault} — forme attendue, sans reprendre un nom déjà pris\u00a0: ${example}`;
};
