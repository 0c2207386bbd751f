import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { audiences } from '../schemas/procedure.ts';
import type { Content } from './Content.ts';

/** Pages that are always there, in Arabic form. */
const rooms = [
	'/',
	'/audience/',
	'/commitments/',
	'/commitments/poster/',
	'/directory/',
	'/elsewhere/',
	'/feedback/',
	'/feedback/received/',
	'/gallery/',
	'/gallery/dark/',
	'/gallery/light/',
	'/legal/',
	'/life/',
	'/procedures/',
	'/procedures/a-z/',
	'/search/',
	'/services/',
	'/stages/',
	'/statistics/',
];

/** What of the content decides which addresses the site has. */
export type Addressed = Pick<Content, 'ids' | 'pages' | 'procedures' | 'statistics'>;

/** Addresses of the site, as its builds make them. */
export interface SiteAddresses {
	/** Pages made from data, in Arabic form (`/procedures/birth-extract/`): a page of prose cannot have their names. */
	madeFromData: ReadonlySet<string>;
	/** Is there a page or a file at this path (no `?`, no `#`), `/fr/…` included? */
	has: (path: string) => boolean;
	/** Is there a file at this path that the site hands out as it is? */
	hasPublicFile: (path: string) => boolean;
}

/** Address of a page of prose in Arabic form: `fr/guide/index.md` gives `/guide/`. */
export const addressOf = (page: string): string =>
	`/${page.replace(/^fr\//, '').replace(/(^|\/)index\.mdx?$|\.mdx?$/, '')}/`.replace('//', '/');

/**
 * Every address that a link may name.
 * @param publicFolder Files handed out as they are; `public` of the project unless a test says otherwise.
 */
export function siteAddresses(
	{ ids, pages, procedures, statistics }: Addressed,
	publicFolder = resolve('public'),
): SiteAddresses {
	const months = statistics.flatMap(({ file }) => /(\d{4}-\d{2})\.csv$/.exec(file)?.[1] ?? []);
	const cards = procedures.map(({ data }) => data);
	const madeFromData = new Set([
		...rooms,
		...[...ids.procedures, ...cards.flatMap(({ formerSlugs }) => formerSlugs)].map(
			(id) => `/procedures/${id}/`,
		),
		...[...ids.services].map((id) => `/services/${id}/`),
		...[...ids.lifeEvents]
			.filter((id) => cards.some(({ lifeEvents }) => (lifeEvents as string[]).includes(id)))
			.map((id) => `/life/${id}/`),
		...audiences
			.filter((id) => cards.some(({ audience }) => audience.includes(id)))
			.map((id) => `/audience/${id}/`),
		...months.map((month) => `/statistics/${month}/`),
	]);
	const arabic = pages.filter((name) => !name.startsWith('fr/')).map(addressOf);
	/** Arabic pages too: where a page has no French, its Arabic stands in the French site. */
	const french = new Set([...madeFromData, ...pages.map(addressOf)]);
	const known = new Set([
		...madeFromData,
		...arabic,
		...cards.flatMap(({ code }) => [`/p/${code}/`, `/p/${code}.svg`]),
		'/llms.txt',
		'/api/context.jsonld',
		'/api/procedure.schema.json',
		'/api/procedures.json',
		...[...ids.procedures].map((id) => `/api/procedures/${id}.json`),
		...months.map((month) => `/data/statistics/${month}.csv`),
	]);
	// Codes, former names and audiences of a card that cannot be read are not known: its own fault is enough.
	const unread = procedures.length < ids.procedures.size;
	const hasPublicFile = (path: string) =>
		/^\/(?!.*\.\.)[\w./-]+\.\w+$/.test(path) &&
		(statSync(join(publicFolder, path), { throwIfNoEntry: false })?.isFile() ?? false);
	return {
		madeFromData,
		hasPublicFile,
		has: (path) =>
			known.has(path) ||
			(path.startsWith('/fr/') && french.has(path.slice(3))) ||
			(unread && /^(?:(?:\/fr)?\/(?:procedures|audience|life)|\/p)\/[\w.-]+\/?$/.test(path)) ||
			hasPublicFile(path),
	};
}
