import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { indexedPage } from '../search/indexedPage.ts';
import type { SearchRecord } from '../search/SearchRecord.ts';

/** Where the pages leave their records while the site is built; not part of the published site. */
const recordsFile = 'search-records.json';

/** Records sent to Pagefind at the same time. */
const atOnce = 64;

async function indexOf(records: SearchRecord[]): Promise<pagefind.PagefindIndex> {
	// Pagefind's own Arabic stemmer cuts the first letter of «بطاقة» and «ولادة»: the text comes folded by us instead.
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const add = async (record: SearchRecord) => {
		const { errors } = await index.addHTMLFile({ url: record.url, content: indexedPage(record) });
		if (errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${errors.join('; ')}`);
	};
	// Pagefind is a process of its own: a few records on their way, so that neither waits for the other.
	for (let first = 0; first < records.length; first += atOnce)
		await Promise.all(records.slice(first, first + atOnce).map(add));
	return index;
}

/** Search in the built site and, made on first use, under `npm run dev`. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'istiqbal:search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const file = new URL(recordsFile, dir);
				const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
				const index = await indexOf(records);
				await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
				await pagefind.close();
				await rm(file);
				for (const unused of [
					'pagefind-ui.js',
					'pagefind-ui.css',
					'pagefind-modular-ui.js',
					'pagefind-modular-ui.css',
					'pagefind-component-ui.js',
					'pagefind-component-ui.css',
					'pagefind-highlight.js',
				]) {
					await rm(new URL(`pagefind/${unused}`, dir), { force: true });
				}
				logger.info(`${records.length} search records`);
			},
			'astro:server:setup': ({ server }) => {
				let files: Promise<Map<string, Uint8Array>> | undefined;
				server.watcher.on('change', (path) => {
					if (path.includes('/content/')) files = undefined;
				});
				const build = async () => {
					const origin = server.resolvedUrls?.local[0] ?? 'http://localhost:4321/';
					const records = (await (await fetch(new URL(recordsFile, origin))).json()) as SearchRecord[];
					const result = await (await indexOf(records)).getFiles();
					return new Map(result.files.map(({ path, content }) => [path, content]));
				};
				server.middlewares.use('/pagefind', (request, response, next) => {
					const path = (request.url ?? '').split('?')[0]!.replace(/^\//, '');
					files ??= build();
					files.then((all) => {
						const content = all.get(path);
						if (!content) return next();
						response.setHeader(
							'Content-Type',
							path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
						);
						response.end(content);
					}, next);
				});
			},
		},
	};
}
