import { firstAnswer } from '../../search/search.ts';
import type { Answer } from '../../search/answer.ts';
import type { Ranked } from '../../search/rank.ts';
import type { Language } from '../../wording/languages.ts';
import { counted } from './counted.ts';
import { fill } from './fill.ts';
import type { SuggestionWords } from './searchWords.ts';
import { shortened } from './shortened.ts';
import { tryTwice } from './tryTwice.ts';
import { writeRuns } from './writeRuns.ts';
import './suggest.css';

const most = 6;
/** Milliseconds without a key after which the words are looked up. */
const pause = 100;

/**
 * Makes a search form suggest answers while a person types, as the combobox pattern says: the focus stays in the field,
 * arrows walk through the list, Enter opens what is chosen or, with nothing chosen, the page of results.
 */
export function suggest(form: HTMLFormElement): void {
	const field = form.querySelector('input')!;
	const language: Language = form.dataset['language'] === 'fr' ? 'fr' : 'ar';
	const words = JSON.parse(form.dataset['suggests'] ?? '{}') as SuggestionWords;
	const { box, meant, list, told } = suggestionBox(`${field.id}-suggestions`, words.suggested);
	form.append(box, told);
	field.setAttribute('role', 'combobox');
	field.setAttribute('aria-autocomplete', 'list');
	field.setAttribute('aria-controls', list.id);

	let turn = 0;
	let chosen = -1;
	const options = () => [...list.children] as HTMLElement[];

	function open(isOpen: boolean) {
		box.hidden = !isOpen;
		field.setAttribute('aria-expanded', String(isOpen));
		choose(-1);
	}

	function choose(place: number) {
		chosen = place;
		options().forEach((option, index) => option.setAttribute('aria-selected', String(index === place)));
		const option = options()[place];
		if (!option) return field.removeAttribute('aria-activedescendant');
		field.setAttribute('aria-activedescendant', option.id);
		option.scrollIntoView({ block: 'nearest' });
	}

	function show({ results, meant: otherWords }: Answer) {
		const best = results.slice(0, most);
		list.replaceChildren(
			...best.map((result, index) => optionOf(result, `${list.id}-${index}`, words, language)),
		);
		meant.hidden = otherWords === null;
		meant.textContent = otherWords === null ? '' : fill(words.meant, { words: shortened(otherWords) });
		told.textContent = [meant.textContent, counted(words.count, best.length, language)].join(' ').trim();
		open(best.length > 0);
	}

	async function lookUp() {
		const own = ++turn;
		const question = field.value;
		if (question.trim() === '') {
			told.textContent = '';
			return open(false);
		}
		try {
			const answer = await tryTwice(() => firstAnswer(question, language));
			// Not for words that have changed since, nor for a person who has gone on.
			if (own === turn && document.activeElement === field) show(answer);
		} catch {
			// The form still leads to the page of results, which says what failed.
			if (own === turn) open(false);
		}
	}

	let later: ReturnType<typeof setTimeout> | undefined;
	field.addEventListener('input', () => {
		clearTimeout(later);
		later = setTimeout(() => void lookUp(), pause);
	});
	field.addEventListener('focus', () => void lookUp());
	field.addEventListener('blur', () => {
		turn++;
		open(false);
	});
	field.addEventListener('keydown', (event) => {
		// Keys that a keyboard of signs needs for itself.
		if (event.isComposing) return;
		const { length } = options();
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (box.hidden) return void lookUp();
			event.preventDefault();
			// One place more than there are options: none of them, the words as they were typed.
			const step = event.key === 'ArrowDown' ? 1 : -1;
			choose(((chosen + 1 + step + length + 1) % (length + 1)) - 1);
		} else if (event.key === 'Enter' && !box.hidden && chosen >= 0) {
			event.preventDefault();
			go(options()[chosen]);
		} else if (event.key === 'Escape' && !box.hidden) {
			event.preventDefault();
			turn++;
			open(false);
		}
	});
	// A press on the list must not take the focus, and with it the list, away.
	box.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => go((event.target as Element).closest<HTMLElement>('[data-url]')));

	open(false);
	if (field.value.trim() !== '') void lookUp();
	// The small index is on its way before the first word is written.
	else void tryTwice(() => firstAnswer('', language)).catch(() => undefined);
}

function go(option: HTMLElement | null | undefined) {
	if (option?.dataset['url']) location.assign(option.dataset['url']);
}

function suggestionBox(id: string, label: string) {
	const box = document.createElement('div');
	box.className = 'suggestions';
	const meant = document.createElement('p');
	const list = document.createElement('ul');
	list.className = 'plain';
	list.id = id;
	list.setAttribute('role', 'listbox');
	list.setAttribute('aria-label', label);
	box.append(meant, list);
	const told = document.createElement('p');
	told.className = 'visually-hidden';
	told.setAttribute('role', 'status');
	return { box, meant, list, told };
}

function optionOf(
	{ page, forms }: Ranked,
	id: string,
	words: SuggestionWords,
	language: Language,
): HTMLElement {
	const option = document.createElement('li');
	option.id = id;
	option.setAttribute('role', 'option');
	option.dataset['url'] = page.url;
	const name = document.createElement('span');
	name.className = 'name';
	writeRuns(name, page.title, forms, language);
	option.append(name);
	if (words.kinds[page.kind] !== '') {
		const tag = document.createElement('span');
		tag.className = 'tag';
		tag.textContent = words.kinds[page.kind];
		option.append(' ', tag);
	}
	return option;
}
