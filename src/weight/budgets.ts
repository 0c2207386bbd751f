import { pathIn, type Language } from '../wording/languages.ts';
import { beforeReading, byKind, scriptBytes, withoutFont, type Weight } from './weigh.ts';

/** Every limit is in KB of 1,024 bytes after `gzip -9`. */
export const kilobyte = 1024;

export interface Budget {
	name: string;
	/** Pages that it binds. */
	pages: string[];
	/** KB. */
	limit: number;
	/** Bytes of a page that count. */
	measure: (weight: Weight) => number;
}

const inBoth = (path: string) => [pathIn('ar', path), pathIn('fr', path)];
const card = '/procedures/birth-declaration/';
const inOne = (language: Language, path: string) => [pathIn(language, path)];

/** The budgets of the design that a built site's bytes decide. */
export const budgets: Budget[] = [
	{
		name: 'procedure page, first view without web font',
		pages: inBoth(card),
		limit: 24,
		measure: (weight) => withoutFont(weight, 'gzip'),
	},
	{
		name: 'procedure page, JavaScript before any interaction, inline scripts counted',
		pages: inBoth(card),
		limit: 6,
		measure: (weight) => scriptBytes(weight, 'gzip'),
	},
	{
		name: 'procedure page, HTML and CSS before the first reading',
		pages: inBoth(card),
		limit: 14.6,
		measure: (weight) => beforeReading(weight, 'gzip'),
	},
	{
		name: 'web font, Arabic page',
		pages: inOne('ar', card),
		limit: 24,
		measure: (weight) => byKind(weight, 'gzip').font,
	},
	{
		name: 'web font, French page',
		pages: inOne('fr', card),
		limit: 0,
		measure: (weight) => byKind(weight, 'gzip').font,
	},
	{
		name: 'form page without web font, its island included',
		pages: inBoth('/feedback/'),
		limit: 45,
		measure: (weight) => withoutFont(weight, 'gzip'),
	},
];

export interface Verdict {
	name: string;
	/** The heaviest of its pages. */
	page: string;
	/** Bytes. */
	limit: number;
	/** Bytes. */
	value: number;
	holds: boolean;
}

/** What a budget says of the heaviest page that it binds. `weigh`: weight of a page by its address. */
export function verdictOf({ name, pages, limit, measure }: Budget, weigh: (path: string) => Weight): Verdict {
	const [heaviest] = pages
		.map((page) => ({ page, value: measure(weigh(page)) }))
		.toSorted((a, b) => b.value - a.value);
	if (!heaviest) throw new Error(`The budget «${name}» binds no page`);
	const bytes = Math.floor(limit * kilobyte);
	return { name, ...heaviest, limit: bytes, holds: heaviest.value <= bytes };
}
