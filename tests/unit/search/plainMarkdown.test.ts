import { expect, test } from 'vitest';
import { plainMarkdown } from '../../../src/search/plainMarkdown.ts';

test.each([
	['a heading', '## لمن هذا الدليل', 'لمن هذا الدليل'],
	['emphasis', 'عنوان الدليل: **دليل التنظيم**.', 'عنوان الدليل: دليل التنظيم .'],
	['a link', 'انظروا [الإطار القانوني](/legal/#law-55-19).', 'انظروا الإطار القانوني.'],
	['a picture', '![مكتب الاستقبال](/desk.jpg)', 'مكتب الاستقبال'],
	['code', 'شغلوا `npm run check`.', 'شغلوا npm run check .'],
	['a quotation', '> نص مقتبس', 'نص مقتبس'],
	['a rule', 'قبل\n\n---\n\nبعد', 'قبل بعد'],
	['lines', 'سطر\nآخر\n\nوفقرة', 'سطر آخر وفقرة'],
	['nothing', '', ''],
])('of %s the words remain', (_, markdown, words) => {
	expect(plainMarkdown(markdown)).toBe(words);
});

test('of a table the cells remain', () => {
	const table = '| ما يوجد | أين |\n| ------- | :---: |\n| الدليل  | هنا |';
	expect(plainMarkdown(table)).toBe('ما يوجد أين الدليل هنا');
});

test('of a notice the text remains', () => {
	expect(plainMarkdown('قبل\n\n:::caution[سؤال إلى الجماعة]\nما هو العنوان؟\n:::\n\nبعد')).toBe(
		'قبل ما هو العنوان؟ بعد',
	);
});

test('words written with a hyphen keep it', () => {
	expect(plainMarkdown('Rendez-vous le 2019-06-01')).toBe('Rendez-vous le 2019-06-01');
});

test('comments of the author are not found', () => {
	expect(plainMarkdown('قبل <!-- لا ينشر --> بعد')).toBe('قبل بعد');
	expect(plainMarkdown('قبل\n<!--\nسطر\nآخر\n-->\nبعد')).toBe('قبل بعد');
});

test('the tags of the house leave their words only', () => {
	expect(plainMarkdown('الهاتف <Phone number="3737" />، والمرجع <Reference>EX-1</Reference>.')).toBe(
		'الهاتف ، والمرجع EX-1 .',
	);
});
