/** A sentence with its `{{names}}` filled in: the browser's small share of what `wording` does while pages are built. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
	sentence.replace(/\{\{(\w+)\}\}/g, (name, key: string) => String(values[key] ?? name));
