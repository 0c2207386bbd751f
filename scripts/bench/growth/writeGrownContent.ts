import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { faultsReport } from '../../../src/checks/faultsReport.ts';
import { readContent } from '../../../src/checks/readContent.ts';
import { moroccanClock } from '../../../src/hours/openingAt.ts';
import { cardsOf, type NamedCard } from './cardsOf.ts';
import { recombine } from './recombine.ts';

/** Content that nothing can be made of; the message says why. */
export class UnfitContent extends Error {}

interface Options {
	/** A real content folder. */
	from: string;
	/** The new one, outside the repository. */
	folder: string;
	/** How many cards in all. */
	count: number;
	seed: number;
}

/**
 * Writes a content folder of `count` procedures: all else copied from a real one, of the real cards only those that
 * other pages name, then made-up ones. Without an address of the site, so that no pictures are drawn for it.
 * Returns the slugs in an order in which fewer cards are the beginning of more.
 * Throws `UnfitContent` when the real folder has faults or `count` is too small, a RangeError when it is too large.
 */
export function writeGrownContent({ from, folder, count, seed }: Options): string[] {
	const today = moroccanClock(new Date()).date;
	const reading = readContent(from);
	const faults = checkContent(from, { today }, reading);
	if (faults.length > 0) throw new UnfitContent(faultsReport(faults));
	const isCard = (path: string) => relative(from, path).split(sep)[0] === 'procedures';
	cpSync(from, folder, { recursive: true, filter: (path) => !isCard(path) });
	const commune = join(folder, 'commune.yaml');
	writeFileSync(commune, readFileSync(commune, 'utf8').replace(/^site:.*$/m, 'site: null'));

	const real = cardsOf(reading.content, today);
	const kept = namedElsewhere(real, folder);
	if (kept.length > count)
		throw new UnfitContent(`Other pages name ${kept.length} procedures: ${count} are too few.`);
	const cards = [...kept, ...recombine(real, { count: count - kept.length, seed })];
	for (const { slug, card } of cards) {
		const path = join(folder, 'procedures', card.service, `${slug}.yaml`);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, stringify(card, { aliasDuplicateObjects: false }));
	}
	return cards.map(({ slug }) => slug);
}

/** Pages of prose, situations of life and what is not the commune's: all name cards. */
const naming = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.mdx?$|^(?:not-ours|life-events)[\\/].*\.yaml$/.test(name),
	);

/** Real cards that other files of the commune name, each related only to others of them. */
function namedElsewhere(real: NamedCard[], folder: string): NamedCard[] {
	const texts = ['commune.yaml', ...naming(folder)].map((name) => readFileSync(join(folder, name), 'utf8'));
	const named = new Set(texts.flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
	return real
		.filter(({ slug }) => named.has(slug))
		.map(({ slug, card }) => ({
			slug,
			card: { ...card, related: card.related.filter((other) => named.has(other)) },
		}));
}
