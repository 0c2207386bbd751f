import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../buildSite.ts';
import { sites } from './_buildAll.ts';
import { pagesOf } from './_pages.ts';

describe.each(Object.entries(sites))('in the %s site', (_, { dist }) => {
	const pages = pagesOf(dist);
	const documents = new Map(pages.map(({ path, document }) => [path, document]));
	const root = join(projectRoot, dist);
	/** Answered by the collector, not by a file. */
	const served = /^\/f\//;

	test('no address written on any page is dead, its anchor included', () => {
		const dead = new Set<string>();
		for (const { path, document } of pages) {
			const addresses = [
				...document.querySelectorAll('[href], [src], form[action], meta[http-equiv="refresh"]'),
			].map(
				(element) =>
					element.getAttribute('href') ??
					element.getAttribute('src') ??
					element.getAttribute('action') ??
					element.getAttribute('content')?.split('url=')[1] ??
					'',
			);
			for (const address of addresses) {
				if (/^(https?:|tel:|mailto:|data:)/.test(address) || served.test(address)) continue;
				const { pathname, hash } = new URL(address, `http://site${path}`);
				const file = join(root, decodeURIComponent(pathname));
				const exists = pathname.endsWith('/')
					? existsSync(join(file, 'index.html'))
					: existsSync(file) && statSync(file).isFile();
				if (!exists) dead.add(`${path} → ${address}`);
				else if (hash !== '' && !documents.get(pathname)?.getElementById(decodeURIComponent(hash.slice(1))))
					dead.add(`${path} → ${address}`);
			}
		}
		expect([...dead]).toEqual([]);
	});

	test('no page asks another site for a script, a style, a font or a picture', () => {
		const foreign = pages.flatMap(({ path, document }) =>
			[
				...document.querySelectorAll(
					'script[src], link[rel="stylesheet"], link[rel="preload"], img[src], iframe',
				),
			]
				.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
				.filter((address) => /^(https?:)?\/\//.test(address))
				.map((address) => `${path} → ${address}`),
		);
		expect(foreign).toEqual([]);
	});

	test('every id on a page is there once', () => {
		for (const { path, document } of pages) {
			const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			expect(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				path,
			).toEqual([]);
		}
	});
});
