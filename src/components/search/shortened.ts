/** Characters of a question that are repeated to the person. */
const longest = 60;

/** A question as it is told back in a sentence: short, and isolated so that it turns no mark around it. */
export function shortened(question: string): string {
	const words = question.trim().replace(/\s+/g, ' ');
	const letters = [...words];
	return `\u2068${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : words}\u2069`;
}
