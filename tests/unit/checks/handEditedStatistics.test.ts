import { expect, test } from 'vitest';
import type { Statistic } from '../../../src/schemas/statistic.ts';
import { writeStatistics } from '../../../src/statistics/writeStatistics.ts';
import { makeContent } from './_content.ts';

const row = (changes: Partial<Statistic> = {}): Statistic => ({
	month: '2026-10',
	reception_point: 'all',
	dimension: 'all',
	key: 'all',
	indicator: 'visits',
	value: 66,
	unit: 'count',
	note: '',
	...changes,
});
const published = writeStatistics([
	row(),
	row({ dimension: 'service', key: 'civil-status', value: null, note: 'suppressed' }),
]);
const sentence =
	'هذا الملف لم يكتبه الأمر npm run stats، أو عدل باليد. أعيدوا النسخة التي في المستودع، أو أعيدوا تشغيل الأمر.';

test('a month as the command writes it is accepted', () => {
	const content = makeContent();
	content.write('statistics/2026-10.csv', published);
	expect(content.faults()).toEqual([]);
});

test.each<[string, (text: string) => string]>([
	[
		'a value filled in by hand where it was hidden',
		(text) => text.replace(',,count,suppressed', ',3,count,suppressed'),
	],
	['a value that is no number', (text) => text.replace(',66,', ',many,')],
	['a number written in another way', (text) => text.replace(',66,', ',66.0,')],
	['rows in another order', (text) => text.trim().split('\n').toSorted().toReversed().join('\n') + '\n'],
	['a row taken out of its columns', (text) => text.replace(',count,', ',')],
	['the line ends of a spreadsheet', (text) => text.replaceAll('\n', '\r\n')],
	['the mark of a spreadsheet at its start', (text) => `\ufeff${text}`],
	['an empty file', () => ''],
])('a month with %s is refused', (_, edit) => {
	const content = makeContent();
	content.write('statistics/2026-10.csv', edit(published));
	expect(content.faults()).toEqual([
		{ file: 'statistics/2026-10.csv', field: '', ar: sentence, fr: expect.stringContaining('npm run stats') },
	]);
});

test('a month under another name is refused', () => {
	const content = makeContent();
	content.write('statistics/octobre.csv', published);
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: 'statistics/octobre.csv', ar: sentence }),
	]);
});
