import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages, pathIn } from '../../../src/wording/languages.ts';

/** Bytes, means over the pages of procedures in both languages. */
export interface SiteSizes {
	/** All pages of procedures, before they are compressed. */
	html: number;
	/** Those procedures that every size of the site has, before and after gzip -9: their growth is not their words'. */
	sameHtml: number;
	sameGzip: number;
	/** The whole built site. */
	dist: number;
}

/** `slugs`: procedures of the site; the first `same` of them are in every size. */
export function siteSizes(dist: string, slugs: string[], same: number): SiteSizes {
	const pages = slugs.flatMap((slug) =>
		languages.map((language) => join(dist, pathIn(language, `/procedures/${slug}/index.html`))),
	);
	const inEverySize = pages.slice(0, same * languages.length).map((page) => readFileSync(page));
	return {
		html: mean(pages.map((page) => statSync(page).size)),
		sameHtml: mean(inEverySize.map(({ length }) => length)),
		sameGzip: mean(inEverySize.map((html) => gzipSync(html, { level: 9 }).length)),
		dist: readdirSync(dist, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
	};
}

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
