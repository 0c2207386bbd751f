import type { Findings } from '../benchLine.ts';
import type { Measurement } from './measuredSearch.ts';

type Target = Findings['targets'][number];

const most = (name: string, limit: number, value: number | null): Target => ({
	name,
	limit,
	value,
	holds: value === null ? null : value <= limit,
});
const least = (name: string, limit: number, value: number): Target => ({
	name,
	limit,
	value,
	holds: value >= limit,
});
const kilobyte = 1024;

/** What the search promises, beside what was measured: first the site as it is, then the grown ones, the largest last. */
export function targetsOf(measurements: readonly Measurement[]): Target[] {
	const [real, largest] = [measurements[0]!, measurements.at(-1)!];
	const { scores } = real.full;
	const ahead = (name: string, peer: number): Target => ({
		...least(`recall@3, ahead of ${name}`, peer, scores.all.recall3),
		holds: scores.all.recall3 > peer,
	});
	return [
		least('recall@3 in all', 0.95, scores.all.recall3),
		...Object.entries(scores.kinds).map(([kind, { recall3 }]) => least(`recall@3, ${kind}`, 0.85, recall3)),
		least('MRR', 0.9, scores.all.mrr),
		most('empty answers', 0, scores.all.empty),
		ahead('plain Pagefind', real.pagefind.scores.all.recall3),
		ahead('MiniSearch', real.minisearch.scores.all.recall3),
		most('a keystroke, ms (p95)', 60, real.full.latency.p95),
		most('bytes until the first suggestions', 30 * kilobyte, real.first.bytes.most),
		most('bytes until the first full answer', 110 * kilobyte, real.full.bytes.most),
		most(
			`recall@3 lost at ${largest.size.toLocaleString('en')} cards`,
			0.03,
			// Shares are quotients: without rounding, 0.97 - 0.94 would be more than 0.03.
			largest === real ? null : rounded(scores.all.recall3 - largest.full.scores.all.recall3),
		),
	];
}

const rounded = (share: number): number => Math.round(share * 1e6) / 1e6;
