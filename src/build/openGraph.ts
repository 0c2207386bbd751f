import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { openGraphFonts } from './openGraphFonts.ts';
import { inkOf, openGraphPicture, type PictureRecord } from './openGraphPicture.ts';

/** Where the pages leave what the pictures say while the site is built; not part of the published site. */
const recordsFile = 'og/pictures.json';

const cache = fileURLToPath(new URL('../../node_modules/.cache/istiqbal-og/', import.meta.url));

/**
 * Draws the pictures that are shown where a page is shared (`/og/<slug>.png`, `/og/default.png`). Each is kept in the
 * cache under the hash of what it shows: a second build with the same words draws nothing.
 * Without the site's address no page may name a picture, so none is drawn.
 */
export function openGraph(site: string | null): AstroIntegration {
	return {
		name: 'istiqbal:open-graph',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const file = join(root, recordsFile);
				const records = JSON.parse(await readFile(file, 'utf8')) as PictureRecord[];
				await rm(file);
				if (site === null) return void (await rm(join(root, 'og'), { recursive: true }));
				const drawn = await drawPictures(records, join(root, 'og'), cache);
				logger.info(`${records.length} pictures, ${drawn} of them drawn anew`);
			},
		},
	};
}

/**
 * Writes `<name>.png` for each record.
 * @param into Folder that exists.
 * @param cache Folder that is made when missing.
 * @returns How many the cache did not have.
 */
export async function drawPictures(records: PictureRecord[], into: string, cache: string): Promise<number> {
	await mkdir(cache, { recursive: true });
	const fontFiles = await openGraphFonts(cache);
	const ink = inkOf(fontFiles);
	let drawn = 0;
	const draw = async ({ name, ...words }: PictureRecord) => {
		const svg = openGraphPicture(words, ink);
		const hash = createHash('sha256').update(fontFiles.join()).update(svg).digest('hex');
		const kept = join(cache, `${hash}.png`);
		if (!existsSync(kept)) {
			drawn += 1;
			const picture = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false } });
			// Two builds may share the cache: a picture is whole before it has its name.
			await writeFile(`${kept}.${process.pid}`, picture.asPng());
			await rename(`${kept}.${process.pid}`, kept);
		}
		await copyFile(kept, join(into, `${name}.png`));
	};
	// As many at a time as there are processors: a picture takes one of them for some hundredths of a second.
	const waiting = records.values();
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			for (const record of waiting) await draw(record);
		}),
	);
	return drawn;
}
