import * as pagefind from 'pagefind';
import type { SearchRecord } from '../../../src/search/SearchRecord.ts';
import { tagOf } from '../../../src/wording/languages.ts';

/** Pages sent to Pagefind at the same time. */
const atOnce = 64;

/**
 * Pagefind as it comes, over the pages of a built site and pages made out of records: its files, by their names.
 * A made page has its record's title, sentence and text; what people call it stands on no page of the site either.
 */
export async function plainPagefind(
	dist: string,
	made: readonly SearchRecord[],
): Promise<Map<string, Uint8Array>> {
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const heed = ({ errors }: { errors: string[] }) => {
		if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
	};
	heed(await index.addDirectory({ path: dist }));
	for (let first = 0; first < made.length; first += atOnce)
		await Promise.all(
			made.slice(first, first + atOnce).map(async (record) => {
				heed(await index.addHTMLFile({ url: record.url, content: pageOf(record) }));
			}),
		);
	const { files } = await index.getFiles();
	await pagefind.close();
	return new Map(files.map(({ path, content }) => [path, content]));
}

const escaped = (text: string): string =>
	text.replace(/[&<]/g, (letter) => (letter === '&' ? '&amp;' : '&lt;'));

const pageOf = ({ language, title, excerpt, text }: SearchRecord): string =>
	`<!doctype html><html lang="${tagOf[language]}"><head><title>${escaped(title)}</title></head><body>` +
	`<main data-pagefind-body><h1>${escaped(title)}</h1><p>${escaped(excerpt)}</p><p>${escaped(text)}</p></main></body></html>`;
