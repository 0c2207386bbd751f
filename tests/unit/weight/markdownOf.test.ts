import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/bench/plainSite/markdownOf.ts';

const markdown = (html: string) =>
	markdownOf(
		parseHTML(`<!DOCTYPE html><html><body><main>${html}</main></body></html>`).document.querySelector(
			'main',
		)!,
	);

test.each([
	[
		'a heading and a paragraph',
		'<h2 id="a">العنوان</h2><p>نص <strong>مهم</strong>.</p>',
		'## العنوان\n\nنص **مهم**.\n',
	],
	['a link with its words', '<p><a href="/x/"><bdi>3737</bdi></a> هنا</p>', '[3737](/x/) هنا\n'],
	['a card that is one link', '<a href="/x/"><h3>بطاقة</h3><p>شرح</p></a>', '[بطاقة شرح](/x/)\n'],
	['a list within a list', '<ul><li>أ<ol><li>ب</li></ol></li><li>ج</li></ul>', '- أ\n\n  1. ب\n- ج\n'],
	[
		'a table',
		'<table><tr><th>أ</th><th>ب</th></tr><tr><td>1|2</td><td>3</td></tr></table>',
		'| أ | ب |\n| --- | --- |\n| 1\\|2 | 3 |\n',
	],
	['a list of terms', '<dl><dt>الثمن</dt><dd>مجاني</dd></dl>', '**الثمن**\n\nمجاني\n'],
	['words that look like Markdown', '<p>1. *نجمة* [قوس]</p>', '1\\. \\*نجمة\\* \\[قوس\\]\n'],
	['a quotation', '<blockquote><p>أ</p><p>ب</p></blockquote>', '> أ\n> \n> ب\n'],
])('%s is written as a person would', (_, html, expected) => {
	expect(markdown(html)).toBe(expected);
});

test('pictures, scripts, hidden words and the title are left out', () => {
	expect(markdown('<h1>عنوان</h1><svg><text>x</text></svg><script>1</script><p hidden>y</p><p>نص</p>')).toBe(
		'نص\n',
	);
});

test('a form stays a form, without the attributes of our own styles and scripts', () => {
	expect(
		markdown(
			'<form action="/f/x" class="form" data-form="x">\n<label class="c" for="a">أ</label><input id="a" name="a"></form>',
		),
	).toBe('<form action="/f/x"> <label for="a">أ</label><input id="a" name="a"></form>\n');
});
