import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { sites } from './_buildAll.ts';
import { pagesOf } from './_pages.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended'],
		rules: {
			// `_top`, where Starlight's skip link leads, and `_gotcha`, Formspree's trap, are ids that HTML allows.
			'valid-id': ['error', { relaxed: true }],
			'no-inline-style': 'error',
			// Matters of writing that a machine settles when it prints the page.
			'void-style': 'off',
			'doctype-style': 'off',
			'no-trailing-whitespace': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			// Tables that a phone draws as cards say that they are tables.
			'no-redundant-role': 'off',
			// Titles carry the whole name of a law or a stage.
			'long-title': 'off',
		},
	}),
);
/** Astro writes this line before an island, inside whatever holds it; browsers read it there. */
const islandStyle = /<style>astro-island,astro-slot,astro-static-slot\{display:contents\}<\/style>/g;

describe.each(Object.entries(sites))('in the %s site', (_, { dist }) => {
	test('every page is valid HTML', async () => {
		const faults: string[] = [];
		for (const { path, html } of pagesOf(dist)) {
			const { results } = await validator.validateString(html.replace(islandStyle, ''));
			for (const { messages } of results) {
				faults.push(
					...messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
				);
			}
		}
		expect(faults).toEqual([]);
	});
});
