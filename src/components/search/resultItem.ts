import type { Ranked } from '../../search/rank.ts';
import type { Language } from '../../wording/languages.ts';
import type { ResultWords } from './searchWords.ts';
import { writeFacts } from './writeFacts.ts';
import { writeRuns } from './writeRuns.ts';

export interface ResultItem {
	element: HTMLLIElement;
	/**
	 * Writes what was found into it; the element, and a focus in it, stay. While more is to come (`isWhole` is false) the
	 * place of what is not known yet is kept, so that nothing moves when it comes.
	 */
	write: (result: Ranked, isWhole: boolean) => void;
}

/** One result: its name as a link, the facts that decide, a sentence. */
export function resultItem(words: ResultWords, language: Language): ResultItem {
	const element = document.createElement('li');
	const link = document.createElement('a');
	const tag = document.createElement('span');
	tag.className = 'tag';
	const facts = document.createElement('p');
	const excerpt = document.createElement('p');
	element.append(link, ' ', tag, facts, excerpt);
	return {
		element,
		write({ page, forms }, isWhole) {
			link.href = page.url;
			writeRuns(link, page.title, forms, language);
			writeFacts(facts, page.facts);
			writeRuns(excerpt, page.excerpt, forms, language);
			// Under «other pages» stand texts of law too.
			tag.textContent = page.kind === 'law' ? words.kinds.law : '';
			excerpt.className = page.kind === 'not-ours' ? 'door' : 'quiet';
			if (page.kind === 'not-ours') element.dataset['answer'] = 'not-ours';
			tag.hidden = tag.textContent === '';
			const awaited = isWhole ? null : page.kind === 'procedure' ? facts : excerpt;
			for (const line of [facts, excerpt]) line.hidden = line.textContent === '' && line !== awaited;
		},
	};
}
