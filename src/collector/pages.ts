import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The built pages, which the collector fills in for people without JavaScript. */
export interface Pages {
	/** HTML of the page at a path such as `/fr/feedback/`; null when there is none. */
	read(path: string): Promise<string | null>;
}

/** Pages of a finished build. */
export const builtPages = (dist: string): Pages => ({
	read: (path) => readFile(join(dist, path, 'index.html'), 'utf8').catch(() => null),
});
