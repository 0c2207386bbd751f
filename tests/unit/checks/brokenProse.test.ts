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
