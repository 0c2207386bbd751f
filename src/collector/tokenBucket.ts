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
	const perMillisecond = perMinute / 60_000;
	let swept = 0;

	const level = (bucket: { tokens: number; at: number }, now: number) =>
		Math.min(burst, bucket.tokens + Math.max(0, now - bucket.at) * perMillisecond);

	return {
		take(key, now) {
			if (now - swept > 60_000 || now < swept) {
				for (const [quiet, bucket] of buckets) if (level(bucket, now) >= burst) buckets.delete(quiet);
				swept = now;
			}
			const bucket = buckets.get(key) ?? { tokens: burst, at: now };
			const tokens = level(bucket, now);
			const isAllowed = tokens >= 1;
			buckets.set(key, { tokens: isAllowed ? tokens - 1 : tokens, at: now });
			return isAllowed ? 0 : Math.ceil((1 - tokens) / perMillisecond / 1000);
		},
		size: () => buckets.size,
	};
}
