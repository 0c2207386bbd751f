import type { Findings } from '../benchLine.ts';
import { bytesText, textTable } from '../textTable.ts';
import type { Measured, Measurement } from './measuredSearch.ts';
import type { Query } from './readQueries.ts';
import { placeOf, type Score, type Scores, type Shown } from './scores.ts';

const percent = (share: number): string => (share * 100).toFixed(1);
const milliseconds = (time: number): string => time.toFixed(1);
const count = (number: number): string => number.toLocaleString('en');
const title = (text: string) => console.log(`\n${text}\n`);

const engineNames = {
	full: 'ours',
	first: 'ours, first suggestions',
	pagefind: 'plain Pagefind',
	minisearch: 'MiniSearch',
} as const;
const engines = Object.entries(engineNames) as [keyof typeof engineNames, string][];

/** The site as it is: each engine in all and by kind, then what it costs. */
export function printSearch(measurement: Measurement): void {
	title(`${count(measurement.size)} cards, asked on the Arabic pages; shares in %`);
	const header = ['', 'queries', 'recall@1', 'recall@3', 'MRR', 'empty', 'not ours'];
	const row = (name: string, score: Score, notOurs = ''): string[] => [
		name,
		count(score.n),
		percent(score.recall1),
		percent(score.recall3),
		score.mrr.toFixed(3),
		count(score.empty),
		notOurs,
	];
	const told = ({ n, right }: Scores['notOurs']) => `${right} of ${n}`;
	console.log(
		textTable(header, [
			...engines.map(([engine, name]) => {
				const { all, notOurs } = measurement[engine].scores;
				return row(name, all, told(notOurs));
			}),
			...(measurement.french
				? [row('ours, on the French pages', measurement.french.all, told(measurement.french.notOurs))]
				: []),
		]),
	);

	title('recall@3 by kind of query, in %; the columns of numbers before it are ours');
	const kinds = Object.entries(measurement.full.scores.kinds);
	console.log(
		textTable(
			['kind', 'queries', 'recall@1', 'MRR', 'empty', ...engines.map(([, name]) => name), 'French pages'],
			kinds.map(([kind, { n, recall1, mrr, empty }]) => [
				kind,
				count(n),
				percent(recall1),
				mrr.toFixed(3),
				count(empty),
				...engines.map(([engine]) => percent(measurement[engine].scores.kinds[kind]?.recall3 ?? 0)),
				percent(measurement.french?.kinds[kind]?.recall3 ?? 0),
			]),
		),
	);

	title('Until the first answer of a visit, bytes after gzip -9; a keystroke once all is fetched, ms');
	console.log(
		textTable(
			['', 'bytes, median', 'bytes, most', 'p50', 'p95'],
			engines.map(([engine, name]) => [name, ...costs(measurement[engine])]),
		),
	);
}

const costs = ({ bytes, latency }: Measured): string[] => [
	bytesText(bytes.median),
	bytesText(bytes.most),
	milliseconds(latency.p50),
	milliseconds(latency.p95),
];

/** The same queries in larger and larger sites. */
export function printGrowth(measurements: readonly Measurement[]): void {
	title('As the cards grow in number: recall@3 and recall@1 in %, what a first answer and a keystroke cost');
	console.log(
		textTable(
			['cards', '', 'recall@3', 'recall@1', 'MRR', 'empty', 'bytes, median', 'bytes, most', 'p50', 'p95'],
			measurements.flatMap((measurement) =>
				engines.map(([engine, name]) => {
					const { recall1, recall3, mrr, empty } = measurement[engine].scores.all;
					return [
						count(measurement.size),
						name,
						percent(recall3),
						percent(recall1),
						mrr.toFixed(3),
						count(empty),
						...costs(measurement[engine]),
					];
				}),
			),
		),
	);
}

export function printTargets(targets: Findings['targets']): void {
	title('Targets');
	const shown = (value: number) => (value < 1 ? value.toFixed(3) : count(Math.round(value * 10) / 10));
	console.log(
		textTable(
			['target', 'limit', 'measured', ''],
			targets.map(({ name, limit, value, holds }) => [
				name,
				shown(limit),
				value === null ? '–' : shown(value),
				holds === null ? 'not measured' : holds ? '✓' : '✗',
			]),
		),
	);
}

/** Queries whose right answer is not among the first three, and then those that a larger site loses. */
export function printMisses(queries: readonly Query[], measurements: readonly Measurement[]): void {
	let known = new Set<Query>();
	for (const { size, answers } of measurements) {
		const missed = queries.filter((query, index) => !isRight(query, answers[index] ?? []));
		title(`Not among the first three at ${count(size)} cards${known.size > 0 ? ' and found before' : ''}`);
		for (const query of missed)
			if (!known.has(query)) console.log(missText(query, answers[queries.indexOf(query)] ?? []));
		known = new Set([...known, ...missed]);
	}
}

const isRight = ({ accepted }: Query, shown: readonly Shown[]): boolean =>
	accepted === null ? shown[0]?.notOurs === true : placeOf(accepted, shown) <= 3;

function missText({ text, kind, accepted }: Query, shown: readonly Shown[]): string {
	const name = ({ slug, notOurs }: Shown) => slug ?? (notOurs ? '(not ours)' : '(another page)');
	const first = shown.slice(0, 3).map(name).join(', ') || 'nothing';
	return `${kind}  «${text}» → ${accepted?.join(', ') ?? 'not ours'}; shown: ${first}`;
}
