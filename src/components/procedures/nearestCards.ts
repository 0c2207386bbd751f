/** How many cards of the same service stand beside a card: its page does not grow with the service. */
const shown = 12;

/** The cards nearest to one of them, in the order of the list and without it. */
export function nearestCards<Card>(cards: readonly Card[], own: Card): Card[] {
	const first = Math.min(cards.indexOf(own) - shown / 2, cards.length - 1 - shown);
	return cards.slice(Math.max(0, first), Math.max(0, first) + shown + 1).filter((card) => card !== own);
}
