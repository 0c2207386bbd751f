/** Durations in whole minutes, counted rather than listed: memory stays small for any number of visits. */
export class Durations {
	#counts = new Map<number, number>();
	/** How many durations were added. */
	count = 0;

	/** Adds `times` durations of so many minutes. */
	add(minutes: number, times = 1): void {
		this.#counts.set(minutes, (this.#counts.get(minutes) ?? 0) + times);
		this.count += times;
	}

	addAll(others: Durations): void {
		for (const [minutes, times] of others.#counts) this.add(minutes, times);
	}

	/** Minutes; of an even number of durations, the middle between the two in the middle. Needs one duration at least. */
	median(): number {
		return (this.#at(Math.ceil(this.count / 2)) + this.#at(Math.floor(this.count / 2) + 1)) / 2;
	}

	/** Minutes within which nine of ten were done (nearest rank). Needs one duration at least. */
	p90(): number {
		return this.#at(Math.ceil(this.count * 0.9));
	}

	/** The duration of a rank, from 1 (the shortest). */
	#at(rank: number): number {
		let seen = 0;
		for (const [minutes, times] of [...this.#counts].toSorted(([a], [b]) => a - b)) {
			seen += times;
			if (seen >= rank) return minutes;
		}
		throw new RangeError(`no duration of rank ${rank}`);
	}
}
