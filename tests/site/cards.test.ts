import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Commune } from '../../src/schemas/commune.ts';
import type { ProcedureFile } from '../../src/schemas/procedure.ts';
import { languages, pathIn } from '../../src/wording/languages.ts';
import { wording } from '../../src/wording/wording.ts';
import { projectRoot } from '../buildSite.ts';
import { sites } from './_buildAll.ts';
import { pagesOf } from './_pages.ts';

describe.each(Object.entries(sites))('in the %s site', (_, { content, dist }) => {
	const root = join(projectRoot, content);
	const cards = readdirSync(join(root, 'procedures'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => ({
			slug: name.replace(/^.*[\\/]|\.yaml$/g, ''),
			card: parse(readFileSync(join(root, 'procedures', name), 'utf8')) as ProcedureFile,
		}));
	const pages = new Map(pagesOf(dist).map((page) => [page.path, page.document]));
	const pageAt = (path: string) => {
		const found = pages.get(path);
		if (!found) throw new Error(`there is no page ${path}`);
		return found;
	};

	test.each(languages)('the list of letters has every card once (%s)', (language) => {
		const links = [...pageAt(pathIn(language, '/procedures/a-z/')).querySelectorAll('main section li a')];
		expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
			cards.map(({ slug }) => pathIn(language, `/procedures/${slug}/`)).toSorted(),
		);
	});

	test.each(languages)(
		'the home page leads to what is asked most, when the commune says what it is (%s)',
		(language) => {
			const commune = parse(readFileSync(join(root, 'commune.yaml'), 'utf8')) as Partial<
				Pick<Commune, 'askedOften'>
			>;
			const named = commune.askedOften ?? [];
			const t = wording(language);
			const section = [...pageAt(pathIn(language, '/')).querySelectorAll('main section')].find((one) =>
				[t('asked.most'), t('asked.often')].includes(one.querySelector('h2')?.textContent?.trim() ?? ''),
			);
			const cardLinks = [...(section?.querySelectorAll('li a') ?? [])].map((link) =>
				link.getAttribute('href'),
			);
			expect(cardLinks.length > 0).toBe(named.length > 0);
			const known = cards.map(({ slug }) => pathIn(language, `/procedures/${slug}/`));
			expect(cardLinks.filter((link) => link === null || !known.includes(link))).toEqual([]);
		},
	);

	test.each(languages)('every card leads to where its facts were read (%s)', (language) => {
		for (const { slug } of cards) {
			const link = pageAt(pathIn(language, `/procedures/${slug}/`)).querySelector(
				`main a[href="/api/procedures/${slug}.json"]`,
			);
			expect(link?.textContent?.trim(), slug).toMatch(/\p{L}/u);
		}
	});

	test.each(languages)('a fee that is only likely says so beside it (%s)', (language) => {
		const t = wording(language);
		const likely = cards.filter(({ card }) => card.fee.confidence === 'L' && card.fee.kind !== 'unknown');
		expect(likely.length).toBeGreaterThan(0);
		for (const { slug } of likely) {
			const fee = pageAt(pathIn(language, `/procedures/${slug}/`)).querySelector('.facts > div');
			expect(fee?.querySelector('.tag')?.textContent, slug).toBe(t('confidence.likely'));
			expect(fee?.getAttribute('data-fact'), slug).toContain(`(${t('confidence.likely')})`);
		}
	});
});

test('the real commune says what is asked most', () => {
	const commune = parse(
		readFileSync(join(projectRoot, sites.real.content, 'commune.yaml'), 'utf8'),
	) as Partial<Pick<Commune, 'askedOften'>>;
	expect(commune.askedOften?.length).toBeGreaterThan(0);
});
