import type { Ranked } from '../../search/rank.ts';

/** What the person narrows the results to; an empty text: nothing. */
export interface Filters {
	/** Name of a service. */
	service: string;
	/** Name of a situation of life. */
	event: string;
}

export const filterNames = ['service', 'event'] as const satisfies (keyof Filters)[];

const valuesOf = ({ page }: Ranked, name: keyof Filters): string[] =>
	(name === 'service' ? [page.service] : page.lifeEvents).filter((value) => value !== '');

/** Results that pass every filter that is set. */
export const filtered = (results: readonly Ranked[], filters: Filters): Ranked[] =>
	results.filter((result) =>
		filterNames.every((name) => filters[name] === '' || valuesOf(result, name).includes(filters[name])),
	);

/** Values that one filter may take without leaving nothing, the other filter as it is. */
export function choicesOf(results: readonly Ranked[], name: keyof Filters, filters: Filters): Set<string> {
	const others = filtered(results, { ...filters, [name]: '' });
	return new Set(others.flatMap((result) => valuesOf(result, name)));
}

/** Filters without those that these results cannot answer: a page is never empty because of a filter of before. */
export function heldFilters(results: readonly Ranked[], wanted: Filters): Filters {
	const service = choicesOf(results, 'service', { service: '', event: '' }).has(wanted.service)
		? wanted.service
		: '';
	const held = { service, event: '' };
	return { service, event: choicesOf(results, 'event', held).has(wanted.event) ? wanted.event : '' };
}
