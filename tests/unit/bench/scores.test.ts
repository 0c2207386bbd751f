import { expect, test } from 'vitest';
import { placeOf, scoresOf, slugOf, type Shown } from '../../../scripts/bench/search/scores.ts';

const card = (slug: string): Shown => ({ slug, notOurs: false });
const page: Shown = { slug: null, notOurs: false };
const otherDoor: Shown = { slug: null, notOurs: true };
const query = (kind: string, ...accepted: string[]) => ({ text: kind, kind, accepted });
const notOurs = { text: 'جواز السفر', kind: 'not-ours', accepted: null };

test('first, second, fourth and never found', () => {
	const { all } = scoresOf(
		[query('typo', 'a'), query('typo', 'a'), query('typo', 'a'), query('typo', 'a')],
		[
			[card('a'), card('b')],
			[card('b'), card('a')],
			[card('b'), card('c'), card('d'), card('a')],
			[card('b')],
		],
	);
	expect(all).toEqual({ n: 4, recall1: 0.25, recall3: 0.5, mrr: (1 + 1 / 2 + 1 / 4 + 0) / 4, empty: 0 });
});

test('any of several right cards is right, and the first of them counts', () => {
	expect(placeOf(['a', 'b'], [card('c'), card('b'), card('a')])).toBe(2);
});

test('a page that is no card takes a place', () => {
	expect(placeOf(['a'], [page, otherDoor, card('a')])).toBe(3);
});

test('nothing shown is an empty answer', () => {
	const { all } = scoresOf([query('typo', 'a')], [[]]);
	expect(all).toEqual({ n: 1, recall1: 0, recall3: 0, mrr: 0, empty: 1 });
});

test('each kind has its own score', () => {
	const { kinds } = scoresOf([query('typo', 'a'), query('darija', 'a')], [[card('a')], [card('b')]]);
	expect(kinds['typo']?.recall1).toBe(1);
	expect(kinds['darija']?.recall1).toBe(0);
	expect(Object.keys(kinds)).toEqual(['typo', 'darija']);
});

test('what is not the commune’s business counts apart, and another door shown first is right', () => {
	const scores = scoresOf(
		[query('typo', 'a'), notOurs, notOurs, notOurs],
		[[card('a')], [otherDoor, card('a')], [card('a'), otherDoor], []],
	);
	expect(scores.notOurs).toEqual({ n: 3, right: 1 });
	expect(scores.all).toEqual({ n: 1, recall1: 1, recall3: 1, mrr: 1, empty: 0 });
	expect(scores.kinds).not.toHaveProperty('not-ours');
});

test('of no queries the scores are numbers too', () => {
	expect(scoresOf([], []).all).toEqual({ n: 0, recall1: 0, recall3: 0, mrr: 0, empty: 0 });
});

test.each([
	['/procedures/birth-extract/', 'birth-extract'],
	['/fr/procedures/birth-extract/', 'birth-extract'],
	['/procedures/', null],
	['/services/hygiene/', null],
	['/elsewhere/#passport', null],
	['/legal/#law-55-19', null],
])('%s is the card %s', (url, slug) => {
	expect(slugOf(url)).toBe(slug);
});
