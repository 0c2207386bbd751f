import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { vocabularySchema } from '../../../src/schemas/vocabulary.ts';
import { searchForm } from '../../../src/search/searchForm.ts';

const file = join(import.meta.dirname, '../../../src/content/vocabulary.yaml');
const vocabulary = vocabularySchema.parse(parse(readFileSync(file, 'utf8')));

test('no term of a group is made of words that say nothing', () => {
	const idle = new Set(Object.values(vocabulary.fillers).flat().map(searchForm));
	const lost = vocabulary.groups.flatMap(({ id, words }) =>
		Object.values(words)
			.flat()
			.filter((term) =>
				searchForm(term)
					.split(' ')
					.every((word) => idle.has(word)),
			)
			.map((term) => `${id}: ${term}`),
	);
	expect(lost).toEqual([]);
});

test('a group of one word and two groups of one name are refused in Arabic', () => {
	const empty = { ar: [], darija: [], latin: [], fr: [] };
	const faultsOf = (groups: unknown) =>
		vocabularySchema.safeParse({ fillers: empty, groups }).error?.issues.map(({ message }) => message);
	expect(faultsOf([{ id: 'a', words: { ...empty, ar: ['كلمة'] } }])).toEqual([
		expect.stringContaining('كلمة واحدة'),
	]);
	const pair = { id: 'a', words: { ...empty, ar: ['كلمة', 'لفظ'] } };
	expect(faultsOf([pair, pair])).toEqual(['مجموعتان لهما الاسم نفسه (id)']);
	expect(faultsOf([{ id: 'a', words: { ar: ['كلمة'] } }])?.length).toBeGreaterThan(0);
});
