import { closeSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Pages that nobody should find by searching the web: our own gallery, answers, results. */
const unlisted = /\/(gallery|search|feedback\/received|p)\//;

/**
 * The list of pages for search engines, each with its twin in the other language. While the commune has no address
 * there can be none; an empty integration of the same name then keeps Starlight from adding its own and warning at
 * every build.
 */
export function sitemapOf(site: string | null): AstroIntegration {
	if (site === null) return { name: '@astrojs/sitemap', hooks: {} };
	let root: URL | undefined;
	const { name, hooks } = sitemap({
		filter: (page) => {
			const { pathname } = new URL(page);
			return !unlisted.test(pathname) && !leadsElsewhere(new URL(`.${pathname}index.html`, root));
		},
		i18n: { defaultLocale: 'ar', locales: { ar: 'ar-MA', fr: 'fr' } },
	});
	return {
		name,
		hooks: {
			...hooks,
			'astro:build:done': async (built) => {
				root = built.dir;
				await hooks['astro:build:done']?.(built);
			},
		},
	};
}

/** The old address of a renamed card: a page that only takes the reader to the new one. It says so at its beginning. */
function leadsElsewhere(file: URL): boolean {
	const beginning = Buffer.alloc(512);
	const descriptor = openSync(fileURLToPath(file), 'r');
	readSync(descriptor, beginning);
	closeSync(descriptor);
	return beginning.includes('http-equiv="refresh"');
}
