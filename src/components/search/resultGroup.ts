import type { Ranked } from '../../search/rank.ts';
import type { Language } from '../../wording/languages.ts';
import { arrange } from './arrange.ts';
import { fill } from './fill.ts';
import type { GroupName } from './groupsOf.ts';
import { resultItem, type ResultItem } from './resultItem.ts';
import type { ResultWords } from './searchWords.ts';

/** Results of one kind that are shown at once; the others are one press away. */
const shownAtOnce = 8;
/** Where the answer is another door, more of them only confuse. */
const doorsAtOnce = 3;

export interface ResultGroup {
	element: HTMLElement;
	/** `isFirst`: whether it stands first on the page. `isWhole`: whether nothing more will come for the question. */
	write: (results: readonly Ranked[], state: { isFirst: boolean; isWhole: boolean }) => void;
	/** Forgets that the person asked for the rest: the question is another one. */
	close: () => void;
}

/** A heading with the results under it, which keep their elements while the list changes. */
export function resultGroup(
	name: GroupName,
	words: ResultWords,
	icon: () => Node,
	language: Language,
): ResultGroup {
	const element = document.createElement('section');
	const heading = document.createElement('h2');
	const list = document.createElement('ol');
	list.className = 'plain';
	const more = document.createElement('button');
	more.type = 'button';
	more.className = 'button secondary';
	element.append(heading, list, more);
	const items = new Map<string, ResultItem>();
	let isOpen = false;
	let results: readonly Ranked[] = [];
	let atOnce = shownAtOnce;
	let isWhole = false;

	function draw() {
		const shown = isOpen ? results : results.slice(0, atOnce);
		arrange(
			list,
			shown.map((result) => {
				const item = items.get(result.page.url) ?? resultItem(words, language);
				items.set(result.page.url, item);
				item.write(result, isWhole);
				return item.element;
			}),
		);
		const rest = results.length - shown.length;
		more.hidden = rest === 0;
		more.textContent = fill(words.rest, { number: rest });
	}

	more.addEventListener('click', () => {
		isOpen = true;
		draw();
		list.children[atOnce]?.querySelector('a')?.focus();
	});

	return {
		element,
		write(found, state) {
			results = found;
			isWhole = state.isWhole;
			const isDoor = state.isFirst && name === 'not-ours';
			atOnce = isDoor ? doorsAtOnce : shownAtOnce;
			element.className = isDoor ? 'door-first' : '';
			heading.replaceChildren(...(isDoor ? [icon(), words.elsewhere] : [words.groups[name]]));
			draw();
		},
		close() {
			isOpen = false;
		},
	};
}
