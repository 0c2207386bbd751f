import { expect, test } from 'vitest';
import { makeContent } from './_content.ts';

test('a page without title and a link that leads nowhere are told with file and line', () => {
	const content = makeContent();
	content.write('docs/new.md', '---\ndescription: وصف\n---\n\nانظروا [هنا](/nowhere/).\n');
	expect(content.faults()).toMatchObject([
		{ file: 'docs/new.md', field: 'title' },
		{ file: 'docs/new.md', line: 5, ar: expect.stringContaining('/nowhere/') as string },
	]);
});

test('a slip in the sentences of the interface names its file', () => {
	const content = makeContent();
	content.write('i18n/ar-MA.json', '{ "a": "x" }');
	content.write('i18n/fr.json', '{ "a": "x" "b": "y" }');
	expect(content.faults()).toMatchObject([
		{ file: 'i18n/fr.json', ar: expect.stringContaining('JSON') as string },
	]);
});

test('HTML in a page of prose is refused, wherever it stands; a comment is not', () => {
	const content = makeContent();
	const head = '---\ntitle: صفحة\ndescription: وصف\n---\n';
	content.write(
		'docs/html.md',
		`${head}\n<!-- ملاحظة -->\n\nكلام <b>مهم</b>، <bdi lang="fr" dir="ltr">mot</bdi>.<br>ثم <bdi onclick="x">كلمة</bdi>.\n\n<script>alert(1)</script>\n`,
	);
	expect(content.faults().map(({ line, ar }) => [line, ar.slice(0, 15)])).toEqual([
		[8, 'لا تكتبوا HTML '],
		[8, 'لا تكتبوا HTML '],
		[8, 'لا تكتبوا HTML '],
		[10, 'لا تكتبوا HTML '],
	]);
});

test('a tag of the house is read with its record; another tag, another id and program text are refused', () => {
	const content = makeContent();
	const head = '---\ntitle: صفحة\ndescription: وصف\n---\n';
	content.write('docs/good.mdx', `${head}\n<Hours />\n\n<Service id="civil-status" />\n\n{/* ملاحظة */}\n`);
	expect(content.faults()).toEqual([]);
	content.write(
		'docs/bad.mdx',
		`${head}\n<Iframe />\n\n<Card slug="nowhere" />\n\nكلام {process.env.HOME}\n`,
	);
	expect(content.faults().map(({ file, line, ar }) => [file, line, ar])).toEqual([
		['docs/bad.mdx', 6, expect.stringContaining('Phone Reference Hours') as string],
		['docs/bad.mdx', 8, expect.stringContaining('«nowhere»') as string],
		['docs/bad.mdx', 10, expect.stringContaining('{ }') as string],
	]);
	content.remove('docs/bad.mdx');
	content.write('docs/open.mdx', `${head}\n<Steps>\n\n1. أولا\n`);
	expect(content.faults()).toMatchObject([
		{ file: 'docs/open.mdx', ar: expect.stringContaining('لم يغلق') as string },
	]);
});
