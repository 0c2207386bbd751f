import { carryQuery } from '../page/carryQuery.ts';
import { appliesTo } from './appliesTo.ts';

/**
 * `<case-choice>`: asks the card's questions and hides what the answers leave aside. The answers stay in the address
 * (`?case=tenant` or `?case=tenant,first-time`), so that the desk can send it by telephone.
 */
class CaseChoice extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form')!;
		const asked = new URLSearchParams(location.search).get('case')?.split(',') ?? [];
		for (const input of form.querySelectorAll('input')) input.checked = asked.includes(input.value);
		form.hidden = false;
		form.addEventListener('change', () => this.answer(form));
		// A reset empties the answers after its event.
		form.addEventListener('reset', () => setTimeout(() => this.answer(form)));
		form.addEventListener('submit', (event) => event.preventDefault());
		this.show(form);
	}

	answer(form: HTMLFormElement) {
		const chosen = this.show(form);
		const address = new URL(location.href);
		if (chosen.length > 0) address.searchParams.set('case', chosen.join(','));
		else address.searchParams.delete('case');
		history.replaceState(null, '', address.href.replaceAll('%2C', ','));
		carryQuery();
	}

	/** Hides what the answers exclude; returns the answers. */
	show(form: HTMLFormElement): string[] {
		const questions = [...form.querySelectorAll('fieldset')].map((question) => {
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
		// An answered question needs no heading over its one remaining answer.
		for (const heading of document.querySelectorAll<HTMLElement>('[data-question]'))
			heading.hidden = heading.dataset['question']!.split(' ').some((id) => answers.includes(id));
		form.querySelector('button')!.hidden = answers.length === 0;
		return answers;
	}
}
customElements.define('case-choice', CaseChoice);
if (location.search !== '') carryQuery();
