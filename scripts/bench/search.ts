/**
 * npm run bench:search [-- --queries FILE.tsv] [-- --sizes 85,1000,10000] [-- --misses] [-- --json] — asks the built
 * site's search all queries of a file, in Chromium and as a reader of the Arabic pages, beside plain Pagefind over the
 * same pages and MiniSearch over the same records: how often the right card is the first answer or among the first
 * three, by kind of query, with bytes and time; then the same in larger sites, grown by made-up cards
 * (`search/recombineRecords.ts`) among which the right ones must still be found.
 * `--queries`: tab separated, `query kind procedures`; several slugs have commas between them, `-` means that it is not
 * the commune's business (`tests/fixtures/queries.tsv` without being told). `--sizes`: how many cards; the site as it
 * is always comes first. `--misses` names the queries whose right card is not among the first three.
 * `--json` ends with one line for machines. Times depend on the machine; all else does not.
 * Exit 0 done, whatever the targets say; 1 could not finish; 2 wrong use.
 */
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { workFolder } from '../../tests/buildSite.ts';
import { benchLine } from './benchLine.ts';
import { openChromium } from './fetchedInChromium.ts';
import { bundled } from './search/bundled.ts';
import { builtSearch } from './search/builtSearch.ts';
import { measuredSearch, type Measured, type Measurement, type Site } from './search/measuredSearch.ts';
import { printGrowth, printMisses, printSearch, printTargets } from './search/printSearch.ts';
import { readQueries, UnfitQueries, type Query } from './search/readQueries.ts';
import { targetsOf } from './search/targetsOf.ts';

const sizesOf = (text: string): number[] => {
	const sizes = text.split(',').map(Number);
	if (!sizes.every((size) => Number.isInteger(size) && size > 0))
		throw new InvalidArgumentError('whole numbers with commas between them, 85,1000');
	return [...new Set(sizes)].toSorted((a, b) => a - b);
};
const {
	queries: file,
	sizes,
	misses,
	json,
} = new Command('bench:search')
	.option('--queries <file>', 'tab separated: query, kind, procedures', 'tests/fixtures/queries.tsv')
	.option('--sizes <numbers>', 'how many cards', sizesOf, [85, 1000, 10_000])
	.option('--misses', 'names the queries whose right card is not among the first three')
	.option('--json', 'ends with one line of JSON')
	.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
	.parse()
	.opts<{ queries: string; sizes: number[]; misses?: boolean; json?: boolean }>();

/** Queries typed letter by letter, and queries that are the first of a visit; fewer where each takes longer. */
const samples = { real: { typed: 40, visits: 16 }, grown: { typed: 10, visits: 4 } };

async function measure(queries: Query[]): Promise<Measurement[]> {
	console.log('Building the site…');
	const dist = join(workFolder, 'bench-search/site');
	const content = builtSearch(dist);
	const site: Site = {
		dist,
		content,
		engine: await bundled('src/search/search.ts'),
		miniSearch: await bundled('node_modules/minisearch/dist/es/index.js'),
	};
	warnOfUnknown(queries, site);
	const browser = await openChromium();
	try {
		const at = (size: number, sample: { typed: number; visits: number }) =>
			measuredSearch(site, {
				browser,
				queries,
				size,
				...sample,
				tell: (progress) => console.log(`${size === 0 ? 'The site' : `${size} cards`}: ${progress}…`),
			});
		const measurements = [await at(0, samples.real)];
		for (const size of sizes)
			if (size > measurements[0]!.size) measurements.push(await at(size, samples.grown));
		return measurements;
	} finally {
		await browser.close();
	}
}

/** A card that was renamed or is not there can never be found: that is no fault of the search. */
function warnOfUnknown(queries: Query[], { content }: Site): void {
	const urls = new Set(content.records.map(({ url }) => url));
	const unknown = new Set(
		queries.flatMap(({ accepted }) => accepted ?? []).filter((slug) => !urls.has(`/procedures/${slug}/`)),
	);
	if (unknown.size > 0) console.log(`No such procedures on the site: ${[...unknown].join(', ')}`);
}

/** Four digits after the point say all that was measured. */
const rounded = (_key: string, value: unknown): unknown =>
	typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

const inNumbers = ({ scores, latency, bytes }: Measured) => ({ ...scores, latency, bytes });

try {
	const queries = readQueries(file);
	const [real, ...grown] = await measure(queries);
	if (!real) throw new Error('Nothing was measured.');
	printSearch(real);
	printGrowth([real, ...grown]);
	if (misses) printMisses(queries, [real, ...grown]);
	const targets = targetsOf([real, ...grown]);
	printTargets(targets);
	if (json) {
		const sizesOf = (engine: 'first' | 'full' | 'pagefind' | 'minisearch') =>
			Object.fromEntries(
				[real, ...grown].map((one) => [
					one.size,
					{ ...one[engine].scores.all, latency: one[engine].latency, bytes: one[engine].bytes },
				]),
			);
		const peers = {
			pagefind: { ...inNumbers(real.pagefind), sizes: sizesOf('pagefind') },
			minisearch: { ...inNumbers(real.minisearch), sizes: sizesOf('minisearch') },
		};
		const line = benchLine({
			bench: 'search',
			ours: {
				...inNumbers(real.full),
				sizes: sizesOf('full'),
				first: { ...inNumbers(real.first), sizes: sizesOf('first') },
				french: real.french,
			},
			peers,
			targets,
		});
		// The peers stand beside ours too, where readers of this bench alone look for them.
		console.log(JSON.stringify({ ...(JSON.parse(line) as object), ...peers }, rounded));
	}
} catch (error) {
	if (!(error instanceof UnfitQueries)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
