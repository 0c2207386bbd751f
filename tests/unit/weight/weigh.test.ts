import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { budgets, verdictOf } from '../../../src/weight/budgets.ts';
import {
	beforeReading,
	byKind,
	firstBytes,
	repeatBytes,
	scriptBytes,
	weigher,
	withoutFont,
} from '../../../src/weight/weigh.ts';

const gzip = (text: string) => gzipSync(Buffer.from(text), { level: 9 }).length;

const script = 'customElements.define("a-b",class extends HTMLElement{});';
const html = `<!DOCTYPE html><html lang="ar-MA"><head><meta charset="utf-8"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" media="print" href="/p.css"><link rel="preload" as="font" href="/f.woff2"></head><body><script>${script}</script><script type="application/json">{"a":1}</script><script src="/s.js"></script></body></html>`;
const files: Record<string, string> = {
	'/x/': html,
	'/a.css': 'p{color:red}'.repeat(50),
	'/p.css': 'p{color:black}',
	'/f.woff2': 'compressed already '.repeat(50),
	'/s.js': 'let a = 1;',
	'/later.js': 'let b = 2;',
};
const weigh = weigher((address) => (address in files ? Buffer.from(files[address]!) : null));
const weight = weigh('/x/');

describe('a view weighs', () => {
	test('each kind after gzip -9, a font as it is', () => {
		expect(byKind(weight, 'gzip')).toEqual({
			html: gzip(html),
			css: gzip(files['/a.css']!),
			print: gzip(files['/p.css']!),
			script: gzip(files['/s.js']!),
			font: files['/f.woff2']!.length,
			image: 0,
		});
	});

	test('its kinds together, and inline scripts once, as part of the page', () => {
		const sum = Object.values(byKind(weight, 'gzip')).reduce((a, b) => a + b);
		expect(firstBytes(weight, 'gzip')).toBe(sum);
		expect(withoutFont(weight, 'gzip')).toBe(sum - files['/f.woff2']!.length);
		expect(scriptBytes(weight, 'gzip')).toBe(gzip(files['/s.js']!) + gzip(script));
	});

	test('before the first reading only what the page waits for', () => {
		expect(beforeReading(weight, 'gzip')).toBe(gzip(html) + gzip(files['/a.css']!));
	});

	test('only the page the second time', () => {
		expect(repeatBytes(weight, 'gzip')).toBe(gzip(html));
	});

	test('no script where there is none', () => {
		const bare = weigher(() => Buffer.from('<!DOCTYPE html><html lang="fr"><body></body></html>'));
		expect(scriptBytes(bare('/'), 'gzip')).toBe(0);
	});

	test('also what a browser was seen to fetch, each file once', () => {
		const seen = weigh('/x/', [
			{ address: '/later.js', kind: 'script' },
			{ address: '/s.js', kind: 'script' },
		]);
		expect(byKind(seen, 'gzip').script).toBe(gzip(files['/s.js']!) + gzip(files['/later.js']!));
	});
});

describe('a budget', () => {
	const budget = { name: 'page', pages: ['/x/'], limit: 1, measure: () => 1024 };

	test('holds at its limit of 1,024 bytes a KB and not one byte above', () => {
		expect(verdictOf(budget, weigh)).toMatchObject({ page: '/x/', limit: 1024, value: 1024, holds: true });
		expect(verdictOf({ ...budget, measure: () => 1025 }, weigh).holds).toBe(false);
	});

	test('is judged by the heaviest of its pages', () => {
		const measure = ({ path }: { path: string }) => (path === '/b/' ? 2 : 1);
		const same = (path: string) => ({ ...weight, path });
		expect(verdictOf({ ...budget, pages: ['/a/', '/b/', '/c/'], measure }, same).page).toBe('/b/');
	});

	test('of the design binds at least one page and has a name of its own', () => {
		expect(budgets.every(({ pages }) => pages.length > 0)).toBe(true);
		expect(new Set(budgets.map(({ name }) => name)).size).toBe(budgets.length);
	});
});
