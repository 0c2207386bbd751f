import { carryQuery } from '../page/carryQuery.ts';
import { search, type SearchResult } from '../../search/search.ts';

/** `<search-results>`: answers the address's `?q=`, and what is typed afterwards without a new page. */
class SearchResults extends HTMLElement {
	#latest = 0;

	connectedCallback() {
		const field = document.querySelector<HTMLInputElement>('input[name="q"]');
		if (!field) return;
		field.value = new URLSearchParams(location.search).get('q') ?? '';
		field.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#answer(field.value);
		});
		let pause: ReturnType<typeof setTimeout> | undefined;
		field.addEventListener('input', () => {
			clearTimeout(pause);
			pause = setTimeout(() => void this.#answer(field.value), 250);
		});
		if (field.value !== '') void this.#answer(field.value);
		else field.focus();
	}

	async #answer(query: string) {
		const turn = ++this.#latest;
		const address = new URL(location.href);
		address.searchParams.set('q', query);
		history.replaceState(null, '', address);
		carryQuery();
		if (query.trim() === '') return this.#show([], '');
		this.#say(this.dataset['looking'] ?? '');
		try {
			const results = await search(query, this.dataset['language'] === 'fr' ? 'fr' : 'ar');
			// A slow answer to an earlier word never replaces a later one.
			if (turn !== this.#latest) return;
			const { none = '', one = '', many = '' } = this.dataset;
			this.#show(results, results.length === 0 ? none : results.length === 1 ? one : many);
		} catch {
			if (turn === this.#latest) this.#show([], this.dataset['failed'] ?? '');
		}
	}

	#say(sentence: string) {
		this.querySelector('[data-state]')!.textContent = sentence;
	}

	#show(results: SearchResult[], sentence: string) {
		this.#say(sentence);
		this.querySelector<HTMLElement>('[data-help]')!.hidden = results.length > 0 || sentence === '';
		this.querySelector('ol')!.replaceChildren(
			...results.map(({ url, title, excerpt }) => {
				const item = document.createElement('li');
				const link = document.createElement('a');
				link.href = url;
				link.textContent = title;
				const line = document.createElement('p');
				line.className = 'quiet';
				line.textContent = excerpt;
				item.append(link, line);
				return item;
			}),
		);
	}
}

customElements.define('search-results', SearchResults);
