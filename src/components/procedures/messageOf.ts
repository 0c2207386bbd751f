/** What a person sends to another about a card. */
export interface Shared {
	title: string;
	/** «الثمن: درهمان», «المدة: في الحين». */
	facts: string[];
	/** Heading of the papers, and the papers that apply. */
	heading: string;
	papers: string[];
	address: string;
}

/** Characters that a message on a telephone holds without being folded or cut. */
export const messageLength = 900;

/**
 * The card as a message: title, facts, papers, address. When it would be too long the last papers give way to «…»: the
 * address, where all of them stand, never does.
 */
export function messageOf({ title, facts, heading, papers, address }: Shared): string {
	const written = (shown: string[]) =>
		[
			`*${title}*`,
			...facts,
			...(shown.length > 0 ? ['', `${heading}:`, ...shown.map((paper) => `- ${paper}`)] : []),
			...(shown.length < papers.length ? ['- …'] : []),
			'',
			address,
		].join('\n');
	let shown = papers;
	while (shown.length > 0 && written(shown).length > messageLength) shown = shown.slice(0, -1);
	return written(shown);
}
