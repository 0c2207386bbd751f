/** Everything a search box holds while a text is typed into it, letter by letter. */
export function keystrokesOf(text: string): string[] {
	const letters = [...text];
	return letters.map((_, index) => letters.slice(0, index + 1).join(''));
}

/** At most `count` items at even distances from the first on. */
export function evenly<Item>(items: readonly Item[], count: number): Item[] {
	const step = Math.max(1, items.length / count);
	return Array.from(
		{ length: Math.min(count, items.length) },
		(_, index) => items[Math.floor(index * step)]!,
	);
}

/** Milliseconds. */
export interface Latency {
	p50: number;
	p95: number;
}

export const latencyOf = (milliseconds: readonly number[]): Latency => ({
	p50: percentile(milliseconds, 0.5),
	p95: percentile(milliseconds, 0.95),
});

/** The smallest value that `share` of the values do not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
