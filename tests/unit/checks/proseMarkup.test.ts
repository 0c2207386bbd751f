import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignMarkup } from '../../../src/checks/foreignMarkup.ts';
import { siteAddresses } from '../../../src/checks/siteAddresses.ts';
import type { Named } from '../../../src/checks/tagFaults.ts';
import { makeContent } from './_content.ts';

const ids: Named['ids'] = {
	procedures: new Set(['birth-copy']),
	services: new Set(['civil-status']),
	laws: new Set(['law-00-01']),
	commitments: new Set(),
	lifeEvents: new Set(),
	sources: new Set(),
};
const named: Named = {
	ids,
	headings: new Map([['law-00-01', new Set(['المادة 7'])]]),
	site: siteAddresses({
		ids,
		pages: ['guide/index.md'],
		procedures: [],
		statistics: [{ file: 'statistics/2026-10.csv', text: '' }],
	}),
};
const inMd = (text: string) => foreignMarkup('docs/a.md', text, named);
const inMdx = (text: string) => foreignMarkup('docs/a.mdx', text, named);

test.each([
	'<!-- a --><script>alert(1)</script><!-- b -->',
	'<!-- a --!><script>alert(1)</script><!-- b -->',
	'<!--><script>alert(1)</script>-->',
	'<!---><script>alert(1)</script>-->',
	'كلام <!-- a --!> <img src=x onerror=alert(1)> <!-- b -->',
	'<span lang="fr" onclick="x">كلمة</span>',
	'<span lang="fr" lang="ar">كلمة</span>',
	'<span dir="x">كلمة</span>',
	'<?php echo 1 ?>',
	'<![CDATA[ x ]]>',
])('%s is refused', (text) => {
	expect(inMd(text)).not.toEqual([]);
});

test.each([
	'<!-- a -->',
	'<!---->',
	'<!-- a > b -- c\n\nd -->',
	'كلام<br>كلام<br/>كلام<br />',
	'a <!-- b --> c',
])('%s is read', (text) => {
	expect(inMd(text)).toEqual([]);
});

test('a comment of .mdx is one comment and nothing after it', () => {
	expect(inMdx('{/* ملاحظة */}\n\nكلام {/* a\n * b */} كلام')).toEqual([]);
	for (const text of ['{/* a */ process.exit() /* b */}', '{/* a */ /* b */}', '{/*/}', '{}', '{1}'])
		expect(inMdx(text), text).toHaveLength(1);
});

test('import and export are refused', () => {
	expect(inMdx("import a from 'node:fs'")).toHaveLength(1);
	expect(inMdx('export const a = 1')).toHaveLength(1);
});

test.each([
	['<Phone number={process.env.HOME} />', 'number="…"'],
	['<Phone {...x} number="3737" />', '{ }'],
	['<Phone number="3737" set:html="<script>" />', 'set:html'],
	['<Phone number="3737" onclick="x" />', 'onclick'],
	['<Phone number="3737" number="3737" />', 'مرتين'],
	['<Phone number="05 23" />', 'رقم هاتف'],
	['<Phone />', 'number'],
	['<Hours client:load />', 'client:load'],
	['<Steps set:html={x} />', 'set:html'],
	['<Reference set:text="x">a</Reference>', 'set:text'],
	['<Reference>{process.env.HOME}</Reference>', '{ }'],
	['<Service id={"civil-status"} />', 'id="…"'],
	['<Law id="law-00-01" heading="المادة 8" />', 'المادة 7'],
	['<Figure src="/favicon.svg" alt="a" width="1" />', 'height'],
	['<Figure src="https://x.example/a.png" alt="a" width="1" height="1" />', 'https://x.example/a.png'],
	['<Figure src="/nothing.png" alt="a" width="1" height="1" />', '/nothing.png'],
	['<Figure src="/favicon.svg" alt="" width="1" height="1" />', 'alt'],
	['<Figure src="/favicon.svg" alt="a" width="100%" height="1" />', 'width'],
	['<span lang="fr" style="x">a</span>', 'style'],
	['<bdi dir={x}>a</bdi>', 'dir'],
	['<a href="javascript:x">a</a>', '«a»'],
	['<>a</>', '«»'],
])('%s is one fault, of %s', (text, told) => {
	const faults = inMdx(text);
	expect(faults).toMatchObject([{ line: 1, ar: expect.stringContaining(told) as string }]);
});

test('tags with what they take, breaks and runs of another language are read in .mdx', () => {
	expect(
		inMdx(
			[
				'<Phone number="3737" /> <Reference>EX-1</Reference><br/>',
				'<bdi dir="ltr">a</bdi> <span lang="fr" dir="ltr">mot</span>',
				'<Law heading="المادة 7" id="law-00-01" />',
				'<Law id="law-00-01" />',
				'<Figure src="/favicon.svg" alt="شارة" caption="شارة" width="96" height="96" />',
			].join('\n\n'),
		),
	).toEqual([]);
});

test('a notice has one of four names and nothing between braces', () => {
	expect(inMd(':::note[عنوان]\nكلام\n:::')).toEqual([]);
	expect(inMd(':::note{icon="nothing"}\nكلام\n:::')).toHaveLength(1);
	expect(inMd(':::warning\nكلام\n:::')).toHaveLength(1);
});

test.each([
	'[a](javascript:alert(1))',
	'[a](<javascript:alert(1)> "t")',
	'[a](JaVaScript&colon;alert(1))',
	'<javascript:alert(1)>',
	'[a][b]\n\n[b]: javascript:alert(1)',
	'[a](<java\tscript:alert(1)>)',
	'[a](data:text/html,x)',
	'[a](vbscript:x)',
	'[a](//x.example/)',
	'[a](/\\x.example/)',
	'[a](</\t/x.example/>)',
	'[a](guide/)',
	'[a](../guide/)',
	'[a]()',
	'[a](https:x)',
	'[a](mailto:x)',
	'[a](tel:x)',
	'[a](/nowhere/ "t")',
	'[a](</nowhere/>)',
	'[a](/guide)',
	'[a](/fr/p/A04/)',
	'![a](https://x.example/a.png)',
	'![a](data:image/png,x)',
	'![a](picture.png)',
	'![a](/nothing.png)',
	'![a](/../package.json)',
])('%s is a fault', (text) => {
	expect(inMd(text)).toHaveLength(1);
});

test('a picture written as a reference is a file of the site too', () => {
	expect(inMd('![a][b]\n\n[b]: https://x.example/a.png')).toHaveLength(1);
	expect(inMd('![a][b]\n\n[b]: /favicon.svg')).toEqual([]);
});

test.each([
	'[a](/guide/ "t") [b](/fr/guide/#العنوان) [c](/guide/?a=b) [d](#e)',
	'[a](https://www.chikaya.ma/) <https://idarati.ma> www.rokhas.ma',
	'[a](mailto:a@b.example) a@b.example [c](tel:+212523482010)',
	'![a](/favicon.svg) [b](/llms.txt) [c](/statistics/2026-10/) [d](/data/statistics/2026-10.csv)',
	'`[a](/nowhere/)`\n\n```md\n[a](/nowhere/)\n```',
])('%s is read', (text) => {
	expect(inMd(text)).toEqual([]);
});

test('every kind of page made from data may be linked to, and nothing that only looks like one', () => {
	const content = makeContent();
	const head = '---\ntitle: صفحة\ndescription: وصف\n---\n\n';
	const links = (addresses: string[]) => addresses.map((address) => `- [a](${address})`).join('\n');
	content.write(
		'docs/links.md',
		head +
			links([
				'/',
				'/fr/',
				'/procedures/a-z/',
				'/fr/procedures/a-z/',
				'/procedures/fr-test/',
				'/procedures/ancient-example/',
				'/p/B01/',
				'/p/B01.svg',
				'/life/birth/',
				'/fr/life/birth/',
				'/api/procedures/fr-test.json',
				'/audience/citizen/',
				'/services/legalization/',
				'/feedback/received/',
				'/gallery/',
				'/gallery/dark/',
				'/elsewhere/',
				'/guide/',
			]),
	);
	expect(content.faults()).toEqual([]);
	content.write(
		'docs/links.md',
		head + links(['/audience/nobody/', '/p/Z99/', '/fr/p/B01/', '/statistics/1999-01/']),
	);
	expect(content.faults()).toHaveLength(4);
});

test('lines of the head that are not ours, and wrong values, are told with their line', () => {
	const content = makeContent();
	const head = (lines: string) => `---\ntitle: صفحة\ndescription: وصف\n${lines}\n---\n\nكلام.\n`;
	for (const line of [
		'head: []',
		'slug: x',
		'draft: true',
		'template: splash',
		'hero: {}',
		'tableOfContents: false',
		'editUrl: https://x.example',
		'<<: {}',
		'stage: 8',
		"stage: '1'",
		'when: 2026-01-01',
		'layout: ../../../x.astro',
		'titleIn: de',
	]) {
		content.write('docs/new.md', head(line));
		expect(content.faults(), line).toMatchObject([{ file: 'docs/new.md', line: 4 }]);
	}
	content.write('docs/new.md', head('layout: data\nstage: 3\nwhen: شتنبر 2026\ntitleIn: ar'));
	expect(content.faults()).toEqual([]);
	content.remove('docs/new.md');
	content.write('docs/new.mdx', head('layout: prose'));
	expect(content.faults()).toMatchObject([{ file: 'docs/new.mdx', line: 4, field: 'layout' }]);
});

test('a head that Astro would end elsewhere, or that is not YAML, is a fault', () => {
	const content = makeContent();
	for (const text of [
		'---\ntitle: صفحة\ndescription: وصف\n+++\n---\n',
		'---\ntitle: صفحة\ndescription: وصف\n---x\n---\n',
		'+++\ntitle = "x"\n+++\n',
		'\n---\ntitle: صفحة\ndescription: وصف\n---\n',
		'---\ntitle: !x صفحة\ndescription: وصف\n---\n',
		'---\ntitle: *a\ndescription: وصف\n---\n',
		`---\ntitle: ${'['.repeat(20_000)}\n---\n`,
		'كلام\n',
	]) {
		content.write('docs/new.md', text);
		expect(content.faults(), text.slice(0, 60)).toMatchObject([
			{ file: 'docs/new.md', ar: expect.stringContaining('رأس الصفحة') as string },
		]);
	}
});

test.each([
	'procedures.md',
	'search.mdx',
	'feedback/index.md',
	'feedback/received.md',
	'fr/directory.md',
	'index.md',
	'404.md',
	'fr.md',
	'p/a04.md',
	'procedures/fr-test.md',
	'Procedures.md',
	'_hidden.md',
	'a.b.md',
])('a page of prose %s, which nobody would see, is a fault', (name) => {
	const content = makeContent();
	content.write(`docs/${name}`, '---\ntitle: صفحة\ndescription: وصف\n---\n\nكلام.\n');
	expect(content.faults()).toMatchObject([{ file: `docs/${name}`, field: '' }]);
});

test('two pages of one address are a fault, in two languages they are not', () => {
	const content = makeContent();
	const text = '---\ntitle: صفحة\ndescription: وصف\n---\n\nكلام.\n';
	content.write('docs/z.md', text);
	content.write('docs/fr/z.mdx', text);
	expect(content.faults()).toEqual([]);
	content.write('docs/z.mdx', text);
	expect(content.faults()).toMatchObject([
		{ file: 'docs/z.mdx', ar: expect.stringContaining('docs/z.md ') as string },
	]);
	content.remove('docs/z.mdx');
	content.write('docs/z/index.md', text);
	expect(content.faults()).toHaveLength(1);
});

test('signs in signs without end are one fault, and overflow nothing', () => {
	for (const text of [
		'>'.repeat(20_000),
		'- '.repeat(20_000) + 'a',
		'*'.repeat(20_001) + 'a' + '*'.repeat(20_001),
	])
		expect(inMd(text)).toMatchObject([{ ar: expect.stringContaining('علامات كثيرة') as string }]);
	expect(inMdx('<Steps>'.repeat(20_000) + '</Steps>'.repeat(20_000))).toHaveLength(1);
});

test('no text of a page makes the check throw', () => {
	const pieces = fc.constantFrom(
		...'<>{}[]()!`*_~|#-:/\\&;"=\n\t \0'.split(''),
		...['<!--', '-->', '--!>', '/*', '*/', '](', '![', ':::', ':::note', '<Phone', ' number="', '/>', '<br>'],
		...['import ', 'export ', 'http://', 'javascript:', '\ud800', '\ufeff', '[^1]', '| a |', 'كلام'],
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 }))).map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(text, (page) => {
			expect(Array.isArray(inMd(page))).toBe(true);
			expect(Array.isArray(inMdx(page))).toBe(true);
		}),
		{ numRuns: 500 },
	);
});
