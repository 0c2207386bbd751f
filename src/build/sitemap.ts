import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Pages that nobody should find by searching the web: our own gallery, answers, results. */
const unlisted = /\/(gallery|search|feedback\/received|p)\//;

/**
 * The list of pages for search engines. While the commune has no address there can be none; an empty integration of
 * the same name then keeps Starlight from adding its own and warning at every build.
 */
export const sitemapOf = (site: string | null): AstroIntegration =>
	site === null
		? { name: '@astrojs/sitemap', hooks: {} }
		: sitemap({
				filter: (page) => !unlisted.test(new URL(page).pathname),
				i18n: { defaultLocale: 'ar', locales: { ar: 'ar-MA', fr: 'fr' } },
			});
