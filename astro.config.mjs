import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import autoImport from 'astro-auto-import';
import { defineConfig } from 'astro/config';
import { arabicFont } from './src/build/arabicFont.ts';
import { collectorInDev } from './src/build/collectorInDev.ts';
import { contentPolicy } from './src/build/contentPolicy.ts';
import { contentGate } from './src/build/contentGate.ts';
import { markdownComponents } from './src/build/markdownComponents.ts';
import { openGraph } from './src/build/openGraph.ts';
import { proseTables } from './src/build/proseTables.ts';
import { searchIndex } from './src/build/searchIndex.ts';
import { sitemapOf } from './src/build/sitemap.ts';
import { starlightOptions } from './src/build/starlightOptions.ts';
import { commune } from './src/build/commune.ts';
import { foreignOrigin } from './src/submissions/receiver.ts';

// Nothing here reports to anybody.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

export default defineConfig({
	site: commune.site ?? undefined,
	trailingSlash: 'always',
	// Tests build other communes beside the real one, each with a cache of its own.
	outDir: process.env.ISTIQBAL_DIST ?? 'dist',
	...(process.env.ISTIQBAL_DIST && { cacheDir: `${process.env.ISTIQBAL_DIST}-cache` }),
	prefetch: false,
	// Plain code blocks: colours would be style attributes, which the content policy refuses.
	markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [proseTables] }) },
	devToolbar: { enabled: false },
	fonts: [arabicFont],
	integrations: [
		contentGate(),
		preact({ compat: true }),
		sitemapOf(commune.site),
		autoImport(markdownComponents),
		starlight(starlightOptions(commune)),
		mdx(),
		searchIndex(),
		openGraph(commune.site),
		contentPolicy({ receiver: foreignOrigin(commune.receiver) }),
		collectorInDev(commune),
	],
	vite: {
		// The build environment is called `prerender`: `ssr.noExternal` would be ignored.
		// Scripts stay files: a phone keeps them between pages, and words are read before they arrive.
		build: { assetsInlineLimit: (name) => (/\.m?js$/.test(name) ? false : undefined) },
		resolve: {
			noExternal: ['@formspree/react'],
			alias: [
				{
					find: /^.*\/components-internals\/SidebarPersistState$/,
					replacement: fileURLToPath(new URL('./src/components/starlight/noSidebar.ts', import.meta.url)),
				},
				{
					find: /^\.\.\/style\/props\.css$/,
					replacement: fileURLToPath(new URL('./src/styles/starlightNames.css', import.meta.url)),
				},
				{
					// Notices stand in prose alone, which brings their rules; nothing of ours uses the utilities.
					find: /^\.\.\/style\/(?:asides|util)\.css$/,
					replacement: fileURLToPath(new URL('./src/styles/none.css', import.meta.url)),
				},
				{
					find: /^@stripe\/.*/,
					replacement: fileURLToPath(new URL('./src/components/submissions/noPayment.ts', import.meta.url)),
				},
			],
		},
	},
});
