import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchFiles, type SearchContent } from './searchFiles.ts';

/** Where the pages leave what search knows while the site is built; not part of the published site. */
const contentFile = 'search-records.json';

/** Search in the built site and, made on first use, under `npm run dev`. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'istiqbal:search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const left = new URL(contentFile, dir);
				const content = JSON.parse(await readFile(left, 'utf8')) as SearchContent;
				for (const [path, bytes] of await searchFiles(content)) {
					const file = fileURLToPath(new URL(path, dir));
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, bytes);
				}
				await rm(left);
				logger.info(`${content.records.length} search records`);
			},
			'astro:server:setup': ({ server }) => {
				let files: Promise<Map<string, Uint8Array>> | undefined;
				server.watcher.on('change', (path) => {
					if (path.includes('/content/')) files = undefined;
				});
				const build = async () => {
					const origin = server.resolvedUrls?.local[0] ?? 'http://localhost:4321/';
					return searchFiles((await (await fetch(new URL(contentFile, origin))).json()) as SearchContent);
				};
				server.middlewares.use((request, response, next) => {
					const path = (request.url ?? '').split('?')[0]!.replace(/^\//, '');
					if (!/^(?:pagefind\/|search\/.*\.json$)/.test(path)) return next();
					files ??= build();
					files.then((all) => {
						const content = all.get(path);
						if (!content) return next();
						response.setHeader('Content-Type', typeOf(path));
						response.end(content);
					}, next);
				});
			},
		},
	};
}

const typeOf = (path: string): string =>
	path.endsWith('.js')
		? 'text/javascript'
		: path.endsWith('.json')
			? 'application/json'
			: 'application/octet-stream';
