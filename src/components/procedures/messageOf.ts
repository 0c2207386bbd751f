/** What a person sends to another about a card. */
export interface Shared {
	title: string;
	/** What comes before the papers: whose business it is when it is not ours, the fee, the delay. */
	facts: string[];
	/** Heading of the papers. */
	heading: string;
	/** The papers that apply, each with its condition, under the lines that join them («تكفي واحدة…», a case). */
	papers: PaperLine[];
	/** What the reader must know of the card: that nobody has checked it yet. */
	warning: string | null;
	address: string;
}

/** A line of the list: a paper, or what stands over some. */
export interface PaperLine {
	text: string;
	isPaper: boolean;
}

/** Characters that a message on a telephone holds without being folded or cut. */
export const messageLength = 900;

/**
 * The card as a message: title, facts, papers, address. When it would be too long the last papers give way to «…»: the
 * address, where all of them stand, never does.
 */
export function messageOf({ title, facts, heading, papers, warning, address }: Shared): string {
	const written = (shown: PaperLine[]) =>
		[
			`*${title}*`,
			...facts,
			...(shown.length > 0 ? ['', `${heading}:`] : []),
			...shown.map(({ text, isPaper }) => (isPaper ? `- ${text}` : `${text.replace(/[:؟?]$/, '')}:`)),
			...(shown.length < papers.length ? ['- …'] : []),
			...(warning === null ? [] : ['', warning]),
			'',
			address,
		].join('\n');
	let shown = papers;
	while (shown.length > 0 && written(shown).length > messageLength) shown = shown.slice(0, -1);
	return written(shown);
}
