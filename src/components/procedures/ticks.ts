/**
 * Papers that are ticked stay ticked on this telephone, card by card, until they are cleared. A paper that stands under
 * two answers is one paper. Where the browser keeps nothing, ticking works for as long as the page is open.
 */
export function keepTicks(card: string, list: HTMLElement, clear: HTMLButtonElement): void {
	const key = `istiqbal.ticks.${card}`;
	const boxes = [...list.querySelectorAll<HTMLInputElement>('.row input')];
	const ticked = () => [...new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value))];
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
			// Papers that the card has no more, or what is no list of papers, is forgotten.
			const known = new Set(boxes.map(({ value }) => value));
			return (localStorage.getItem(key)?.split(' ') ?? []).filter((paper) => known.has(paper));
		} catch {
			return [];
		}
	};

	show(kept());
	list.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || !boxes.includes(target)) return;
		for (const box of boxes) if (box.value === target.value) box.checked = target.checked;
		const papers = ticked();
		keep(papers);
		clear.hidden = papers.length === 0;
	});
	// Another tab of the same card ticks too.
	addEventListener('storage', (event) => {
		if (event.key === key) show(kept());
	});
	clear.addEventListener('click', () => {
		show([]);
		keep([]);
	});
}
