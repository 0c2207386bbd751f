import type { Ranked } from '../../search/rank.ts';

/** Results that a person has surely begun to read. */
const read = 3;

/**
 * The full answer in the place of the first one. When both begin alike, what stands keeps its place and what is new
 * comes after it; otherwise the full answer stands as it is.
 */
export function settled(first: readonly Ranked[], full: readonly Ranked[]): Ranked[] {
	const start = (results: readonly Ranked[]) => results.slice(0, read).map(({ page }) => page.url);
	if (first.length === 0 || start(first).join() !== start(full).join()) return [...full];
	const fullByUrl = new Map(full.map((result) => [result.page.url, result]));
	const shown = new Set(first.map(({ page }) => page.url));
	return [
		...first.map((result) => fullByUrl.get(result.page.url) ?? result),
		...full.filter(({ page }) => !shown.has(page.url)),
	];
}
