export interface Rate {
	/** How many may come at once. */
	burst: number;
	/** How many more each minute. */
	perMinute: number;
}

/**
 * Counts what comes under each key. Generous on purpose: the people of a whole building, or of a mobile operator, may
 * share one address. Keys that have been quiet long enough to be full again are forgotten.
 */
export function tokenBucket({ burst, perMinute }: Rate): {
	/** Takes one for `key` at `now` (milliseconds): 0, or the seconds to wait until there is one. */
	take(key: string, now: number): number;
	/** How many keys are remembered. */
	size(): number;
} {
	const buckets = new Map<string, { tokens: number; at: number }>();
	const minute = 60_000;
	let swept = 0;

	const level = ({ tokens, at }: { tokens: number; at: number }, now: number) =>
		Math.min(burst, tokens + (Math.max(0, now - at) * perMinute) / minute);

	return {
		take(key, now) {
			if (now - swept > minute || now < swept) {
				for (const [quiet, bucket] of buckets) if (level(bucket, now) >= burst) buckets.delete(quiet);
				swept = now;
			}
			const bucket = buckets.get(key) ?? { tokens: burst, at: now };
			const tokens = level(bucket, now);
			if (tokens < 1) {
				// A clock that was set back must not make anybody wait for the old hour to come again.
				if (now < bucket.at) buckets.set(key, { tokens, at: now });
				return Math.ceil((((1 - tokens) / perMinute) * minute) / 1000);
			}
			buckets.set(key, { tokens: tokens - 1, at: now });
			return 0;
		},
		size: () => buckets.size,
	};
}
