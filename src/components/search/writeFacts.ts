/** Between the facts of a page, as the index holds them. */
const separator = ' · ';

/**
 * Writes facts side by side into an element, each a piece that breaks on its own: no separator is left alone where a
 * line begins.
 */
export function writeFacts(element: HTMLElement, facts: string): void {
	const row = document.createElement('span');
	for (const fact of facts.split(separator).filter((one) => one !== '')) {
		const piece = document.createElement('span');
		piece.textContent = fact;
		// The space parts the words for who listens.
		row.append(piece, ' ');
	}
	element.className = 'facts-line';
	element.replaceChildren(...(row.childElementCount > 0 ? [row] : []));
}
