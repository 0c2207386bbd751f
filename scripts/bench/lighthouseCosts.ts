import type { Result } from 'lighthouse';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];
/** 0 to 100; null where Lighthouse gave none. */
export type Scores = Record<Category, number | null>;

/** An audit that cost a category points, or, of performance, one that says where the time went. */
export interface Cost {
	category: Category;
	id: string;
	title: string;
	/** `2.1 s`, `Est savings of 40 KiB`; empty where the audit has none. */
	value: string;
	/** Elements or addresses that it names, the first few. */
	places: string[];
}

export const scoresOf = (result: Result): Scores =>
	Object.fromEntries(
		categories.map((category) => {
			const score = result.categories[category]?.score ?? null;
			return [category, score === null ? null : Math.round(score * 100)];
		}),
	) as Scores;

/** What stands between a page and four times 100. */
export function costsOf(result: Result): Cost[] {
	return categories.flatMap((category) => {
		const found = result.categories[category];
		if (!found || found.score === null || found.score >= 1) return [];
		return found.auditRefs
			.filter(({ weight }) => weight > 0 || category === 'performance')
			.map(({ id }) => result.audits[id])
			.filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
			.map((audit) => ({
				category,
				id: audit!.id,
				title: audit!.title,
				value: audit!.displayValue?.replaceAll('\u00a0', ' ') ?? '',
				places: placesIn(audit!.details).slice(0, 5),
			}));
	});
}

/** Selectors and addresses anywhere in an audit's details. */
function placesIn(details: unknown): string[] {
	if (typeof details !== 'object' || details === null) return [];
	if (Array.isArray(details)) return details.flatMap(placesIn);
	const { type, selector, snippet, url, value } = details as Record<string, unknown>;
	if (type === 'node' && typeof selector === 'string')
		return [typeof snippet === 'string' ? `${selector}  ${snippet.slice(0, 160)}` : selector];
	const here = [url, type === 'text' ? value : undefined].filter((text) => typeof text === 'string');
	return [...here, ...Object.values(details).flatMap(placesIn)];
}
