import MiniSearch from 'minisearch';
import { searchForm } from '../../../src/search/searchForm.ts';
import type { SearchRecord } from '../../../src/search/SearchRecord.ts';
import type { Found } from './engines.ts';

/**
 * MiniSearch over the records that our index is made of: the same normalisation and the same people's words, looking
 * for beginnings of words and for near spellings, names before text.
 */
export function miniSearchOf(records: readonly SearchRecord[]) {
	const index = new MiniSearch<Record<'url' | 'kind' | 'title' | 'words' | 'excerpt' | 'text', string>>({
		idField: 'url',
		fields: ['title', 'words', 'excerpt', 'text'],
		storeFields: ['kind'],
		tokenize: (text) => searchForm(text).split(' '),
		processTerm: (term) => term || null,
		searchOptions: {
			prefix: true,
			fuzzy: 0.2,
			combineWith: 'OR',
			boost: { title: 2, words: 2 },
		},
	});
	index.addAll(
		records.map(({ url, kind, title, words, excerpt, text }) => ({
			url,
			kind,
			title,
			words: words.join('\n'),
			excerpt,
			text,
		})),
	);
	return {
		answer: (question: string): Found[] =>
			index.search(question).map(({ id, kind }) => ({ url: String(id), notOurs: kind === 'not-ours' })),
		/** The index as it would be sent to a browser. */
		json: (): string => JSON.stringify(index),
	};
}
