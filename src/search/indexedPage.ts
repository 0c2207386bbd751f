import type { SearchRecord } from './SearchRecord.ts';
import { searchForm } from './searchForm.ts';

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A record as the small page that Pagefind reads: folded text with the title and people's words weighing most, and
 * what is shown kept as it was written.
 */
export function indexedPage({ language, title, excerpt, words, text }: SearchRecord): string {
	const meta = `data-pagefind-meta="title:${escaped(title)}"`;
	return (
		`<html lang="unknown"><body><main data-pagefind-body data-pagefind-filter="language:${language}">` +
		`<h1 ${meta} data-pagefind-weight="10">${searchForm(title)}</h1>` +
		`<p data-pagefind-weight="8">${words.map(searchForm).join(' ')}</p>` +
		`<span data-pagefind-meta="excerpt[data-text]" data-text="${escaped(excerpt)}"></span>` +
		`<p data-pagefind-weight="3">${searchForm(excerpt)}</p>` +
		`<p data-pagefind-weight="0.5">${searchForm(text)}</p></main></body></html>`
	);
}
