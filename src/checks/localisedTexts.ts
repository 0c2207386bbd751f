import type { Localised } from '../schemas/localised.ts';

/**
 * Every text in the site's two languages that a record holds, in the order of its fields.
 * @param skipped Names of fields left alone, with all that is below them.
 */
export function* localisedTexts(
	value: unknown,
	skipped: readonly string[] = [],
	path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; text: Localised }> {
	if (value === null || typeof value !== 'object') return;
	if ('ar' in value && typeof value.ar === 'string') {
		yield { path, text: value as Localised };
		return;
	}
	for (const [key, inner] of Object.entries(value))
		if (!skipped.includes(key)) yield* localisedTexts(inner, skipped, [...path, key]);
}
