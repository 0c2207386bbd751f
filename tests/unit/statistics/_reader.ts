import type { Statistic } from '../../../src/schemas/statistic.ts';

/**
 * A curious reader of a published month. It knows the file, the catalogue (which procedure is which service's) and how
 * counts add up, and nothing of the code that made the file.
 */
export interface Reader {
	/** Unknown counts, by name. */
	unknowns: string[];
	/** Smallest value that the reader can exclude nothing below: 1 for a row marked as suppressed, else 0. */
	least: number[];
	/** Each equation: coefficients by unknown, and the known side. */
	equations: { coefficients: Map<number, number>; known: number }[];
}

/** The unknowns of one indicator's counts and all the equations that the reader can set up between them. */
export function readerOf(
	rows: readonly Statistic[],
	indicator: string,
	serviceOf: (procedure: string) => string,
): Reader {
	const own = rows.filter((row) => row.indicator === indicator);
	const reader: Reader = { unknowns: [], least: [], equations: [] };
	const values = new Map(own.map((row) => [nameOf(row.reception_point, row.dimension, row.key), row.value]));
	const points = [...new Set(own.map((row) => row.reception_point))].filter((point) => point !== 'all');
	const keysOf = (point: string, dimension: string) =>
		own.filter((row) => row.reception_point === point && row.dimension === dimension).map((row) => row.key);
	const unknown = (name: string, least: number): number => {
		const known = reader.unknowns.indexOf(name);
		if (known !== -1) return known;
		reader.least.push(least);
		return reader.unknowns.push(name) - 1;
	};
	const equate = (total: string, parts: string[], alsoUnknown: string[] = []) => {
		const coefficients = new Map<number, number>();
		let known = 0;
		const take = (name: string, sign: number) => {
			const value = values.get(name);
			if (value === undefined) return;
			if (value === null) {
				const at = unknown(name, 1);
				coefficients.set(at, (coefficients.get(at) ?? 0) + sign);
			} else known -= sign * value;
		};
		take(total, -1);
		for (const part of parts) take(part, 1);
		for (const name of alsoUnknown) coefficients.set(unknown(name, 0), 1);
		if (coefficients.size > 0) reader.equations.push({ coefficients, known });
	};

	for (const point of [...points, 'all']) {
		const dimensions = new Set(
			own.filter((row) => row.reception_point === point).map((row) => row.dimension),
		);
		for (const dimension of dimensions) {
			if (dimension === 'all') continue;
			const keys = keysOf(point, dimension);
			equate(
				nameOf(point, 'all', 'all'),
				keys.map((key) => nameOf(point, dimension, key)),
			);
		}
		if (dimensions.has('weekday') && dimensions.has('day')) {
			for (const weekday of keysOf(point, 'weekday')) {
				const days = keysOf(point, 'day').filter((day) => isoWeekday(day) === weekday);
				equate(
					nameOf(point, 'weekday', weekday),
					days.map((day) => nameOf(point, 'day', day)),
				);
			}
		}
		if (dimensions.has('service') && dimensions.has('procedure')) {
			const unnamed = keysOf(point, 'procedure').includes('unstated');
			const services = keysOf(point, 'service').filter((service) => service !== 'unstated');
			const rests = services.map((service) => nameOf(point, 'rest', service));
			for (const [index, service] of services.entries()) {
				const procedures = keysOf(point, 'procedure').filter((procedure) => serviceOf(procedure) === service);
				const rest = unnamed ? [rests[index] ?? ''] : [];
				equate(
					nameOf(point, 'service', service),
					procedures.map((key) => nameOf(point, 'procedure', key)),
					rest,
				);
			}
			if (unnamed)
				equate(nameOf(point, 'procedure', 'unstated'), [nameOf(point, 'service', 'unstated')], rests);
		}
	}
	for (const { dimension, key } of own.filter((row) => row.reception_point === 'all')) {
		const parts = points.filter((point) => keysOf(point, dimension).length > 0);
		// A breakdown that is not published at a point may hold the key there, or not.
		const withheld = points
			.filter((point) => !parts.includes(point))
			.map((point) => nameOf(point, dimension, key));
		const unattributed = indicator === 'feedback_received' ? [nameOf('', dimension, key)] : [];
		equate(
			nameOf('all', dimension, key),
			parts.map((point) => nameOf(point, dimension, key)),
			[...withheld, ...unattributed],
		);
	}
	return reader;
}

const nameOf = (point: string, dimension: string, key: string): string => `${point} ${dimension} ${key}`;
const isoWeekday = (date: string): string => String(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);

const prime = 2_147_483_647n;
const modulo = (value: bigint): bigint => ((value % prime) + prime) % prime;

function inverse(value: bigint): bigint {
	let result = 1n;
	let base = modulo(value);
	for (let exponent = prime - 2n; exponent > 0n; exponent >>= 1n) {
		if (exponent & 1n) result = modulo(result * base);
		base = modulo(base * base);
	}
	return result;
}

/** Names of the unknowns that the equations settle: elimination in whole numbers modulo a prime, so without rounding. */
export function settledByElimination({ unknowns, equations }: Reader): string[] {
	const rows = equations.map(({ coefficients }) => {
		const row = unknowns.map(() => 0n);
		for (const [at, coefficient] of coefficients) row[at] = modulo(BigInt(coefficient));
		return row;
	});
	let rank = 0;
	for (let column = 0; column < unknowns.length; column += 1) {
		const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
		const pivot = rows[at];
		if (pivot === undefined) continue;
		[rows[at], rows[rank]] = [rows[rank]!, pivot];
		const scale = inverse(pivot[column]!);
		for (let k = 0; k < pivot.length; k += 1) pivot[k] = modulo(pivot[k]! * scale);
		for (const row of rows) {
			const factor = row === pivot ? 0n : row[column]!;
			if (factor !== 0n)
				for (let k = 0; k < row.length; k += 1) row[k] = modulo(row[k]! - factor * pivot[k]!);
		}
		rank += 1;
	}
	return rows
		.slice(0, rank)
		.filter((row) => row.filter((value) => value !== 0n).length === 1)
		.map((row) => unknowns[row.findIndex((value) => value !== 0n)] ?? '');
}

/** Whether one unknown can take two values among all solutions in whole numbers that are large enough. */
export function hasTwoValues(reader: Reader, at: number): boolean {
	const first = solve(
		reader,
		[...reader.least],
		reader.unknowns.map(() => Infinity),
	);
	if (first === null) throw new Error('the file contradicts itself');
	const value = first[at] ?? 0;
	const above = [...reader.least];
	above[at] = value + 1;
	const most = reader.unknowns.map(() => Infinity);
	if (solve(reader, above, [...most]) !== null) return true;
	most[at] = value - 1;
	return solve(reader, [...reader.least], most) !== null;
}

/** One solution within bounds, by narrowing the bounds and trying values; null when there is none. */
function solve(reader: Reader, low: number[], high: number[]): number[] | null {
	if (!narrow(reader, low, high)) return null;
	const open = low.findIndex((least, at) => least !== high[at]);
	if (open === -1) return low;
	const most = Math.min(high[open]!, low[open]! + 60);
	for (let value = low[open]!; value <= most; value += 1) {
		const [lower, upper] = [[...low], [...high]];
		lower[open] = value;
		upper[open] = value;
		const solution = solve(reader, lower, upper);
		if (solution !== null) return solution;
	}
	return null;
}

function narrow({ equations }: Reader, low: number[], high: number[]): boolean {
	for (let changed = true; changed;) {
		changed = false;
		for (const { coefficients, known } of equations) {
			for (const [at, coefficient] of coefficients) {
				// coefficient · x = known − the others
				let least = known;
				let most = known;
				for (const [other, weight] of coefficients) {
					if (other === at) continue;
					least -= weight > 0 ? weight * high[other]! : weight * low[other]!;
					most -= weight > 0 ? weight * low[other]! : weight * high[other]!;
				}
				const [from, to] = coefficient > 0 ? [least, most] : [-most, -least];
				if (from > low[at]!) [low[at], changed] = [from, true];
				if (to < high[at]!) [high[at], changed] = [to, true];
				if (low[at]! > high[at]!) return false;
			}
		}
	}
	return true;
}
