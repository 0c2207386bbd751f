import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toString } from 'qrcode';
import { parse } from 'yaml';
import { publicProceduresSchema, publicProcedureSchema } from '../../src/procedures/publicProcedure.ts';
import { projectRoot } from '../buildSite.ts';
import { sites } from './_buildAll.ts';
import { leadsElsewhere, pagesOf } from './_pages.ts';

/** Ids of the cards of a content folder. */
const slugsOf = (content: string): string[] =>
	readdirSync(join(projectRoot, content, 'procedures'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => name.replace(/^.*[\\/]|\.yaml$/g, ''));
/** The card that a page is about. */
const slugOf = (path: string): string => /\/procedures\/([^/]+)\/$/.exec(path)?.[1] ?? '';

describe.each(Object.entries(sites))('in the %s site', (_, { content, dist }) => {
	const at = (path: string) => join(projectRoot, dist, path);
	const read = (path: string) => readFileSync(at(path), 'utf8');
	const json = (path: string) => JSON.parse(read(path)) as unknown;
	const slugs = slugsOf(content);
	const cardPages = pagesOf(dist).filter(({ path }) => slugs.includes(slugOf(path)));

	test('every card has its file for programs, of the published shape, and stands in the file of all', () => {
		expect(slugs.length).toBeGreaterThan(0);
		for (const slug of slugs) {
			const { error, data } = publicProcedureSchema.safeParse(json(`api/procedures/${slug}.json`));
			expect(error?.issues ?? [], slug).toEqual([]);
			expect(data?.slug).toBe(slug);
		}
		const all = publicProceduresSchema.parse(json('api/procedures.json'));
		expect(all.procedures.map(({ slug }) => slug).toSorted()).toEqual(slugs.toSorted());
	});

	test('the addresses written in the files lead to files of the site', () => {
		const { procedures } = publicProceduresSchema.parse(json('api/procedures.json'));
		const fileOf = (address: string) => {
			const { pathname } = new URL(address, 'http://site');
			return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		};
		const addresses = procedures.flatMap((card) => [
			card['@context'],
			card['@id'],
			card.conformsTo,
			card.page.ar,
			card.page.fr,
			...card.related,
		]);
		expect([...new Set(addresses)].filter((address) => !existsSync(at(fileOf(address))))).toEqual([]);
	});

	test('the shape and the context are published, and every field of a card has its term', () => {
		const schema = json('api/procedure.schema.json') as { properties: Record<string, unknown> };
		const context = json('api/context.jsonld') as { '@context': Record<string, unknown> };
		const fields = Object.keys(schema.properties).filter((name) => !name.startsWith('@'));
		expect(fields).toEqual(expect.arrayContaining(['identifier', 'documents', 'fees', 'review']));
		expect(fields.filter((name) => !(name in context['@context']))).toEqual([]);
	});

	test('every card tells search engines what it is, in both languages, and names its file', () => {
		expect(cardPages).toHaveLength(slugs.length * 2);
		for (const { path, document } of cardPages) {
			const scripts = document.querySelectorAll('script[type="application/ld+json"]');
			expect(scripts.length, path).toBe(1);
			const data = JSON.parse(scripts[0]!.textContent) as Record<string, string>;
			expect(data['@type'], path).toBe('GovernmentService');
			expect(data['name'], path).toBe(document.querySelector('h1')?.textContent?.trim());
			expect(new URL(data['url']!, 'http://site').pathname, path).toBe(path);
			const file = document.querySelector('link[rel="alternate"][type="application/json"]');
			expect(file?.getAttribute('href'), path).toBe(`/api${path.replace(/^\/fr/, '').slice(0, -1)}.json`);
		}
	});

	test('the text for language models names every card', () => {
		const text = read('llms.txt');
		expect(slugs.filter((slug) => !text.includes(`/procedures/${slug}/)`))).toEqual([]);
	});
});

describe('a site that knows its address', () => {
	const { content, dist } = sites.fixture;
	const slugs = slugsOf(content);
	const site = 'https://www.exemple.example';
	const pages = pagesOf(dist);
	const sitemap = readFileSync(join(projectRoot, dist, 'sitemap-0.xml'), 'utf8');
	const entries = [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, url, links]) => ({
		url: url!,
		links: [...links!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
			.map(([, language, href]) => `${language} ${href}`)
			.toSorted(),
	}));

	test('lists every page in both languages for search engines, each beside its twin', () => {
		const listed = entries.map(({ url }) => url.replace(site, ''));
		const wanted = pages
			.filter((page) => !leadsElsewhere(page) && page.path !== '/404.html')
			.map(({ path }) => path)
			.filter((path) => !/\/(gallery|search|p|received)\//.test(path));
		expect(listed.toSorted()).toEqual(wanted.toSorted());
		for (const { url, links } of entries) {
			const arabic = url.replace(`${site}/fr/`, `${site}/`);
			expect(links, url).toEqual([`ar-MA ${arabic}`, `fr ${arabic.replace(site, `${site}/fr`)}`]);
		}
	});

	test('shows a picture of 1200 by 630 where a page is shared: a card its own, another page the common one', () => {
		for (const page of pages.filter((one) => !leadsElsewhere(one))) {
			const pictures = page.document.querySelectorAll('meta[property="og:image"]');
			const slug = slugs.find((one) => one === slugOf(page.path)) ?? 'default';
			expect(pictures.length, page.path).toBe(1);
			expect(pictures[0]!.getAttribute('content'), page.path).toBe(`${site}/og/${slug}.png`);
			const png = readFileSync(join(projectRoot, dist, `og/${slug}.png`));
			expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		}
		expect(readdirSync(join(projectRoot, dist, 'og')).filter((name) => !name.endsWith('.png'))).toEqual([]);
	});
});

test('the square on paper leads to the short address of its card, and bears a fold', async () => {
	const { procedures } = publicProceduresSchema.parse(
		JSON.parse(readFileSync(join(projectRoot, sites.fixture.dist, 'api/procedures.json'), 'utf8')),
	);
	expect(procedures.length).toBeGreaterThan(0);
	for (const { identifier, slug } of procedures) {
		const square = readFileSync(join(projectRoot, sites.fixture.dist, `p/${identifier}.svg`), 'utf8');
		const address = `https://www.exemple.example/p/${identifier}/`;
		expect(square).toBe(await toString(address, { type: 'svg', errorCorrectionLevel: 'Q', margin: 2 }));
		const moved = readFileSync(join(projectRoot, sites.fixture.dist, `p/${identifier}/index.html`), 'utf8');
		expect(moved).toContain(`/procedures/${slug}/`);
	}
});

test.each(Object.entries(sites))(
	'the %s site has pictures and a sitemap exactly when its commune has an address',
	(_, { content, dist }) => {
		const commune = parse(readFileSync(join(projectRoot, content, 'commune.yaml'), 'utf8')) as {
			site: string | null;
		};
		const isKnown = commune.site !== null;
		expect(existsSync(join(projectRoot, dist, 'og'))).toBe(isKnown);
		expect(existsSync(join(projectRoot, dist, 'sitemap-index.xml'))).toBe(isKnown);
		expect(pagesOf(dist).some(({ html }) => html.includes('og:image'))).toBe(isKnown);
	},
);
