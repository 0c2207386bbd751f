import type { WrittenCode } from './writtenCodes.ts';

/** Letter that most cards of a service begin with; undefined for a service that has none. */
export function letterOf(service: string, codes: readonly WrittenCode[]): string | undefined {
	const counts = Map.groupBy(
		codes.filter((card) => card.service === service),
		({ code }) => code[0]!,
	);
	return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/**
 * Next code of a letter: one more than its largest, so that the code of a card that was deleted, and may be on paper,
 * is not given again as long as a later one stands. Two digits, three after 99, four after 999; undefined after 9999.
 */
export function nextCode(letter: string, codes: readonly WrittenCode[]): string | undefined {
	const numbers = codes
		.filter(({ code }) => code.startsWith(letter))
		.map(({ code }) => Number(code.slice(1)));
	const next = Math.max(0, ...numbers) + 1;
	return next > 9999 ? undefined : `${letter}${String(next).padStart(2, '0')}`;
}
