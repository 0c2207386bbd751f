/**
 * npm run bench:lighthouse [-- --json] [-- --only PATH] — Lighthouse, mobile, over every template in both languages
 * against a build served here: four scores a page, and for each score under 100 the audits that cost it.
 * `--only /fr/guide/` looks at that page alone. `--json` ends with one line for machines.
 * Performance depends on the machine; the other three do not.
 * Exit 0 done, whatever the scores; 1 could not finish; 2 wrong use.
 */
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import { Command } from 'commander';
import lighthouse from 'lighthouse';
import { buildSite, projectRoot } from '../../tests/buildSite.ts';
import { builtFiles } from '../../src/weight/builtFiles.ts';
import { pagesOfTemplate, templates } from '../../src/weight/templates.ts';
import { ensureChromium, quietFlags } from '../chromium.ts';
import { benchLine } from './benchLine.ts';
import { categories, costsOf, scoresOf, type Category, type Cost, type Scores } from './lighthouseCosts.ts';
import { servedSite } from './servedSite.ts';
import { textTable } from './textTable.ts';

const { json, only } = new Command('bench:lighthouse')
	.option('--json', 'ends with one line of JSON')
	.option('--only <path>', 'one page alone')
	.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
	.parse()
	.opts<{ json?: boolean; only?: string }>();

interface Report {
	path: string;
	/** Kept out of search engines on purpose. */
	unlisted: boolean;
	scores: Scores;
	costs: Cost[];
}

const dist = 'tests/.work/bench-lighthouse/site';
console.log('Building the site…');
const { status, output } = buildSite({ content: 'src/content', dist });
if (status !== 0) throw new Error(`The build failed:\n${output}`);

const read = builtFiles(join(projectRoot, dist));
const has = (address: string) => read(address) !== null;
const paths = only === undefined ? templates.flatMap(({ path }) => pagesOfTemplate(path, has)) : [only];
const unlisted = (path: string) => /<meta name="robots" content="noindex/.test(read(path)?.toString() ?? '');

async function look(origin: string, port: number, path: string): Promise<Report> {
	const result = await lighthouse(new URL(path, origin).href, {
		port,
		output: 'json',
		logLevel: 'silent',
		onlyCategories: [...categories],
	});
	if (!result) throw new Error(`Lighthouse said nothing of ${path}`);
	const { lhr } = result;
	if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
	return { path, unlisted: unlisted(path), scores: scoresOf(lhr), costs: costsOf(lhr) };
}

async function lookAtAll(): Promise<Report[]> {
	const serving = await servedSite(join(projectRoot, dist));
	const chrome = await launch({
		chromePath: ensureChromium(),
		chromeFlags: ['--headless=new', ...quietFlags],
		logLevel: 'silent',
	});
	try {
		const reports: Report[] = [];
		// One at a time: two pages on the same cores would slow each other down.
		for (const path of paths) {
			const report = await look(serving.address, chrome.port, path);
			reports.push(report);
			console.log(`${path} ${categories.map((category) => report.scores[category] ?? '–').join(' ')}`);
		}
		return reports;
	} finally {
		chrome.kill();
		await serving.close();
	}
}

const isByDesign = ({ id }: Cost, { unlisted }: Report): boolean => id === 'is-crawlable' && unlisted;

function printCosts(reports: Report[]): void {
	const byAudit = new Map<string, { cost: Cost; pages: string[]; byDesign: boolean; places: Set<string> }>();
	for (const report of reports) {
		for (const cost of report.costs) {
			const key = `${cost.category} ${cost.id}`;
			const known = byAudit.get(key) ?? {
				cost,
				pages: [],
				byDesign: isByDesign(cost, report),
				places: new Set<string>(),
			};
			known.pages.push(cost.value === '' ? report.path : `${report.path} (${cost.value})`);
			for (const place of cost.places) known.places.add(place);
			byAudit.set(key, known);
		}
	}
	if (byAudit.size === 0) console.log('\nNothing cost a point.');
	for (const { cost, pages, byDesign, places } of byAudit.values()) {
		console.log(
			`\n${cost.category}: ${cost.id}, ${cost.title}${byDesign ? ' — by design: the page is kept out of search engines' : ''}`,
		);
		console.log(`   ${pages.length} of ${reports.length}: ${pages.join(', ')}`);
		for (const place of [...places].slice(0, 8)) console.log(`   · ${place}`);
	}
}

const reports = await lookAtAll();
console.log(
	`\n${textTable(
		['page', ...categories],
		reports.map(({ path, scores }) => [
			path,
			...categories.map((category) => String(scores[category] ?? '–')),
		]),
	)}`,
);
printCosts(reports);

/** Lowest score of a category; pages kept out of search engines have no say in how well they are found. */
const lowest = (category: Category): number | null => {
	const scores = reports
		.filter((report) => category !== 'seo' || !report.unlisted)
		.map(({ scores }) => scores[category])
		.filter((score) => score !== null);
	return scores.length === 0 ? null : Math.min(...scores);
};
if (json)
	console.log(
		benchLine({
			bench: 'lighthouse',
			ours: Object.fromEntries(
				reports.map((report) => [
					report.path,
					{
						...report.scores,
						costs: report.costs.map(({ category, id, value }) => ({ category, id, value })),
					},
				]),
			),
			peers: {},
			targets: categories.map((category) => {
				const value = lowest(category);
				return { name: category, limit: 100, value, holds: value === null ? null : value >= 100 };
			}),
		}),
	);
