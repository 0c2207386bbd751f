/** A count that a reader does not see. */
export interface HiddenCount {
	value: number;
	/** What the reader knows it to be at least: 1 when its row says that it is suppressed, else 0. */
	least: number;
}

/** Coefficients of the hidden counts (by position) in an equation; the published counts in it are known and left out. */
export type HiddenEquation = ReadonlyMap<number, number>;

/** Rounding errors stay far below, differences between whole counts far above. */
const tiny = 1e-7;
/** How far a count is moved at most; any movement shows that it is not settled. */
const farthest = 1000;
const mostSteps = 20_000;

/**
 * Which hidden counts can have no other value, once all equations are solved together and no count may fall below its
 * least value. It looks for other solutions by linear programming, starting from the true counts: what moves in one of
 * them by a whole unit is not settled. What it fails to move within its steps counts as settled, which errs on the safe side.
 */
export function settledCounts(
	counts: readonly HiddenCount[],
	equations: readonly HiddenEquation[],
): Set<number> {
	const solver = new Movements(counts, equations);
	const settled = new Set(counts.keys());
	const look = (weights: ReadonlyMap<number, number>): number => {
		solver.maximise(weights);
		const moved = [...settled].filter((count) => Math.abs(solver.movementOf(count)) >= 1 - tiny);
		for (const count of moved) settled.delete(count);
		return moved.length;
	};
	// A few mixed directions move nearly everything at once; the rest is tried one by one, up and down.
	const random = randomNumbers();
	for (let idle = 0; idle < 2 && settled.size > 0;) {
		const weights = new Map([...settled].map((count) => [count, random() - 0.5]));
		idle = look(weights) > 0 ? 0 : idle + 1;
	}
	for (const count of [...settled]) {
		for (const direction of [1, -1]) if (settled.has(count)) look(new Map([[count, direction]]));
	}
	return settled;
}

/** Always the same sequence: the same table must give the same suppression (mulberry32). */
function randomNumbers(): () => number {
	let state = 0x9e3779b9;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * The movements of the hidden counts that keep every equation, as a simplex dictionary: each basic movement is a linear
 * function of the free ones. It stays at a movement that is allowed, so that one search starts where the last one ended.
 */
class Movements {
	#count: number;
	#low: number[];
	#values: Float64Array;
	/** Unknown of each row, and the row's coefficients by unknown (zero at basic ones). */
	#basic: number[] = [];
	#rows: Float64Array[] = [];
	#isBasic: boolean[];

	constructor(counts: readonly HiddenCount[], equations: readonly HiddenEquation[]) {
		this.#count = counts.length;
		this.#low = counts.map(({ value, least }) => least - value);
		this.#values = new Float64Array(counts.length);
		this.#isBasic = counts.map(() => false);
		for (const equation of equations) this.#addEquation(equation);
	}

	movementOf(unknown: number): number {
		return this.#values[unknown] ?? 0;
	}

	/** Moves as far as possible in a direction, given by weights. */
	maximise(weights: ReadonlyMap<number, number>): void {
		const objective = new Float64Array(this.#count);
		for (const [unknown, weight] of weights) objective[unknown] = weight;
		for (const [index, row] of this.#rows.entries()) substitute(objective, this.#basic[index] ?? -1, row);
		for (let step = 0; step < mostSteps; step += 1) {
			const entering = this.#entering(objective);
			if (entering === null) return;
			const leaving = this.#move(entering.unknown, entering.direction);
			if (leaving === null) continue;
			const row = this.#pivot(leaving, entering.unknown);
			substitute(objective, entering.unknown, row);
		}
	}

	/** Sum of coefficient × movement = 0, solved for one unknown. */
	#addEquation(equation: HiddenEquation): void {
		const row = new Float64Array(this.#count);
		for (const [unknown, coefficient] of equation) row[unknown] = coefficient;
		for (const [index, own] of this.#rows.entries()) substitute(row, this.#basic[index] ?? -1, own);
		let pivot = -1;
		for (const [unknown, coefficient] of row.entries()) {
			if (Math.abs(coefficient) > Math.max(tiny, Math.abs(row[pivot] ?? 0))) pivot = unknown;
		}
		if (pivot === -1) return;
		const scale = -(row[pivot] ?? 1);
		for (const unknown of row.keys())
			row[unknown] = unknown === pivot ? 0 : clean((row[unknown] ?? 0) / scale);
		for (const own of this.#rows) substitute(own, pivot, row);
		this.#rows.push(row);
		this.#basic.push(pivot);
		this.#isBasic[pivot] = true;
	}

	/** The first free unknown whose movement helps: Bland's rule, which never goes round in circles. */
	#entering(objective: Float64Array): { unknown: number; direction: 1 | -1 } | null {
		for (const [unknown, weight] of objective.entries()) {
			if (this.#isBasic[unknown] === true || Math.abs(weight) < tiny) continue;
			const value = this.#values[unknown] ?? 0;
			if (weight > 0 && value < farthest - tiny) return { unknown, direction: 1 };
			if (weight < 0 && value > (this.#low[unknown] ?? 0) + tiny) return { unknown, direction: -1 };
		}
		return null;
	}

	/** Moves a free unknown until it or a basic one meets its bound; the row of that basic one, null for its own bound. */
	#move(unknown: number, direction: 1 | -1): number | null {
		const value = this.#values[unknown] ?? 0;
		let most = direction > 0 ? farthest - value : value - (this.#low[unknown] ?? 0);
		let leaving: number | null = null;
		for (const [index, row] of this.#rows.entries()) {
			const speed = (row[unknown] ?? 0) * direction;
			if (Math.abs(speed) < tiny) continue;
			const basic = this.#basic[index] ?? -1;
			const own = this.#values[basic] ?? 0;
			const room = Math.max(
				0,
				speed > 0 ? (farthest - own) / speed : (own - (this.#low[basic] ?? 0)) / -speed,
			);
			const isEarlier = leaving === null || basic < (this.#basic[leaving] ?? 0);
			if (room < most - tiny || (room < most + tiny && isEarlier)) {
				most = Math.min(most, room);
				leaving = index;
			}
		}
		this.#values[unknown] = value + most * direction;
		for (const [index, row] of this.#rows.entries()) {
			const basic = this.#basic[index] ?? -1;
			this.#values[basic] = (this.#values[basic] ?? 0) + (row[unknown] ?? 0) * most * direction;
		}
		return leaving;
	}

	/** Exchanges the basic unknown of a row with a free one; returns the row solved for the latter. */
	#pivot(index: number, entering: number): Float64Array {
		const row = this.#rows[index] ?? new Float64Array(this.#count);
		const leaving = this.#basic[index] ?? -1;
		const scale = row[entering] ?? 1;
		for (const unknown of row.keys()) row[unknown] = clean(-(row[unknown] ?? 0) / scale);
		row[entering] = 0;
		row[leaving] = 1 / scale;
		this.#basic[index] = entering;
		this.#isBasic[entering] = true;
		this.#isBasic[leaving] = false;
		for (const [other, own] of this.#rows.entries()) if (other !== index) substitute(own, entering, row);
		return row;
	}
}

/** Puts a row's expression in the place of an unknown. */
function substitute(target: Float64Array, unknown: number, row: Float64Array): void {
	const factor = target[unknown] ?? 0;
	if (factor === 0) return;
	target[unknown] = 0;
	for (let at = 0; at < row.length; at += 1) {
		const coefficient = row[at] ?? 0;
		if (coefficient !== 0) target[at] = clean((target[at] ?? 0) + factor * coefficient);
	}
}

const clean = (value: number): number => (Math.abs(value) < 1e-11 ? 0 : value);
