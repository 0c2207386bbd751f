/** Longest first: «وال» must not be taken for «ال» after a «و» that belongs to the word. */
const prefixes = ['وبال', 'وكال', 'فبال', 'ولل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const shortestRest = 3;

/**
 * A normalised word without the article and what is written onto it: `بالسكني` → `سكني`. For search only.
 * A word of which fewer than three letters would remain is returned whole (`الي`).
 */
export function stripPrefixes(word: string): string {
	const prefix = prefixes.find((start) => word.startsWith(start));
	if (prefix === undefined) return word;
	const rest = word.slice(prefix.length);
	return [...rest].length >= shortestRest ? rest : word;
}
