/** Letters to insert, delete, replace or exchange with a neighbour to turn one text into the other. */
function distance(one: string, other: string): number {
	const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
	for (let i = 1; i <= one.length; i += 1) {
		const row = [i];
		const above = rows[i - 1] ?? [];
		for (let j = 1; j <= other.length; j += 1) {
			const same = one[i - 1] === other[j - 1];
			let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
				best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
			}
			row.push(best);
		}
		rows.push(row);
	}
	return rows[one.length]?.[other.length] ?? 0;
}

/**
 * The candidate nearest to a mistyped text, both normalised; null when none is near enough to be meant (at most a third
 * of the letters differ, three at most). Of several, the first. Another number is another thing, not a mistake: `annex-9`
 * is not near `annex-1`.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let bestDistance = Math.min(3, Math.floor(typed.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
		if (withoutDigits(candidate) === withoutDigits(typed)) continue;
		const found = distance(typed, candidate);
		if (found < bestDistance) [best, bestDistance] = [candidate, found];
	}
	return best;
}

const withoutDigits = (text: string): string => text.replace(/\d/g, '');
