/**
 * npm run bench:growth [-- --sizes 100,1000] [-- --json] — what the site costs as its procedures grow, beside a plain
 * Starlight with the same pages, built in the same run, one after the other, with empty caches.
 * The procedures are made out of the real ones (`growth/recombine.ts`) in a temporary folder. The plain site has every
 * page's words as Markdown, Starlight's own search, and 20 links in its side bar: with its own side bar, of all pages,
 * each page would grow with the site and 10,000 procedures would not fit on a disk. Between 5,000 and 10,000 Astro can
 * no longer keep its pages in one string: it is then compared at the largest size that it reaches.
 * Neither site has an address: no pictures, no squares for paper, no list for search engines are drawn. Ours makes its
 * short addresses and the cards' JSON besides; they are in its time, not among its pages.
 * Seconds depend on the machine and on what else it does; processor time less so, bytes not at all.
 * `--sizes` 100,1000,5000,10000 without being told; `--json` ends with one line for machines.
 * Exit 0 done, whatever the targets say; 1 could not finish; 2 wrong use.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { projectRoot, siteBuild, workFolder } from '../../tests/buildSite.ts';
import { benchLine, type Findings } from './benchLine.ts';
import { FailedBuild, measuredBuild, type Cost } from './growth/measuredBuild.ts';
import { siteSizes, type SiteSizes } from './growth/siteSizes.ts';
import { UnfitContent, writeGrownContent } from './growth/writeGrownContent.ts';
import { plainSiteBuild } from './plainSite/buildPlainSite.ts';
import { writePlainSite } from './plainSite/writePlainSite.ts';
import { bytesText, textTable } from './textTable.ts';

const sizesOf = (text: string): number[] => {
	const sizes = text.split(',').map(Number);
	if (!sizes.every((size) => Number.isInteger(size) && size > 0))
		throw new InvalidArgumentError('whole numbers with commas between them, 100,1000');
	return [...new Set(sizes)].toSorted((a, b) => a - b);
};
const { json, sizes } = new Command('bench:growth')
	.option('--sizes <numbers>', 'how many procedures', sizesOf, [100, 1000, 5000, 10_000])
	.option('--json', 'ends with one line of JSON')
	.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
	.parse()
	.opts<{ json?: boolean; sizes: number[] }>();

/** The same procedures at each run. */
const seed = 1;
const linksInSidebar = 20;

/** One site at one size. */
type Measured = Cost & SiteSizes;
interface Growth {
	/** Procedures. */
	size: number;
	/** Pages that both sites have; addresses that only lead to another are not counted. */
	pages: number;
	ours: Measured;
	/** Null where it could not be built. */
	plain: Measured | null;
}

const temporary = mkdtempSync(join(tmpdir(), 'bench-growth-'));
// Inside the project: from here a built page's modules find the packages they import.
const sites = join(workFolder, 'bench-growth');
const clean = () => {
	for (const folder of [temporary, sites]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
process.on('exit', clean);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => {
		console.error(`Stopped by ${signal}.`);
		process.exit(1);
	});

async function grow(size: number): Promise<Growth> {
	const content = join(temporary, 'content');
	const dist = join(sites, 'ours');
	const plainFolder = join(sites, 'plain');
	const slugs = writeGrownContent({
		from: join(projectRoot, 'src/content'),
		folder: content,
		count: size,
		seed,
	});
	console.log(`${bytesText(size)} procedures: building the site…`);
	const ours = {
		...(await measuredBuild(siteBuild({ content, dist }))),
		...siteSizes(dist, slugs, sizes[0]!),
	};
	console.log(`${bytesText(size)} procedures: writing its pages as Markdown…`);
	const pages = await writePlainSite({ dist, folder: plainFolder, links: linksInSidebar });
	rmSync(dist, { recursive: true });
	console.log(`${bytesText(size)} procedures: building a plain Starlight…`);
	const plain = await builtPlain(plainFolder, slugs);
	for (const folder of [content, sites]) rmSync(folder, { recursive: true });
	return { size, pages, ours, plain };
}

/** Where Astro keeps all pages of a plain site in one string, it may be longer than a string can be. */
const tooLarge = /Invalid string length|Failed to convert rust|heap out of memory/;

/** A plain site that is too large for Astro is a finding; any other failure ends the bench. */
async function builtPlain(folder: string, slugs: string[]): Promise<Measured | null> {
	try {
		const cost = await measuredBuild(plainSiteBuild(folder));
		return { ...cost, ...siteSizes(join(folder, 'dist'), slugs, sizes[0]!) };
	} catch (error) {
		if (!(error instanceof FailedBuild && tooLarge.test(error.message))) throw error;
		console.log(`\nThe plain Starlight could not be built. The end of what it said:\n\n${error.message}`);
		return null;
	}
}

const decimals = (digits: number) => (value: number) =>
	value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const mega = (bytes: number) => bytesText(Math.round(bytes / 2 ** 20));
const kilo = (bytes: number) => decimals(1)(bytes / 1024);

const rows: {
	name: string;
	of: (site: Measured, pages: number) => number | null;
	text: (value: number) => string;
}[] = [
	{ name: 'build, s', of: ({ seconds }) => seconds, text: decimals(1) },
	{ name: '  a page, ms', of: ({ seconds }, pages) => (seconds / pages) * 1000, text: decimals(2) },
	{ name: 'processor time, s', of: ({ processor }) => processor, text: decimals(1) },
	{ name: 'peak memory, MB', of: ({ memory }) => memory, text: mega },
	{ name: '  a page, KB', of: ({ memory }, pages) => memory && memory / pages, text: kilo },
	{ name: 'page of a procedure, HTML KB', of: ({ html }) => html, text: kilo },
	{ name: `  the first ${sizes[0]}, HTML KB`, of: ({ sameHtml }) => sameHtml, text: kilo },
	{ name: `  the first ${sizes[0]}, gzip -9 KB`, of: ({ sameGzip }) => sameGzip, text: kilo },
	{ name: 'dist, MB', of: ({ dist }) => dist, text: mega },
	{ name: '  a page, KB', of: ({ dist }, pages) => dist / pages, text: kilo },
];

function print({ size, pages, ours, plain }: Growth): void {
	console.log(`\n${bytesText(size)} procedures, ${bytesText(pages)} pages in two languages\n`);
	const shown = (value: number | null, text: (value: number) => string) =>
		value === null ? '–' : text(value);
	console.log(
		`${textTable(
			['', 'ours', 'plain Starlight', 'ratio'],
			rows.map(({ name, of, text }) => {
				const [own, other] = [of(ours, pages), plain && of(plain, pages)];
				return [name, shown(own, text), shown(other, text), shown(ratio(own, other), decimals(2))];
			}),
		)}\n`,
	);
}

const ratio = (one: number | null, other: number | null): number | null =>
	one === null || other === null ? null : one / other;

function targetsOf(growths: Growth[]): Findings['targets'] {
	const [first, last] = [growths[0]!, growths.at(-1)!];
	/** The largest size at which there is something to compare. */
	const shared = growths.findLast(({ plain }) => plain !== null) ?? last;
	const beside = `at ${bytesText(shared.size)} procedures against plain Starlight`;
	const target = (name: string, limit: number, value: number | null) => ({
		name,
		limit,
		value,
		holds: value === null ? null : value <= limit,
	});
	return [
		target(
			`page HTML at ${bytesText(last.size)} procedures against ${bytesText(first.size)}`,
			1.05,
			first === last ? null : ratio(last.ours.sameHtml, first.ours.sameHtml),
		),
		target(`build time ${beside}`, 1, ratio(shared.ours.seconds, shared.plain && shared.plain.seconds)),
		target(`peak memory ${beside}`, 0.5, ratio(shared.ours.memory, shared.plain && shared.plain.memory)),
	];
}

try {
	const growths: Growth[] = [];
	for (const size of sizes) {
		const growth = await grow(size);
		print(growth);
		growths.push(growth);
	}
	const targets = targetsOf(growths);
	console.log(
		textTable(
			['target', 'limit', 'measured', ''],
			targets.map(({ name, limit, value, holds }) => [
				name,
				decimals(2)(limit),
				value === null ? '–' : decimals(3)(value),
				holds === null ? '' : holds ? 'holds' : 'DOES NOT HOLD',
			]),
		),
	);
	const sitesOf = (name: 'ours' | 'plain') =>
		Object.fromEntries(growths.map(({ size, pages, [name]: site }) => [size, site && { pages, ...site }]));
	if (json)
		console.log(
			benchLine({
				bench: 'growth',
				ours: sitesOf('ours'),
				peers: { 'plain Starlight': sitesOf('plain') },
				targets,
			}),
		);
} catch (error) {
	if (!(error instanceof FailedBuild || error instanceof UnfitContent)) throw error;
	console.error(
		`${error instanceof FailedBuild ? 'A build failed. The end of what it said:\n\n' : ''}${error.message}`,
	);
	process.exitCode = 1;
}
