import { carryQuery } from '../page/carryQuery.ts';
import { appliesTo } from './appliesTo.ts';

/**
 * `<case-choice>`: asks the card's questions and hides what the answers leave aside. The answers stay in the address
 * (`?case=tenant` or `?case=tenant,first-time`), so that the desk can send it by telephone.
 */
class CaseChoice extends HTMLElement {
	connectedCallback() {
		const questions = this.querySelector<HTMLElement>('.questions')!;
		const inputs = [...questions.querySelectorAll('input')];
		const asked = new URLSearchParams(location.search).get('case')?.split(',') ?? [];
		const choose = (ids: string[]) => {
			for (const input of inputs) input.checked = ids.includes(input.value);
		};
		choose(asked);
		// What is no answer of this card leaves the address, before anybody sends it on.
		if (asked.length > 0) this.answer();
		questions.hidden = false;
		questions.addEventListener('change', () => this.answer());
		questions.querySelector('button')!.addEventListener('click', () => {
			choose([]);
			this.answer();
			inputs[0]?.focus();
		});
		this.show();
	}

	answer() {
		const chosen = this.show();
		const address = new URL(location.href);
		if (chosen.length > 0) address.searchParams.set('case', chosen.join(','));
		else address.searchParams.delete('case');
		history.replaceState(null, '', address.href.replaceAll('%2C', ','));
		carryQuery();
	}

	/** Hides what the answers exclude; returns the answers. */
	show(): string[] {
		const questions = [...this.querySelectorAll('fieldset')].map((question) => {
			const inputs = [...question.querySelectorAll('input')];
			return {
				all: inputs.map(({ value }) => value),
				answer: inputs.find(({ checked }) => checked)?.value,
			};
		});
		const answers = questions.flatMap(({ answer }) => answer ?? []);
		for (const part of document.querySelectorAll<HTMLElement>('[data-cases]')) {
			const cases = part.dataset['cases']!.split(' ');
			part.hidden = !appliesTo(cases, questions);
		}
		// A choice goes with its papers, and one paper that is left is no choice.
		for (const choice of document.querySelectorAll<HTMLElement>('.choice')) {
			const left = choice.querySelectorAll('.row:not([hidden])').length;
			choice.hidden = left === 0;
			choice.querySelector('p')!.hidden = left === 1;
		}
		// An answered question needs no heading over its one remaining answer.
		for (const heading of document.querySelectorAll<HTMLElement>('[data-question]'))
			heading.hidden = heading.dataset['question']!.split(' ').some((id) => answers.includes(id));
		this.closest('article')?.toggleAttribute('data-answered', answers.length > 0);
		this.querySelector('button')!.hidden = answers.length === 0;
		return answers;
	}
}
customElements.define('case-choice', CaseChoice);
if (location.search !== '') carryQuery();
