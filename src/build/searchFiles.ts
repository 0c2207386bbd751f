import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../search/SearchRecord.ts';
import { inTwo, shownPagesOf, smallIndexOf, type Vocabulary } from '../search/smallIndexOf.ts';
import { tellingStems } from '../search/tellingStems.ts';
import { languages, type Language } from '../wording/languages.ts';

/** What the pages leave for search while the site is built. */
export interface SearchContent {
	records: SearchRecord[];
	vocabulary: Vocabulary;
}

/** Records sent to Pagefind at the same time. */
const atOnce = 64;
/** What Pagefind writes for its own interface, and the pages that our small index already tells. */
const unused = /^(pagefind-.*\.(?:js|css)|fragment\/.*|filter\/.*)$/;
/** Stands before the JSON of a fragment. */
const magic = 'pagefind_dcd';

/** Every file that search fetches, by its address in the site, for each language apart: nobody asks in two at once. */
export async function searchFiles(content: SearchContent): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const language of languages)
		for (const [path, bytes] of await filesIn(language, content)) files.set(path, bytes);
	await pagefind.close();
	return files;
}

async function filesIn(
	language: Language,
	{ records, vocabulary }: SearchContent,
): Promise<[string, Uint8Array][]> {
	const own = records.filter((record) => record.language === language);
	const built = await indexOf(own);
	const places = new Map(own.map(({ url }, place) => [url, place]));
	const names: string[] = [];
	for (const { path, content } of built) {
		if (!path.startsWith('fragment/')) continue;
		const name = path.replace(/^fragment\/|\.pf_fragment$/g, '');
		names[places.get(urlOf(content))!] = name;
	}
	const { first, more } = inTwo(smallIndexOf(records, vocabulary, language));
	const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
	return [
		[`search/${language}.json`, json(first)],
		[`search/${language}-words.json`, json(more)],
		[`search/${language}-shown.json`, json({ pages: shownPagesOf(records, language), names })],
		...built
			.filter(({ path }) => !unused.test(path))
			.map(({ path, content }): [string, Uint8Array] => [`pagefind/${language}/${path}`, content]),
	];
}

/** The address that a fragment is of. */
const urlOf = (fragment: Uint8Array): string => {
	const text = new TextDecoder().decode(gunzipSync(fragment));
	return (JSON.parse(text.slice(magic.length)) as { url: string }).url;
};

async function indexOf(records: SearchRecord[]): Promise<pagefind.IndexFile[]> {
	// Pagefind's own Arabic stemmer cuts the first letter of «بطاقة» and «ولادة»: the text comes stemmed by us instead.
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const stems = tellingStems(records);
	const add = async ({ url }: SearchRecord, place: number) => {
		// Stems are letters alone: nothing in them is markup.
		const content = `<html lang="unknown"><body><p data-pagefind-body>${stems[place]!.join(' ')}</p></body></html>`;
		const { errors } = await index.addHTMLFile({ url, content });
		if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
	};
	// Pagefind is a process of its own: a few records on their way, so that neither waits for the other.
	for (let first = 0; first < records.length; first += atOnce)
		await Promise.all(
			records.slice(first, first + atOnce).map((record, place) => add(record, first + place)),
		);
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return files;
}
