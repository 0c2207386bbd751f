import type { Result } from 'lighthouse';
import { expect, test } from 'vitest';
import { costsOf, scoresOf } from '../../../scripts/bench/lighthouseCosts.ts';

const audit = (id: string, score: number | null, more: object = {}) => ({
	id,
	title: `title of ${id}`,
	score,
	...more,
});

const result = {
	categories: {
		performance: {
			score: 0.994,
			auditRefs: [
				{ id: 'speed', weight: 10 },
				{ id: 'insight', weight: 0 },
			],
		},
		accessibility: {
			score: 0.9,
			auditRefs: [
				{ id: 'contrast', weight: 7 },
				{ id: 'manual', weight: 0 },
			],
		},
		'best-practices': { score: 1, auditRefs: [{ id: 'console', weight: 1 }] },
		seo: { score: null, auditRefs: [] },
	},
	audits: {
		speed: audit('speed', 0.98, { displayValue: '1.5\u00a0s' }),
		insight: audit('insight', 0.5, { details: { items: [{ url: 'http://127.0.0.1/a.css' }] } }),
		contrast: audit('contrast', 0, {
			details: { items: [{ node: { type: 'node', selector: 'p.quiet', snippet: '<p class="quiet">' } }] },
		}),
		manual: audit('manual', null),
		console: audit('console', 0),
	},
} as unknown as Result;

test('scores are whole numbers out of 100, or none', () => {
	expect(scoresOf(result)).toEqual({ performance: 99, accessibility: 90, 'best-practices': 100, seo: null });
});

test('what cost a score is told with its value and its places, and nothing of a full score', () => {
	expect(costsOf(result)).toEqual([
		{ category: 'performance', id: 'speed', title: 'title of speed', value: '1.5 s', places: [] },
		{
			category: 'performance',
			id: 'insight',
			title: 'title of insight',
			value: '',
			places: ['http://127.0.0.1/a.css'],
		},
		{
			category: 'accessibility',
			id: 'contrast',
			title: 'title of contrast',
			value: '',
			places: ['p.quiet  <p class="quiet">'],
		},
	]);
});
