import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { queriesIn } from '../../../scripts/bench/search/readQueries.ts';
import { readContent } from '../../../src/checks/readContent.ts';
import type { Localised } from '../../../src/schemas/localised.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';
import { vocabularySchema } from '../../../src/schemas/vocabulary.ts';
import { searchForm } from '../../../src/search/searchForm.ts';

/**
 * Words written for the queries that measure the search would measure nothing: a word of people that is a whole query
 * is a name that its own title holds, or stands in a list with the reason why it is there.
 */
const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const queries = new Set(
	queriesIn(read('tests/fixtures/queries.tsv'), 'queries.tsv').map(({ text }) => searchForm(text)),
);
const list = read('tests/fixtures/justified-aliases.txt')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split('\t'));
const justified = new Map(list.map(([phrase = '', why = '']) => [searchForm(phrase), why]));

interface Named {
	where: string;
	titles: Localised[];
	phrases: string[];
}
const phrasesOf = (words: Procedure['words']): string[] => Object.values(words).flat();

const { content } = readContent(join(root, 'src/content'));
const vocabulary = vocabularySchema.parse(parse(read('src/content/vocabulary.yaml')));
const named: Named[] = [
	...content.procedures.map(({ file, data }) => ({
		where: file,
		titles: [data.title],
		phrases: phrasesOf(data.words),
	})),
	...content.notOurs.map(({ file, data }) => ({
		where: file,
		titles: [data.ask],
		phrases: phrasesOf(data.words),
	})),
	// A group belongs to no page: any title will do.
	...vocabulary.groups.map(({ id, words }) => ({
		where: `vocabulary.yaml, ${id}`,
		titles: [
			...content.procedures.map(({ data }) => data.title),
			...content.notOurs.map(({ data }) => data.ask),
		],
		phrases: phrasesOf(words),
	})),
];

/** Folded phrases that are whole queries and not in a title, with where they stand. */
const alike = named.flatMap(({ where, titles, phrases }) => {
	const folded = titles.flatMap(({ ar, fr = '' }) => [ar, fr]).map((title) => ` ${searchForm(title)} `);
	return [...new Set(phrases.map(searchForm))]
		.filter((phrase) => queries.has(phrase) && !folded.some((title) => title.includes(` ${phrase} `)))
		.map((phrase) => ({ where, phrase }));
});

test('a word of people that is a whole query is in its title or in the list of those that are justified', () => {
	expect(alike.filter(({ phrase }) => !justified.has(phrase))).toEqual([]);
});

test('the list holds only words that need it', () => {
	const needed = new Set(alike.map(({ phrase }) => phrase));
	expect([...justified.keys()].filter((phrase) => !needed.has(phrase))).toEqual([]);
});

test('each word of the list says why', () => {
	expect(list.filter((cells) => cells.length !== 2 || cells[1]!.trim() === '')).toEqual([]);
});

test('words of people were compared with many queries', () => {
	expect(queries.size).toBeGreaterThan(500);
	expect(named.flatMap(({ phrases }) => phrases).length).toBeGreaterThan(1000);
});
