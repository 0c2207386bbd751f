import { join } from 'node:path';
import { expect, test } from 'vitest';
import { queriesIn, readQueries, UnfitQueries } from '../../../scripts/bench/search/readQueries.ts';

const header = 'query\tkind\tprocedures';

test('a line is a query, its kind and the cards that answer it', () => {
	expect(queriesIn(`${header}\nرخصة البناء\tpartial\tbuilding-permit, road-works-permit\n`, 'q.tsv')).toEqual(
		[{ text: 'رخصة البناء', kind: 'partial', accepted: ['building-permit', 'road-works-permit'] }],
	);
});

test('a dash says that it is not the commune’s business', () => {
	expect(queriesIn(`${header}\nالبطاقة الوطنية\tnot-ours\t-`, 'q.tsv')[0]!.accepted).toBeNull();
});

test('columns may stand in another order, among others, in a file of a spreadsheet', () => {
	const text = '\uFEFFkind\tnote\tprocedures\tquery\r\ntypo\t\tambulance\tسيارة الاسعف\r\n\r\n';
	expect(queriesIn(text, 'q.tsv')).toEqual([{ text: 'سيارة الاسعف', kind: 'typo', accepted: ['ambulance'] }]);
});

test.each([
	['an empty file', '', 'q.tsv: the first line must name «query», «kind», «procedures», with tabs between.'],
	[
		'columns with commas between',
		'query,kind,procedures\na,b,c',
		'q.tsv: the first line must name «query», «kind», «procedures», with tabs between.',
	],
	['a header alone', `${header}\n`, 'q.tsv: there is no query in it.'],
	[
		'a line without cards',
		`${header}\na\tb\tc\nx\ty`,
		'q.tsv, line 3: a query, its kind and its procedures are expected, with tabs between.',
	],
	[
		'a title for a slug',
		`${header}\na\tb\tRésidence`,
		'q.tsv, line 2: «Résidence» is not the slug of a procedure; «-» stands for none.',
	],
	[
		'a dash among cards',
		`${header}\na\tb\tambulance,-`,
		'q.tsv, line 2: «-» is not the slug of a procedure; «-» stands for none.',
	],
])('%s is refused with a sentence', (_what, text, sentence) => {
	expect(() => queriesIn(text, 'q.tsv')).toThrow(new UnfitQueries(sentence));
});

test('a file that is not there is refused with its name', () => {
	expect(() => readQueries('no-such-queries.tsv')).toThrow(
		new UnfitQueries('no-such-queries.tsv: there is no such file.'),
	);
});

test('the queries of the project can be read, and many kinds of people are among them', () => {
	const queries = readQueries(join(import.meta.dirname, '../../fixtures/queries.tsv'));
	expect(queries.length).toBeGreaterThan(500);
	expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThan(8);
	expect(queries.filter(({ accepted }) => accepted === null)).not.toEqual([]);
});
