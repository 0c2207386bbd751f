import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { NotOurs } from '../../src/schemas/notOurs.ts';
import { projectRoot } from '../buildSite.ts';
import { sites } from './_buildAll.ts';
import { pagesOf } from './_pages.ts';

const plain = (text: string | undefined | null) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(Object.entries(sites))('in the %s site', (_, { content, dist }) => {
	const folder = join(projectRoot, content, 'not-ours');
	const asked = readdirSync(folder).map((name) => ({
		id: basename(name, '.yaml'),
		data: parse(readFileSync(join(folder, name), 'utf8')) as NotOurs,
	}));
	const pages = new Map(pagesOf(dist).map(({ path, document }) => [path, document]));

	test.each(['ar', 'fr'] as const)('everything that is not ours stands with its door, in %s', (language) => {
		const prefix = language === 'fr' ? '/fr' : '';
		const page = pages.get(`${prefix}/elsewhere/`);
		expect(asked.length).toBeGreaterThan(0);
		for (const { id, data } of asked) {
			const row = page?.getElementById(id);
			const text = plain(row?.textContent);
			expect(plain(row?.querySelector('h2')?.textContent), id).toBe(plain(data.ask[language]));
			expect(text, id).toContain(plain(data.door[language]));
			expect(text, id).toContain(plain(data.why[language] ?? data.why.ar));
			const links = [...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
			if (data.online) expect(links, id).toContain(`https://${data.online.address}/`);
			if (data.mixUp) expect(links, id).toContain(`${prefix}/procedures/${data.mixUp}/`);
		}
	});

	test('a door that is only likely says so, and one seen in an official text says nothing', () => {
		const page = pages.get('/elsewhere/');
		for (const { id, data } of asked) {
			const tag = plain(page?.getElementById(id)?.querySelector('.door .tag')?.textContent);
			expect(tag, id).toBe({ S: '', L: 'راجح', U: 'غير مؤكد' }[data.confidence]);
		}
	});

	test('the catalogue leads to it', () => {
		for (const prefix of ['', '/fr'])
			expect(
				pages.get(`${prefix}/procedures/`)?.querySelector(`a[href="${prefix}/elsewhere/"]`),
			).not.toBeNull();
	});
});

test('the cards of other bodies stand among the other doors', () => {
	const page = pagesOf(sites.real.dist).find(({ path }) => path === '/elsewhere/');
	expect(page?.document.querySelector('h2 a[href="/procedures/residence-certificate/"]')).not.toBeNull();
});
