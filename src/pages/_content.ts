import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { languageOf } from '../components/page/languageOf.ts';
import type { Language } from '../wording/languages.ts';

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

/** Cards in the order of their codes. */
export const readProcedures = async () =>
	(await getCollection('procedures')).toSorted((a, b) => a.data.code.localeCompare(b.data.code));

/** Services in the order of the directory. */
export const readServices = async () =>
	(await getCollection('services')).toSorted((a, b) => a.data.order - b.data.order);

/** Situations of life that have a card, in their order. */
export async function readLifeEvents() {
	const procedures = await readProcedures();
	const events = (await getCollection('lifeEvents')).toSorted((a, b) => a.data.order - b.data.order);
	return events
		.map((event) => ({
			...event,
			cards: procedures.filter(({ data }) => (data.lifeEvents as string[]).includes(event.id)),
		}))
		.filter(({ cards }) => cards.length > 0);
}

/** The ten commitments in their order. */
export const readCommitments = async () =>
	(await getCollection('commitments')).toSorted((a, b) => a.data.number - b.data.number);

/** Texts of law by id. */
export const readLaws = async () =>
	new Map((await getCollection('laws')).map((entry) => [entry.id, entry.data]));

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
