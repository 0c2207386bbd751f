import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { languageOf } from '../components/page/languageOf.ts';
import { audiences, type Procedure } from '../schemas/procedure.ts';
import { mostAsked } from '../statistics/mostAsked.ts';
import type { Language } from '../wording/languages.ts';
import { readMonths } from './_statistics.ts';

type Audience = Procedure['audience'][number];

/** The `[...lang]` part of every route: none for Arabic, `fr` for French. */
export const languageRoutes = () => [{ params: { lang: undefined } }, { params: { lang: 'fr' } }];

/** A route for each id in each language. */
export const routesFor = <Props extends object>(items: { id: string; props: Props }[], name: string) =>
	languageRoutes().flatMap(({ params }) =>
		items.map(({ id, props }) => ({ params: { ...params, [name]: id }, props })),
	);

export const languageOfRoute = (params: Record<string, string | undefined>): Language =>
	languageOf(params['lang']);

export const readCommune = async () => (await getEntry('commune', 'commune'))!.data;

export type ProcedureEntry = CollectionEntry<'procedures'>;

/** `A99` before `A100`. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** Cards in the order of their codes. */
export const readProcedures = async () =>
	(await getCollection('procedures')).toSorted((a, b) => compare(a.data.code, b.data.code));

/** Services in the order of the directory. */
export const readServices = async () =>
	(await getCollection('services')).toSorted((a, b) => a.data.order - b.data.order);

/** Kinds of people who have a card, in the schema's order. */
export const audiencesOf = (procedures: ProcedureEntry[]): Audience[] =>
	audiences.filter((id) => procedures.some(({ data }) => data.audience.includes(id)));

/** Cards under their services, services in the order of their cards' codes. */
export async function groupByService(cards: ProcedureEntry[]) {
	const services = new Map((await readServices()).map(({ id, data }) => [id, data]));
	return [...Map.groupBy(cards, ({ data }) => data.service)].map(([id, own]) => ({
		id,
		service: services.get(id)!,
		cards: own.map((card) => ({ slug: card.id, ...card.data })),
	}));
}

/**
 * At most `length` cards that people ask for most: by the published figures when there are some, else in the commune's
 * own order.
 */
export async function readMostAsked(length: number) {
	const bySlug = new Map((await readProcedures()).map(({ id, data }) => [id, data.title]));
	const counted = mostAsked(readMonths());
	const slugs = counted.length > 0 ? counted : (await readCommune()).askedOften;
	const cards = slugs.flatMap((slug) => {
		const title = bySlug.get(slug);
		return title ? [{ slug, title }] : [];
	});
	return { counted: counted.length > 0, cards: cards.slice(0, length) };
}

/** Situations of life that have a card, in their order. */
export async function readLifeEvents() {
	const procedures = await readProcedures();
	const events = (await getCollection('lifeEvents')).toSorted((a, b) => a.data.order - b.data.order);
	return events
		.map((event) => ({
			...event,
			cards: inOrderOf(
				event.data.first,
				procedures.filter(({ data }) => (data.lifeEvents as string[]).includes(event.id)),
			),
		}))
		.filter(({ cards }) => cards.length > 0);
}

/** The entries named come first, in the order of their names. */
const inOrderOf = (first: string[], entries: ProcedureEntry[]) =>
	entries.toSorted((a, b) => placeIn(first, a.id) - placeIn(first, b.id));
const placeIn = (first: string[], id: string) => (first.includes(id) ? first.indexOf(id) : first.length);

/** The ten commitments in their order. */
export const readCommitments = async () =>
	(await getCollection('commitments')).toSorted((a, b) => a.data.number - b.data.number);

/** Texts of law by id. */
export const readLaws = async () =>
	new Map((await getCollection('laws')).map((entry) => [entry.id, entry.data]));

/** Sources other than texts of law, by id. */
export const readSources = async () =>
	new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));

/** What people ask for and other bodies give, in the order of the files' names. */
export const readNotOurs = async () =>
	(await getCollection('notOurs')).toSorted((a, b) => compare(a.id, b.id));

/** Names of services and cards by id, for tables of figures. */
export const readNames = async (language: Language) =>
	new Map([
		...(await readServices()).map(
			({ id, data }) => [`service ${id}`, data.name[language] ?? data.name.ar] as const,
		),
		...(await readProcedures()).map(
			({ id, data }) => [`procedure ${id}`, data.title[language] ?? data.title.ar] as const,
		),
	]);
