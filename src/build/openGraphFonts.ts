import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** Family of both files: the weight tells them apart, so that no letter is ever taken from the other file. */
export const family = 'Readex Pro';
export const weightOf = { arabic: 600, latin: 500 } as const;
export type Script = keyof typeof weightOf;

const packaged = (script: Script) =>
	fileURLToPath(
		new URL(
			`../../node_modules/@fontsource-variable/readex-pro/files/readex-pro-${script}-wght-normal.woff2`,
			import.meta.url,
		),
	);

/**
 * Readex Pro as the drawing program reads it: it knows neither woff2 nor variable fonts, so each script is unpacked and
 * set at one weight. The files are kept in the cache, under the name of what they were made from.
 * @param cache Folder for the files; made when missing.
 * @returns Their paths.
 */
export const openGraphFonts = (cache: string): Promise<string[]> =>
	Promise.all((['arabic', 'latin'] as const).map((script) => unpacked(script, cache)));

async function unpacked(script: Script, cache: string): Promise<string> {
	const font = await readFile(packaged(script));
	const weight = weightOf[script];
	const name = createHash('sha256').update(font).update(String(weight)).digest('hex').slice(0, 16);
	const path = join(cache, `${script}-${name}.ttf`);
	if (existsSync(path)) return path;
	await mkdir(cache, { recursive: true });
	const one = await subsetFont(font, undefined, {
		targetFormat: 'sfnt',
		keepAllGlyphs: true,
		variationAxes: { wght: weight },
	});
	// Two builds may share the cache: a file is whole before it has its name.
	await writeFile(`${path}.${process.pid}`, one);
	await rename(`${path}.${process.pid}`, path);
	return path;
}
