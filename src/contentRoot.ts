import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

/**
 * The folder that the council edits. `ISTIQBAL_CONTENT` puts another commune, or a test's fixture, in its place
 * (a path from the project's root).
 */
export const contentRoot: string = resolve(
	fileURLToPath(new URL('..', import.meta.url)),
	process.env.ISTIQBAL_CONTENT ?? 'src/content',
);

/** The same folder as a URL, with its closing slash. */
export const contentRootUrl = new URL(`${pathToFileURL(contentRoot).href}/`);
