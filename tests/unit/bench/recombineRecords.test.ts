import { expect, test } from 'vitest';
import { recombineRecords, spliced } from '../../../scripts/bench/search/recombineRecords.ts';
import { searchForm } from '../../../src/search/searchForm.ts';
import type { SearchRecord } from '../../../src/search/SearchRecord.ts';

const record = (slug: string, title: string, words: string[], text: string) =>
	({
		url: `/procedures/${slug}/`,
		language: 'ar',
		kind: 'procedure',
		title,
		excerpt: `جملة عن ${title}`,
		words: [title, ...words],
		text,
	}) as SearchRecord;
const real = [
	record(
		'residence-certificate',
		'شهادة السكنى',
		['ورقة السكنى', 'certificat de résidence'],
		'يسلمها مكتب الحي',
	),
	record('building-permit', 'رخصة البناء', ['نبني', 'permis de construire'], 'تودع الملفات في المنصة'),
	record('ambulance', 'سيارة الإسعاف', ['لامبيلانس'], 'اتصلوا بالرقم المجاني'),
	record('birth-declaration', 'التصريح بالولادة داخل الأجل', ['نزيد ولدي'], 'داخل ثلاثين يوما'),
];
const made = (count: number, seed = 1) => [...recombineRecords(real, { count, seed })];

test('as many are made as are wanted, each with an address of its own', () => {
	const urls = made(300).map(({ url }) => url);
	expect(new Set(urls).size).toBe(300);
	expect(urls.filter((url) => real.some((one) => one.url === url))).toEqual([]);
});

test('no made name holds a whole name of a real page, however it is written', () => {
	const names = real
		.flatMap(({ title, words }) => [title, ...words])
		.map((name) => searchForm(name).split(' '));
	const found = made(300).flatMap(({ title, words }) =>
		[title, ...words].filter((name) => {
			const folded = new Set(searchForm(name).split(' '));
			return names.some((words) => words.every((word) => folded.has(word)));
		}),
	);
	expect(found).toEqual([]);
});

test('a made name is in Arabic letters or in Latin ones, not half in each', () => {
	const mixed = made(300)
		.flatMap(({ title, words }) => [title, ...words])
		.filter((name) => /\p{Script=Arabic}/u.test(name) && /\p{Script=Latin}/u.test(name));
	expect(mixed).toEqual([]);
});

test('every word of a made record is a word of a real one', () => {
	const wordsOf = (records: SearchRecord[]) =>
		records.flatMap(({ title, excerpt, words, text }) =>
			[title, excerpt, text, ...words].join(' ').split(' '),
		);
	const known = new Set(wordsOf(real));
	expect(wordsOf(made(300)).filter((word) => !known.has(word))).toEqual([]);
});

test('made records are known by names besides their titles', () => {
	const named = made(300).filter(({ title, words }) => words.some((word) => word !== title));
	expect(named.length).toBeGreaterThan(150);
});

test('the same seed makes the same, fewer are the beginning of more, another seed makes others', () => {
	expect(made(50)).toEqual(made(200).slice(0, 50));
	expect(made(50, 2)).not.toEqual(made(50));
});

test('where every made name would hold a real one, nothing is made', () => {
	expect(() => [...recombineRecords(real.slice(0, 1), { count: 1, seed: 1 })]).toThrow(RangeError);
});

test.each([
	['شهادة السكنى', 'رخصة البناء', 'شهادة البناء'],
	['السكنى', 'البناء', 'السكنى البناء'],
	['a b c', 'd e f', 'a b e f'],
	['', 'رخصة البناء', 'البناء'],
])('«%s» and «%s» become «%s»', (first, second, both) => {
	expect(spliced(first, second)).toBe(both);
});
