/**
 * Papers that are ticked stay ticked on this telephone, card by card, until they are cleared. Where the browser keeps
 * nothing, ticking works for as long as the page is open.
 */
export function keepTicks(card: string, list: HTMLElement, clear: HTMLButtonElement): void {
	const key = `istiqbal.ticks.${card}`;
	const boxes = [...list.querySelectorAll<HTMLInputElement>('.row input')];
	const ticked = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
	const show = (papers: string[]) => {
		for (const box of boxes) box.checked = papers.includes(box.value);
		clear.hidden = papers.length === 0;
	};
	const keep = (papers: string[]) => {
		try {
			if (papers.length === 0) localStorage.removeItem(key);
			else localStorage.setItem(key, papers.join(' '));
		} catch {
			// A private window, or storage switched off.
		}
	};
	const kept = () => {
		try {
			return localStorage.getItem(key)?.split(' ') ?? [];
		} catch {
			return [];
		}
	};

	show(kept());
	list.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || !boxes.includes(target)) return;
		const papers = ticked();
		keep(papers);
		clear.hidden = papers.length === 0;
	});
	clear.addEventListener('click', () => {
		show([]);
		keep([]);
	});
}
