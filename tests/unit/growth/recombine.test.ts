import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardsOf } from '../../../scripts/bench/growth/cardsOf.ts';
import { recombine } from '../../../scripts/bench/growth/recombine.ts';
import { readContent } from '../../../src/checks/readContent.ts';

const { content } = readContent(join(import.meta.dirname, '../../../src/content'));
const real = cardsOf(content, '2026-11-25');
const made = (count: number, seed = 1) => [...recombine(real, { count, seed })];

test('fewer cards are the beginning of more', () => {
	expect(made(300).slice(0, 40)).toEqual(made(40));
});

test('another seed makes other cards', () => {
	expect(made(40, 2).map(({ card }) => card.title)).not.toEqual(made(40, 1).map(({ card }) => card.title));
});

test('every service gets as many cards, with codes of its own letter', () => {
	const cards = made(400);
	const services = Map.groupBy(cards, ({ card }) => card.service);
	expect(new Set([...services.values()].map(({ length }) => length)).size).toBe(1);
	for (const { card } of cards) {
		const own = real.find((one) => one.card.service === card.service)!;
		expect(card.code).toMatch(new RegExp(`^${own.card.code[0]}\\d{4}$`));
	}
	expect(new Set(cards.map(({ card }) => card.code)).size).toBe(400);
});

test('every document, step and warning is one of a real card', () => {
	const known = new Set(
		real.flatMap(({ card }) =>
			[...card.documents, ...card.steps, ...card.warnings].map((part) => JSON.stringify(part)),
		),
	);
	const foreign = made(200)
		.flatMap(({ card }) => [...card.documents, ...card.steps, ...card.warnings])
		.filter((part) => !known.has(JSON.stringify(part)));
	expect(foreign).toEqual([]);
});

test('titles are new combinations of words of real titles', () => {
	const words = new Set(real.flatMap(({ card }) => card.title.ar.split(' ')));
	const titles = made(200).map(({ card }) => card.title.ar);
	expect(titles.flatMap((title) => title.split(' ')).filter((word) => !words.has(word))).toEqual([]);
	const own = new Set(real.map(({ card }) => card.title.ar));
	expect(titles.filter((title) => !own.has(title)).length).toBeGreaterThan(100);
});

test('more cards than there are codes cannot be made', () => {
	expect(() => made(80_001)).toThrow(RangeError);
});

test('a card whose papers only it may ask for lends nothing', () => {
	const certifying = real.find(({ slug }) => slug === 'certified-copy')!;
	expect(certifying.isLoose).toBe(false);
	expect(real.filter(({ isLoose }) => isLoose).length).toBeGreaterThan(60);
});
