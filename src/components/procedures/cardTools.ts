import { messageOf } from './messageOf.ts';
import { readAloud } from './readAloud.ts';
import { keepTicks } from './ticks.ts';

/** `<card-tools>`: print, send, listen, and the ticks of the papers. Everything it says is read from the page. */
class CardTools extends HTMLElement {
	connectedCallback() {
		const card = this.closest('article')!;
		const tool = (name: string) => this.querySelector<HTMLButtonElement>(`[data-tool=${name}]`)!;
		const shown = (selector: string) =>
			[...card.querySelectorAll<HTMLElement>(selector)]
				.filter((part) => part.closest('[hidden]') === null)
				.map((part) => part.innerText.replace(/\s+/g, ' ').trim());
		const facts = () =>
			[...card.querySelectorAll<HTMLElement>('[data-fact]')].map((part) => part.dataset['fact']!);
		const papers = () => shown('[data-paper]');
		const message = () =>
			messageOf({
				title: shown('h1')[0] ?? '',
				facts: facts(),
				heading: shown('#papers')[0] ?? '',
				papers: papers(),
				address: location.href.replace(/#.*$/, ''),
			});

		const print = tool('print');
		print.hidden = false;
		print.addEventListener('click', () => window.print());

		const share = tool('share');
		if ('share' in navigator) {
			share.hidden = false;
			// A person who closes the sheet has not met an error.
			share.addEventListener('click', () => void navigator.share({ text: message() }).catch(() => undefined));
		}
		const whatsapp = this.querySelector<HTMLAnchorElement>('a')!;
		whatsapp.hidden = false;
		// Written when it is asked for: the answers may have changed since the page opened.
		for (const event of ['pointerdown', 'focus', 'click'])
			whatsapp.addEventListener(event, () => {
				whatsapp.href = `https://wa.me/?text=${encodeURIComponent(message())}`;
			});

		readAloud(tool('listen'), this.dataset['language']!, () => [
			...shown('h1, .lead'),
			...facts(),
			...shown('#papers'),
			...papers(),
			...shown('#steps, #steps ~ * li'),
		]);
		keepTicks(this.dataset['card']!, card, tool('clear'));
	}
}
customElements.define('card-tools', CardTools);
