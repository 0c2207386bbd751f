/**
 * npm run bench:weight [-- --json] — what each template weighs on the wire, beside a plain Starlight site with the
 * same content, both built in this run; then the budgets of the design.
 * Sizes are bytes of files after gzip -9 and Brotli 11; 1 KB is 1,024 bytes. `--json` ends with one line for machines.
 * Exit 0 done, whatever the budgets say (a test guards them); 1 could not finish; 2 wrong use.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { buildSite, projectRoot } from '../../tests/buildSite.ts';
import { budgets, kilobyte, verdictOf, type Budget, type Verdict } from '../../src/weight/budgets.ts';
import { builtFiles } from '../../src/weight/builtFiles.ts';
import { kinds, type Fetched, type Kind } from '../../src/weight/firstView.ts';
import { pagesOfTemplate, templates } from '../../src/weight/templates.ts';
import {
	byKind,
	firstBytes,
	repeatBytes,
	weigher,
	withoutFont,
	type Weight,
} from '../../src/weight/weigh.ts';
import { benchLine } from './benchLine.ts';
import { fetchedInChromium, openChromium, type Transfer } from './fetchedInChromium.ts';
import { buildPlainSite } from './plainSite/buildPlainSite.ts';
import { writePlainSite } from './plainSite/writePlainSite.ts';
import { servedSite } from './servedSite.ts';
import { sideBySide } from './sideBySide.ts';
import { bytesText, textTable } from './textTable.ts';

const { json } = new Command('bench:weight')
	.option('--json', 'ends with one line of JSON')
	.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
	.parse()
	.opts<{ json?: boolean }>();

const folder = 'tests/.work/bench-weight';
const card = '/procedures/birth-declaration/';
const title = (text: string) => console.log(`\n${text}\n`);

/** One page of a site: what its own text tells, and what Chromium was seen to fetch. */
interface Page {
	weight: Weight;
	transfers: Transfer[];
	/** Addresses that Chromium fetched and the page's text does not tell, and the other way round. */
	difference: { unforeseen: string[]; unfetched: string[] };
}

/** Weighs pages of a built site; where Chromium fetches more than their text tells, that is weighed too. */
async function weighSite(browser: Browser, dist: string, paths: string[]): Promise<Map<string, Page>> {
	const weigh = weigher(builtFiles(dist));
	const serving = await servedSite(dist);
	try {
		const look = async (path: string): Promise<Page> => {
			const told = weigh(path).files;
			const transfers = await fetchedInChromium(browser, serving.address, path);
			const seen = transfers.filter(({ status }) => status === 200);
			const unforeseen = missingFrom(told, seen);
			// A browser without a window may ask for no icon.
			const unfetched = missingFrom(seen, told).filter(({ address }) => address !== '/favicon.svg');
			return {
				weight: weigh(path, unforeseen),
				transfers,
				difference: {
					unforeseen: unforeseen.map(({ address }) => address),
					unfetched: unfetched.map(({ address }) => address),
				},
			};
		};
		// Most of a visit is waiting.
		const pages = await sideBySide(paths, 4, look);
		return new Map(paths.map((path, index) => [path, pages[index]!]));
	} finally {
		await serving.close();
	}
}

function missingFrom<Item extends Fetched>(known: Fetched[], items: Item[]): Item[] {
	const addresses = new Set(known.map(({ address }) => address));
	return items.filter(({ address }) => !addresses.has(address));
}

const columns = [...kinds, 'inline'] as const;
const row = (name: string, { weight }: Page): string[] => {
	const sums: Record<Kind | 'inline', number> = {
		...byKind(weight, 'gzip'),
		inline: weight.inline.raw === 0 ? 0 : weight.inline.gzip,
	};
	return [
		name,
		...columns.map((column) => bytesText(sums[column])),
		bytesText(withoutFont(weight, 'gzip')),
		bytesText(firstBytes(weight, 'gzip')),
		bytesText(firstBytes(weight, 'brotli')),
		bytesText(repeatBytes(weight, 'gzip')),
		bytesText(repeatBytes(weight, 'brotli')),
	];
};

function printPages(ours: Map<string, Page>, plain: Map<string, Page>): void {
	title(
		'First view by kind (gzip -9), first and repeat view. «inline» is inside the page and already in «html»; «–font» is the first view without web font.',
	);
	const header = ['page', ...columns, '–font', 'first gz', 'first br', 'repeat gz', 'repeat br'];
	const rows = [...ours].flatMap(([path, page]) => {
		const peer = plain.get(path);
		return [row(path, page), ...(peer ? [row('  plain Starlight', peer)] : [])];
	});
	console.log(textTable(header, rows));
}

function printFiles(pages: Map<string, Page>): void {
	title('Files of our first views: gzip -9 / Brotli 11');
	for (const { weight } of pages.values()) {
		const files = weight.files.map(
			({ address, gzip, brotli }, index) =>
				`${index === 0 ? address : basename(address)} ${bytesText(gzip)} / ${bytesText(brotli)}`,
		);
		console.log(files.join(' · '));
	}
}

function printChromium(ours: Map<string, Page>, plain: Map<string, Page>): void {
	title(
		`${card} and its French twin in Chromium, from our server with an empty cache, beside the files on disk`,
	);
	const sum = (transfers: Transfer[], part: 'body' | 'wire') =>
		transfers.reduce((total, transfer) => total + transfer[part], 0);
	const rows = [card, `/fr${card}`].flatMap((path) =>
		(
			[
				['ours', ours],
				['plain Starlight', plain],
			] as const
		).map(([name, site]) => {
			const { weight, transfers } = site.get(path)!;
			const fetched = new Set(transfers.map(({ address }) => address));
			const counted = weight.files.filter(({ address }) => fetched.has(address));
			return [
				`${name} ${path}`,
				String(transfers.length),
				bytesText(sum(transfers, 'body')),
				bytesText(sum(transfers, 'wire')),
				...(['raw', 'gzip', 'brotli'] as const).map((size) =>
					bytesText(counted.reduce((total, file) => total + file[size], 0)),
				),
			];
		}),
	);
	console.log(
		textTable(['page', 'answers', 'bodies', 'with headers', 'files raw', 'files gz', 'files br'], rows),
	);
	const surprises = [...ours].flatMap(([path, { difference }]) => [
		...difference.unforeseen.map((address) => `${path} also fetched ${address}`),
		...difference.unfetched.map((address) => `${path} did not fetch ${address}`),
	]);
	console.log(
		surprises.length === 0
			? `\nOn all ${ours.size} pages Chromium fetched exactly the files that are counted.`
			: `\n${surprises.join('\n')}`,
	);
}

const templateBudgets = (paths: string[]): Budget[] =>
	templates.map(({ path, limit }) => ({
		name: `${path}, first view without web font`,
		pages: paths.filter((page) => page === path || page === `/fr${path}`),
		limit,
		measure: (weight) => withoutFont(weight, 'gzip'),
	}));

/** Measured beside it, where given: the plain site's page of the same address. */
function printVerdicts(heading: string, verdicts: (Verdict & { plain?: number })[]): void {
	title(heading);
	const kb = (bytes: number) => (bytes / kilobyte).toFixed(1);
	console.log(
		textTable(
			['budget', 'limit KB', 'measured KB', 'bytes', 'plain Starlight', 'heaviest page', ''],
			verdicts.map(({ name, page, limit, value, plain, holds }) => [
				name,
				kb(limit),
				kb(value),
				bytesText(value),
				plain === undefined ? '–' : bytesText(plain),
				page,
				holds ? 'holds' : 'DOES NOT HOLD',
			]),
		),
	);
}

const inNumbers = (pages: Map<string, Page>) =>
	Object.fromEntries(
		[...pages].map(([path, { weight, transfers }]) => [
			path,
			{
				first: Object.fromEntries(
					(['gzip', 'brotli'] as const).map((encoding) => [
						encoding,
						{
							...byKind(weight, encoding),
							inline: weight.inline.raw === 0 ? 0 : weight.inline[encoding],
							total: firstBytes(weight, encoding),
						},
					]),
				),
				repeat: { gzip: repeatBytes(weight, 'gzip'), brotli: repeatBytes(weight, 'brotli') },
				transferred: transfers.reduce((sum, { wire }) => sum + wire, 0),
				files: weight.files,
			},
		]),
	);

/** Version of an installed package. */
const versionOf = (name: string): string =>
	(
		JSON.parse(readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8')) as {
			version: string;
		}
	).version;

const dist = `${folder}/ours`;
console.log('Building the site…');
const { status, output } = buildSite({ content: 'src/content', dist });
if (status !== 0) throw new Error(`The build failed:\n${output}`);
console.log('Building a plain Starlight site with the same content…');
const written = await writePlainSite({
	dist: join(projectRoot, dist),
	folder: join(projectRoot, folder, 'plain'),
});
const plainDist = buildPlainSite(join(projectRoot, folder, 'plain'));
console.log(`${written} pages in each. Weighing…`);

const pathsIn = (site: string) => {
	const read = builtFiles(site);
	return templates.flatMap(({ path }) => pagesOfTemplate(path, (address) => read(address) !== null));
};
const browser = await openChromium();
try {
	const ours = await weighSite(browser, join(projectRoot, dist), pathsIn(join(projectRoot, dist)));
	const plain = await weighSite(browser, plainDist, pathsIn(plainDist));
	printPages(ours, plain);
	printFiles(ours);
	printChromium(ours, plain);
	const weightOf = (path: string) => {
		const page = ours.get(path);
		if (!page) throw new Error(`${path} was not weighed`);
		return page.weight;
	};
	const judge = (budget: Budget) => {
		const verdict = verdictOf(budget, weightOf);
		const peer = plain.get(verdict.page);
		return { ...verdict, ...(peer && { plain: budget.measure(peer.weight) }) };
	};
	const verdicts = budgets.map(judge);
	const own = templateBudgets([...ours.keys()]).map(judge);
	printVerdicts('Budgets of the design (KB of 1,024 bytes, gzip -9)', verdicts);
	printVerdicts('Budgets of the templates', own);
	if (json)
		console.log(
			benchLine({
				bench: 'weight',
				ours: inNumbers(ours),
				peers: {
					'plain Starlight': {
						astro: versionOf('astro'),
						starlight: versionOf('@astrojs/starlight'),
						pages: inNumbers(plain),
					},
				},
				targets: [...verdicts, ...own],
			}),
		);
} finally {
	await browser.close();
}
