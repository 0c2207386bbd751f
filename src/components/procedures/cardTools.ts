import { messageOf, type PaperLine } from './messageOf.ts';
import { readAloud } from './readAloud.ts';
import { keepTicks } from './ticks.ts';

const textOf = (part: HTMLElement) => part.innerText.replace(/\s+/g, ' ').trim();

/** `<card-tools>`: print, send, listen, and the ticks of the papers. Everything it says is read from the page. */
class CardTools extends HTMLElement {
	connectedCallback() {
		const card = this.closest('article')!;
		const tool = (name: string) => this.querySelector<HTMLButtonElement>(`[data-tool=${name}]`)!;
		const shown = (selector: string) =>
			[...card.querySelectorAll<HTMLElement>(selector)].filter((part) => part.closest('[hidden]') === null);
		const facts = () => [
			...shown('[data-elsewhere]').map(textOf),
			...shown('[data-fact]').map((part) => part.dataset['fact']!),
			...shown('[data-fee-of-case]').map((part) => part.dataset['feeOfCase']!),
		];
		const heading = () => shown('#papers').map(textOf)[0] ?? '';
		const warning = () => shown('[data-draft]').map((part) => part.dataset['draft']!)[0] ?? null;
		const papers = () => papersIn(shown('#papers ~ * h4, .choice > p, [data-paper]'));
		const message = () =>
			messageOf({
				title: shown('h1').map(textOf)[0] ?? '',
				facts: facts(),
				heading: heading(),
				papers: papers(),
				warning: warning(),
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
			...shown('h1, .lead').map(textOf),
			...facts(),
			...[warning()].filter((text) => text !== null),
			heading(),
			...papers().map(({ text }) => text),
			...shown('#steps, #steps ~ * li').map(textOf),
		]);
		keepTicks(this.dataset['card']!, card, tool('clear'));
	}
}
customElements.define('card-tools', CardTools);

/** Papers with their conditions, each once, under the lines that join them. */
function papersIn(parts: HTMLElement[]): PaperLine[] {
	const told = new Set<string>();
	return parts.flatMap((part): PaperLine[] => {
		if (part.dataset['paper'] === undefined) return [{ text: textOf(part), isPaper: false }];
		if (told.has(part.dataset['paper'])) return [];
		told.add(part.dataset['paper']);
		const condition = part.closest('.row')?.querySelector<HTMLElement>('[data-when]');
		return [{ text: condition ? `${textOf(part)} (${textOf(condition)})` : textOf(part), isPaper: true }];
	});
}
