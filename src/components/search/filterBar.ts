import type { Ranked } from '../../search/rank.ts';
import { choicesOf, filterNames, type Filters } from './filters.ts';

/** So few results are read faster than narrowed. */
const few = 4;

export interface FilterBar {
	/**
	 * Offers what the results hold, in the order of the page; hidden while there is nothing to choose. Until the answer is
	 * whole the results do not say where they belong, and the bar only keeps its place.
	 */
	draw: (results: readonly Ranked[], filters: Filters, isWhole: boolean) => void;
	/** Filters as an address says them: by id, so that it serves in both languages. An unknown id filters nothing. */
	read: (address: URLSearchParams) => Filters;
	write: (filters: Filters, address: URLSearchParams) => void;
}

/** The two selects above the results. Results know names, addresses ids; each option holds both. */
export function filterBar(bar: HTMLElement, onChange: (filters: Filters) => void): FilterBar {
	const selects = filterNames.map((name) => {
		const select = bar.querySelector<HTMLSelectElement>(`select[data-filter="${name}"]`)!;
		return { name, select, holder: select.closest('label')!, all: [...select.options], offered: '' };
	});
	const filtersFrom = (valueOf: (one: (typeof selects)[number]) => string): Filters => ({
		service: valueOf(selects[0]!),
		event: valueOf(selects[1]!),
	});
	bar.addEventListener('change', () => onChange(filtersFrom(({ select }) => select.value)));

	return {
		draw(results, filters, isWhole) {
			const isAwaited = !isWhole && results.every(({ page }) => page.service === '');
			bar.dataset['state'] = isAwaited ? 'awaited' : 'known';
			if (isAwaited) {
				for (const { holder } of selects) holder.hidden = false;
				bar.hidden = results.length <= few;
				return;
			}
			for (const one of selects) {
				const choices = choicesOf(results, one.name, filters);
				const offered = one.all.filter(({ value }) => value === '' || choices.has(value));
				const key = offered.map(({ value }) => value).join();
				// An open list must not change under the finger for nothing.
				if (key !== one.offered) one.select.replaceChildren(...offered);
				one.offered = key;
				one.select.value = filters[one.name];
				// «All» and a single value are no choice; what is chosen can always be taken back.
				const isChoice = results.length > few && offered.length > 2;
				one.holder.hidden = !isChoice && filters[one.name] === '';
			}
			bar.hidden = selects.every(({ holder }) => holder.hidden);
		},
		read: (address) =>
			filtersFrom(({ name, all }) => {
				const id = address.get(name);
				return all.find((option) => option.value !== '' && option.dataset['id'] === id)?.value ?? '';
			}),
		write(filters, address) {
			for (const { name, all } of selects) {
				const id = all.find(({ value }) => value === filters[name])?.dataset['id'];
				if (id === undefined) address.delete(name);
				else address.set(name, id);
			}
		},
	};
}
