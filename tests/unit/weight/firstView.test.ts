import { describe, expect, test } from 'vitest';
import type { Reader } from '../../../src/weight/builtFiles.ts';
import { firstView } from '../../../src/weight/firstView.ts';

const site =
	(files: Record<string, string>): Reader =>
	(address) =>
		address in files ? Buffer.from(files[address]!) : null;

const page = (head: string, body = '', lang = 'ar-MA') =>
	`<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const addresses = (files: Record<string, string>, path = '/') =>
	firstView(site(files), path).map(({ address, kind }) => `${kind} ${address}`);

describe('a first view fetches', () => {
	test('the page and its style sheets, the one for paper marked as such', () => {
		expect(
			addresses({
				'/': page('<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/p.css" media="print">'),
				'/a.css': '@import "/b.css"; body{background:url(/_astro/tile.svg)} i{mask:url(#m)}',
				'/b.css': 'p{color:red}',
				'/p.css': 'p{color:black}',
				'/_astro/tile.svg': '<svg/>',
			}),
		).toEqual(['html /', 'css /a.css', 'css /b.css', 'image /_astro/tile.svg', 'print /p.css']);
	});

	test('scripts with all that they import, but nothing that they import later', () => {
		expect(
			addresses({
				'/': page('<script type="module" src="/_astro/a.js"></script>'),
				'/_astro/a.js': 'import{n as e}from"./b.js";const t=()=>import("./later.js");export{t}',
				'/_astro/b.js': 'import"./c.js";export const n=1;',
				'/_astro/c.js': 'import*as a from"./b.js";export*from"./b.js";',
				'/_astro/later.js': '1',
			}),
		).toEqual(['html /', 'script /_astro/a.js', 'script /_astro/b.js', 'script /_astro/c.js']);
	});

	test('what a module inside the page imports, and what is preloaded', () => {
		expect(
			addresses(
				{
					'/fr/x/': page(
						'<link rel="modulepreload" href="/m.js">',
						'<script type="module">import{a}from"/n.js";a()</script>',
						'fr',
					),
					'/m.js': '1',
					'/n.js': '2',
				},
				'/fr/x/',
			),
		).toEqual(['html /fr/x/', 'script /m.js', 'script /n.js']);
	});

	test.each([
		['idle', true],
		['load', true],
		['only', true],
		['visible', false],
		['touch', false],
	])('an island that wakes by «%s»: %s', (client, fetched) => {
		const files = addresses({
			'/': page(
				'',
				`<astro-island client="${client}" component-url="/_astro/form.js" renderer-url="/_astro/client.js"></astro-island>`,
			),
			'/_astro/form.js': 'import{h}from"./preact.js";',
			'/_astro/client.js': 'import{h}from"./preact.js";',
			'/_astro/preact.js': 'export const h=1',
		});
		expect(files).toEqual(
			fetched
				? ['html /', 'script /_astro/form.js', 'script /_astro/preact.js', 'script /_astro/client.js']
				: ['html /'],
		);
	});

	test('the icon, and pictures that do not wait to be scrolled to', () => {
		expect(
			addresses({
				'/': page(
					'<link rel="shortcut icon" href="/favicon.svg">',
					'<img src="/a.png"><img src="/b.png" loading="lazy"><img src="data:image/gif;base64,AA">',
				),
				'/favicon.svg': '<svg/>',
				'/a.png': 'a',
				'/b.png': 'b',
			}),
		).toEqual(['html /', 'image /favicon.svg', 'image /a.png']);
	});

	test('the declared font on an Arabic page and none on a French one', () => {
		const face = '<style>@font-face{font-family:R;src:url("/f.woff2") format("woff2")}</style>';
		const files = { '/': page(face), '/fr/': page(face, 'العربية', 'fr'), '/f.woff2': 'f' };
		expect(addresses(files)).toEqual(['html /', 'font /f.woff2']);
		expect(addresses(files, '/fr/')).toEqual(['html /fr/']);
	});

	test.each([
		[':root:lang(ar) body,:root:lang(ar){font-family:var(--font-readex),Tahoma}', []],
		[':root:lang(ar) :lang(ar):not(code, pre){font-family:var(--font-readex)}', []],
		['html:lang(ar){--sl-font:var(--font-readex)}', []],
		[':lang(ar) body,:lang(ar){font-family:var(--font-readex),Tahoma}', ['font /f.woff2']],
		[':root:lang(ar),.seal{font-family:var(--font-readex)}', ['font /f.woff2']],
	])('the font on a French page whose sheet says %s: %j', (css, font) => {
		const face = '<style>@font-face{font-family:R;src:url(/f.woff2)}:root{--font-readex:"R",serif}</style>';
		expect(
			addresses({
				'/': page(`${face}<link rel="stylesheet" href="/a.css">`, '', 'fr'),
				'/a.css': `p{color:red}${css}`,
				'/f.woff2': 'f',
			}).filter((file) => file.startsWith('font')),
		).toEqual(font);
	});

	test('a font that is preloaded, whatever the language', () => {
		expect(
			addresses({ '/': page('<link rel="preload" as="font" href="/f.woff2">', '', 'fr'), '/f.woff2': 'f' }),
		).toEqual(['html /', 'font /f.woff2']);
	});
});

test('a file of another site cannot be weighed', () => {
	expect(() => addresses({ '/': page('<script src="https://elsewhere.example/a.js"></script>') })).toThrow(
		'another site',
	);
});

test('a file that is missing from the site is told with the page that asks for it', () => {
	expect(() => addresses({ '/': page('<link rel="stylesheet" href="/gone.css">') })).toThrow(
		'/ fetches /gone.css',
	);
	expect(() => addresses({}, '/gone/')).toThrow('/gone/ is not in the site');
});
