/** An equation between unknown numbers: the sum of each unknown times its coefficient is known. */
export type LinearEquation = ReadonlyMap<number, number>;

const nothing = 1e-9;

/**
 * The unknowns that the equations settle, whatever the known sides are: Gaussian elimination, then the unknowns that stand
 * alone in their row. `count` is how many unknowns there are, numbered from 0.
 */
export function determined(equations: readonly LinearEquation[], count: number): Set<number> {
	const rows = equations
		.filter((equation) => equation.size > 0)
		.map((equation) => {
			const row = new Float64Array(count);
			for (const [unknown, coefficient] of equation) row[unknown] = coefficient;
			return row;
		});
	let rank = 0;
	for (let column = 0; column < count && rank < rows.length; column += 1) {
		const pivotAt = largestAt(rows, rank, column);
		const pivot = rows[pivotAt];
		if (pivot === undefined || Math.abs(pivot[column] ?? 0) < nothing) continue;
		rows[pivotAt] = rows[rank] ?? pivot;
		rows[rank] = pivot;
		const scale = pivot[column] ?? 1;
		for (let at = column; at < count; at += 1) pivot[at] = (pivot[at] ?? 0) / scale;
		for (const [index, row] of rows.entries()) {
			const factor = row[column] ?? 0;
			if (index === rank || Math.abs(factor) < nothing) continue;
			for (let at = column; at < count; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
		}
		rank += 1;
	}
	const alone = new Set<number>();
	for (const row of rows.slice(0, rank)) {
		const present = [...row.entries()].filter(([, coefficient]) => Math.abs(coefficient) >= nothing);
		if (present.length === 1 && present[0] !== undefined) alone.add(present[0][0]);
	}
	return alone;
}

function largestAt(rows: readonly Float64Array[], from: number, column: number): number {
	let best = from;
	for (let index = from + 1; index < rows.length; index += 1) {
		if (Math.abs(rows[index]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = index;
	}
	return best;
}
