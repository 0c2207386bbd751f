import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import { markdownOf } from './markdownOf.ts';

const config = (
	title: string,
	sidebar: readonly string[] | undefined,
) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	cacheDir: 'cache',
	integrations: [
		starlight({
			title: ${JSON.stringify(title)},${sidebar ? `\n\t\t\tsidebar: ${JSON.stringify(sidebar)},` : ''}
			defaultLocale: 'root',
			locales: {
				root: { label: 'العربية', lang: 'ar-MA', dir: 'rtl' },
				fr: { label: 'Français', lang: 'fr' },
			},
		}),
	],
});
`;

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

interface Options {
	/** The built site. */
	dist: string;
	/** The project, emptied first. */
	folder: string;
	/** Links in the side bar, to services and pages of the first level; left out, it has all pages. */
	links?: number;
}

/**
 * Writes the project of a plain Starlight site with the content of a built one: each page as Markdown with its title
 * and description, everything else as Starlight is without being told (search, theme, side bar of all pages).
 * Returns how many pages it wrote.
 */
export async function writePlainSite({ dist, folder, links }: Options): Promise<number> {
	rmSync(folder, { recursive: true, force: true });
	const put = (name: string, text: string) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('/index.html') || name === 'index.html');
	let title = '';
	const written: string[] = [];
	for (const name of pages) {
		const html = readFileSync(join(dist, name), 'utf8');
		if (html.includes('http-equiv="refresh"')) continue;
		const { document } = parseHTML(html);
		const meta = (key: string) =>
			document.querySelector(`meta[property="${key}"]`)?.getAttribute('content') ?? '';
		if (name === 'index.html') title = meta('og:site_name');
		const main = document.querySelector('main');
		if (!main) throw new Error(`${name} has no <main>`);
		put(
			`src/content/docs/${name.replace(/\.html$/, '.md')}`,
			`---\ntitle: ${JSON.stringify(meta('og:title'))}\ndescription: ${JSON.stringify(meta('og:description'))}\n---\n\n${markdownOf(main)}`,
		);
		written.push(name);
		// Thousands of pages take minutes: who stops the command is heard in between.
		await setImmediate();
	}
	put('astro.config.mjs', config(title, links === undefined ? undefined : rooms(written).slice(0, links)));
	put('src/content.config.ts', contentConfig);
	mkdirSync(join(folder, 'public'), { recursive: true });
	copyFileSync(join(dist, 'favicon.svg'), join(folder, 'public/favicon.svg'));
	return written.length;
}

/** Slugs of services and of pages of the first level, in Arabic. */
const rooms = (pages: string[]): string[] =>
	pages
		.map((name) => name.replace(/\/?index\.html$/, ''))
		.filter((slug) => /^(?:services\/)?[^/]+$/.test(slug) && slug !== 'fr')
		.toSorted((a, b) => Number(b.includes('/')) - Number(a.includes('/')) || a.localeCompare(b));
