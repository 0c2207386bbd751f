import type { Answer } from '../../search/answer.ts';
import type { Language } from '../../wording/languages.ts';
import { carryQuery } from '../page/carryQuery.ts';
import { arrange } from './arrange.ts';
import { counted } from './counted.ts';
import { fill } from './fill.ts';
import { filterBar, type FilterBar } from './filterBar.ts';
import { filtered, heldFilters, type Filters } from './filters.ts';
import { groupsOf, type GroupName } from './groupsOf.ts';
import { longestQuestion } from './longestQuestion.ts';
import { resultGroup, type ResultGroup } from './resultGroup.ts';
import type { ResultWords } from './searchWords.ts';
import { settled } from './settled.ts';
import { shortened } from './shortened.ts';
import { tryTwice } from './tryTwice.ts';

/** Milliseconds without a key after which the words are looked up. */
const pause = 200;
/** Milliseconds after which a person is told that we are looking. */
const slow = 400;

const engine = () => import('../../search/search.ts');
const nothing: Answer = { results: [], meant: null };
const noFilters: Filters = { service: '', event: '' };

/**
 * `<search-results>`: answers the address's `?q=`, and what is typed afterwards without a new page. The first answer
 * comes from one small file, the full one after it.
 */
class SearchResults extends HTMLElement {
	readonly #language: Language = this.dataset['language'] === 'fr' ? 'fr' : 'ar';
	readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as ResultWords;
	readonly #groups = new Map<GroupName, ResultGroup>();
	#filters: FilterBar | null = null;
	#turn = 0;
	#question = '';
	#answer = nothing;
	#wanted = noFilters;
	#hasFailed = false;

	connectedCallback() {
		const field = document.querySelector<HTMLInputElement>('input[name="q"]');
		if (!field) return;
		const told = new URLSearchParams(location.search);
		field.value = (told.get('q') ?? '').slice(0, longestQuestion);
		this.#filters = filterBar(this.#part('filters'), (filters) => {
			this.#wanted = filters;
			this.#draw(true);
		});
		this.#wanted = this.#filters.read(told);

		let later: ReturnType<typeof setTimeout> | undefined;
		field.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(later);
			void this.#ask(field.value);
			// The keyboard of a phone covers the answers.
			if (matchMedia('(pointer: coarse)').matches) field.blur();
		});
		field.addEventListener('input', () => {
			clearTimeout(later);
			later = setTimeout(() => void this.#ask(field.value), pause);
		});
		addEventListener('online', () => this.#hasFailed && void this.#ask(field.value));
		void this.#ask(field.value);
		if (field.value === '') field.focus();
	}

	async #ask(typed: string) {
		const turn = ++this.#turn;
		// A slow answer to an earlier word never replaces a later one.
		const isLate = () => turn !== this.#turn;
		const question = typed.slice(0, longestQuestion).trim();
		if (question !== this.#question) for (const group of this.#groups.values()) group.close();
		this.#question = question;
		this.#hasFailed = false;
		if (question === '') return this.#show(nothing, true);
		this.#tellAddress();
		const looking = setTimeout(() => isLate() || this.#say(this.#words.looking), slow);

		try {
			const first = await tryTwice(async () => (await engine()).firstAnswer(question, this.#language));
			if (isLate()) return;
			// What the titles do not hold the full texts may: nothing is said to be missing yet.
			if (first.results.length > 0) this.#show(first, false);
			try {
				const full = await tryTwice(async () => (await engine()).fullAnswer(question, this.#language));
				if (!isLate()) this.#show({ ...full, results: settled(first.results, full.results) }, true);
			} catch {
				if (!isLate()) this.#show(first, true);
			}
		} catch {
			if (isLate()) return;
			this.#hasFailed = true;
			this.#show(nothing, true);
		} finally {
			clearTimeout(looking);
		}
	}

	/** `isWhole`: whether nothing more will come for this question. */
	#show(answer: Answer, isWhole: boolean) {
		this.#answer = answer;
		this.#draw(isWhole);
	}

	#draw(isWhole: boolean) {
		const { results, meant } = this.#answer;
		const filters = heldFilters(results, this.#wanted);
		if (isWhole && !this.#hasFailed) {
			this.#wanted = filters;
			this.#tellAddress();
		}
		const found = filtered(results, filters);
		this.#filters?.draw(results, filters, isWhole);
		this.#drawMeant(meant);
		arrange(
			this.#part('groups'),
			groupsOf(found).map(({ name, results: own }, index) => {
				const group =
					this.#groups.get(name) ?? resultGroup(name, this.#words, () => this.#icon(), this.#language);
				this.#groups.set(name, group);
				group.write(own, { isFirst: index === 0, isWhole });
				return group.element;
			}),
		);
		this.#say(this.#sentence(found.length));
		this.#part('help').hidden = !isWhole;
		// «Not found?» is asked of those only who have asked and been answered.
		this.#part('ask').hidden = this.#question === '' || this.#hasFailed;
	}

	#drawMeant(meant: string | null) {
		const line = this.#part('meant');
		line.hidden = meant === null;
		if (meant === null) return line.replaceChildren();
		const link = document.createElement('a');
		link.href = `?${new URLSearchParams({ q: meant })}`;
		link.textContent = fill(this.#words.meant, { words: shortened(meant) });
		line.replaceChildren(link);
	}

	#sentence(count: number): string {
		if (this.#hasFailed) return this.#words.failed;
		if (this.#question === '') return '';
		const words = shortened(this.#question);
		return count === 0
			? fill(this.#words.none, { words })
			: counted(this.#words.count, count, this.#language, { words });
	}

	#say(sentence: string) {
		const state = this.#part('state');
		// The same sentence again would be read aloud again.
		if (state.textContent !== sentence) state.textContent = sentence;
	}

	/** Keeps question and filters in the address, to be shared and come back to. */
	#tellAddress() {
		const address = new URL(location.href);
		if (this.#question === '') address.searchParams.delete('q');
		else address.searchParams.set('q', this.#question);
		this.#filters?.write(this.#wanted, address.searchParams);
		if (address.href !== location.href) history.replaceState(null, '', address);
		carryQuery();
	}

	#part(name: 'state' | 'meant' | 'filters' | 'groups' | 'help' | 'ask'): HTMLElement {
		return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
	}

	#icon(): Node {
		return this.querySelector('template')!.content.cloneNode(true);
	}
}

customElements.define('search-results', SearchResults);
