import { smallestPublished } from '../schemas/statistic.ts';
import type { Cell, CountTable, Equation } from './countTable.ts';
import { settledCounts, type HiddenEquation } from './settledCounts.ts';

/** What is not published of a table, by position in its list of cells. */
export interface Suppression {
	/** No value: too small, or it would give a small one away. Cells that are never shown are always hidden. */
	hidden: boolean[];
	/** No row at all: its breakdown could not be protected at that point. */
	withdrawn: boolean[];
}

/**
 * Decides which counts are left out so that no count of 1 to 4 is published or can be worked out.
 *
 * Every equation between counts is a line. In a line with something hidden, at least two counts are hidden, and one of
 * them is the total or is 5 or more: the smallest such is added, then the total; where the total is all of a point, its
 * breakdown is withdrawn instead. Then the lines are solved together, as a reader would who knows that no count is
 * negative, and what they still settle gets company, until they settle nothing.
 *
 * A point whose total is 1 to 4 has no breakdown at all.
 *
 * `before`: what an earlier publication of the same month left out stays out.
 */
export function suppress(table: CountTable, before?: Suppression): Suppression {
	const lines = new Lines(table);
	if (before !== undefined) lines.set(before);
	lines.hideSmall();
	do lines.keepRules();
	while (lines.coverExposed());
	return lines.suppression();
}

/**
 * The cells of 1 to 4, and the hidden ones that are shown as such, that a reader can work out when these cells are hidden.
 * Empty when the suppression holds.
 */
export function exposedCells(table: CountTable, suppression: Suppression): Cell[] {
	const lines = new Lines(table);
	lines.set(suppression);
	const exposed = lines.exposed();
	return table.cells.filter((_, position) => exposed.has(lines.classOf(position)));
}

const isSmall = (value: number): boolean => value > 0 && value < smallestPublished;

interface Line {
	total: number;
	parts: number[];
	breakdown: Equation['breakdown'];
	/** Its breakdown was withdrawn: nobody sees how many parts it has. */
	withdrawn: boolean;
}

/** Cells that are equal whatever their value (a total with one part) form a class: one unknown. */
class Lines {
	#table: CountTable;
	#parents: number[];
	#hidden = new Set<number>();
	#withdrawnCells = new Set<number>();
	#lines: Line[] = [];
	#linesOf = new Map<number, Line[]>();
	/** Classes of which a cell is shown in the file, be it as suppressed. */
	#shown = new Set<number>();

	constructor(table: CountTable) {
		this.#table = table;
		this.#parents = table.cells.map((_, position) => position);
		for (const { total, parts } of table.equations) {
			if (parts.length === 1 && parts[0] !== undefined) this.#unite(total, parts[0]);
		}
		for (const { total, parts, breakdown } of table.equations) {
			if (parts.length < 2) continue;
			const line: Line = {
				total: this.classOf(total),
				parts: parts.map((part) => this.classOf(part)),
				breakdown,
				withdrawn: false,
			};
			this.#lines.push(line);
			for (const member of new Set([line.total, ...line.parts])) {
				this.#linesOf.set(member, [...(this.#linesOf.get(member) ?? []), line]);
			}
		}
		for (const [position, { shown }] of table.cells.entries())
			if (shown) this.#shown.add(this.classOf(position));
		for (const position of table.cells.keys()) {
			if (!this.#shown.has(this.classOf(position))) this.#hidden.add(this.classOf(position));
		}
	}

	classOf(position: number): number {
		let parent = position;
		while (this.#parents[parent] !== parent) parent = this.#parents[parent] ?? parent;
		return parent;
	}

	set({ hidden, withdrawn }: Suppression): void {
		for (const position of this.#table.cells.keys()) {
			if (hidden[position] === true) this.#hidden.add(this.classOf(position));
			if (withdrawn[position] === true) this.#withdrawnCells.add(position);
		}
		for (const line of this.#lines) {
			const { breakdown } = line;
			line.withdrawn =
				breakdown !== undefined &&
				[...this.#withdrawnCells].some((position) => {
					const cell = this.#table.cells[position];
					return (
						cell?.reception_point === breakdown.reception_point && cell.dimension === breakdown.dimension
					);
				});
		}
	}

	hideSmall(): void {
		for (const [position, { value, reception_point, dimension }] of this.#table.cells.entries()) {
			if (!isSmall(value)) continue;
			this.#hidden.add(this.classOf(position));
			// The names of the rows alone would describe so few people: their service, language, hour …
			if (dimension === 'all') this.#withdrawPoint(reception_point);
		}
	}

	/** Hides until every line keeps its rule. */
	keepRules(): void {
		// A line is looked at again whenever one of its members was hidden.
		const pending = new Set(this.#lines);
		for (const line of pending) {
			pending.delete(line);
			for (const changed of this.#keepRule(line))
				for (const other of this.#linesOf.get(changed) ?? []) pending.add(other);
		}
	}

	/** Gives company to what the lines together still settle; false when they settle nothing. */
	coverExposed(): boolean {
		const exposed = this.exposed();
		let covered = exposed.size === 0;
		for (const member of exposed) {
			const next = this.#smallest(this.#publishedAround(member));
			if (next === undefined) continue;
			this.#hidden.add(next);
			covered = true;
		}
		// Where nothing is published, twice the counts would fit as well: there is always something left to hide.
		if (!covered) throw new Error('a suppressed count follows from no published one');
		return exposed.size > 0;
	}

	/** Classes that must not be known and that the lines together settle. */
	exposed(): Set<number> {
		const unknowns = [...this.#hidden];
		const numberOf = new Map(unknowns.map((member, number) => [member, number]));
		const equations = this.#lines.map(({ total, parts }): HiddenEquation => {
			const coefficients = new Map<number, number>();
			const addTo = (member: number, coefficient: number) => {
				const number = numberOf.get(member);
				if (number !== undefined) coefficients.set(number, (coefficients.get(number) ?? 0) + coefficient);
			};
			addTo(total, -1);
			for (const part of parts) addTo(part, 1);
			return coefficients;
		});
		const counts = unknowns.map((member) => ({
			value: this.#valueOf(member),
			least: this.#isMarked(member) ? 1 : 0,
		}));
		const settled = [...settledCounts(counts, equations)].map((number) => unknowns[number] ?? -1);
		return new Set(settled.filter((member) => this.#isProtected(member)));
	}

	suppression(): Suppression {
		const positions = [...this.#table.cells.keys()];
		return {
			hidden: positions.map((position) => this.#hidden.has(this.classOf(position))),
			withdrawn: positions.map((position) => this.#withdrawnCells.has(position)),
		};
	}

	/** Keeps one line's rule; returns what it hid. */
	#keepRule(line: Line): number[] {
		const hiddenParts = line.parts.filter((part) => this.#hidden.has(part));
		const totalHidden = this.#hidden.has(line.total);
		const concerned = [...hiddenParts, ...(totalHidden ? [line.total] : [])];
		if (line.withdrawn || !concerned.some((member) => this.#isProtected(member))) return [];
		const holds = totalHidden
			? hiddenParts.length > 0
			: hiddenParts.length > 1 && hiddenParts.some((part) => this.#valueOf(part) >= smallestPublished);
		if (holds) return [];
		const next = this.#smallest(line.parts.filter((part) => !this.#hidden.has(part)));
		if (next !== undefined) return this.#hide(next);
		if (totalHidden) return [];
		return line.breakdown === undefined ? this.#hide(line.total) : this.#withdraw(line, line.breakdown);
	}

	#hide(member: number): number[] {
		this.#hidden.add(member);
		return [member];
	}

	#withdraw(line: Line, { reception_point, dimension }: NonNullable<Equation['breakdown']>): number[] {
		line.withdrawn = true;
		for (const [position, cell] of this.#table.cells.entries()) {
			if (cell.reception_point === reception_point && cell.dimension === dimension)
				this.#withdrawnCells.add(position);
		}
		const hidden = line.parts.filter((part) => !this.#hidden.has(part));
		for (const part of hidden) this.#hidden.add(part);
		return hidden;
	}

	#withdrawPoint(point: string): void {
		for (const [position, { reception_point, dimension }] of this.#table.cells.entries()) {
			if (reception_point === point && dimension !== 'all') this.#withdrawnCells.add(position);
		}
		for (const line of this.#lines) if (line.breakdown?.reception_point === point) line.withdrawn = true;
	}

	/** Whether nobody may work it out: a small count, or one whose row says «suppressed». */
	#isProtected(member: number): boolean {
		return this.#hidden.has(member) && (isSmall(this.#valueOf(member)) || this.#isMarked(member));
	}

	/** Whether a row of the file says that it is suppressed, from which a reader knows that it is not zero. */
	#isMarked(member: number): boolean {
		return this.#shown.has(member) && this.#membersOf(member).some((position) => this.#isRow(position));
	}

	#isRow(position: number): boolean {
		return this.#table.cells[position]?.shown === true && !this.#withdrawnCells.has(position);
	}

	#members: Map<number, number[]> | undefined;
	#membersOf(member: number): number[] {
		if (this.#members === undefined) {
			this.#members = new Map();
			for (const position of this.#table.cells.keys()) {
				const own = this.classOf(position);
				this.#members.set(own, [...(this.#members.get(own) ?? []), position]);
			}
		}
		return this.#members.get(member) ?? [];
	}

	#valueOf(member: number): number {
		return this.#table.cells[member]?.value ?? 0;
	}

	/** The smallest published count of 5 or more; of equal ones the first in the table. */
	#smallest(members: readonly number[]): number | undefined {
		return members
			.filter((member) => this.#valueOf(member) >= smallestPublished)
			.toSorted((a, b) => this.#valueOf(a) - this.#valueOf(b) || a - b)[0];
	}

	/** Published classes in the lines of a class; when there is none left, in the lines of those it is hidden with. */
	#publishedAround(member: number): number[] {
		const seen = new Set([member]);
		let border = [member];
		while (border.length > 0) {
			const around = new Set(border.flatMap((one) => this.#linesOf.get(one) ?? []));
			const members = [...new Set([...around].flatMap(({ total, parts }) => [...parts, total]))];
			const published = members.filter((one) => !this.#hidden.has(one));
			if (published.length > 0) return published;
			border = members.filter((one) => !seen.has(one));
			for (const one of border) seen.add(one);
		}
		return [];
	}

	#unite(one: number, other: number): void {
		this.#parents[this.classOf(other)] = this.classOf(one);
	}
}
