import { openingAt, type DatedHours } from '../../hours/openingAt.ts';

/** `<open-now>`: writes the state of the desk once, when the page opens. */
class OpenNow extends HTMLElement {
	connectedCallback() {
		const hours = JSON.parse(this.dataset['hours'] ?? '{}') as DatedHours;
		const language = this.dataset['language'] === 'fr' ? 'fr' : 'ar';
		const now = openingAt(hours, new Date());
		const dot = document.createElement('span');
		dot.className = 'dot';
		this.dataset['state'] = now.open ? 'open' : 'closed';
		this.replaceChildren(dot, sentences[language](now));
	}
}

// Two short sentences, so that the page does not load the whole wording.
const sentences = {
	ar: ({ open, until, next, closure }: ReturnType<typeof openingAt>): string => {
		if (open) return `مفتوح حتى ${until}`;
		if (closure) return `مغلق اليوم: ${closure.ar}`;
		return next ? `مغلق الآن. يفتح على الساعة ${next}` : 'مغلق الآن';
	},
	fr: ({ open, until, next, closure }: ReturnType<typeof openingAt>): string => {
		if (open) return `Ouvert jusqu’à ${until?.replace(':', '\u00a0h\u00a0')}`;
		if (closure) return `Fermé aujourd’hui : ${closure.fr ?? closure.ar}`;
		return next ? `Fermé. Ouvre à ${next.replace(':', '\u00a0h\u00a0')}` : 'Fermé';
	},
};

customElements.define('open-now', OpenNow);
