import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createSite } from '../../../src/collector/site.ts';
import { temporaryFolder } from './_collector.ts';

function makeSite(extra: Record<string, string> = {}) {
	const dist = join(temporaryFolder(), 'dist');
	const files: Record<string, string> = {
		'index.html': '<p>home',
		'404.html': '<p>not found',
		'guide/index.html': '<p>guide',
		'_astro/a.abc.js': 'let a',
		'version.json': '{}',
		'../secret.txt': 'secret',
		...extra,
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dist, name)), { recursive: true });
		writeFileSync(join(dist, name), text);
	}
	writeFileSync(join(dist, 'guide/index.html.br'), brotliCompressSync('<p>guide'));
	writeFileSync(join(dist, 'guide/index.html.gz'), gzipSync('<p>guide'));
	return createSite({ dist });
}

test('a page is served with its type and the headers that protect it', async () => {
	const response = await makeSite().request('/guide/');
	expect(response.status).toBe(200);
	expect(await response.text()).toBe('<p>guide');
	expect(Object.fromEntries(response.headers)).toMatchObject({
		'content-type': 'text/html; charset=utf-8',
		'content-length': '8',
		'cache-control': 'no-cache',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'x-frame-options': 'DENY',
	});
});

test('the compressed file beside a page is taken by those who can read it', async () => {
	const site = makeSite();
	const brotli = await site.request('/guide/', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
	expect(brotli.headers.get('Content-Encoding')).toBe('br');
	expect(brotli.headers.get('Vary')).toContain('Accept-Encoding');
	expect(brotli.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
	expect(String(brotliDecompressSync(await brotli.arrayBuffer()))).toBe('<p>guide');
	const gzip = await site.request('/guide/', { headers: { 'Accept-Encoding': 'gzip' } });
	expect(gzip.headers.get('Content-Encoding')).toBe('gzip');
	const plain = await site.request('/', { headers: { 'Accept-Encoding': 'br' } });
	expect(plain.headers.has('Content-Encoding')).toBe(false);
});

test('an unchanged page costs a 304, and each encoding has a tag of its own', async () => {
	const site = makeSite();
	const tags = await Promise.all(
		['br', 'gzip', 'identity'].map(async (encoding) => {
			const headers = { 'Accept-Encoding': encoding };
			const tag = (await site.request('/guide/', { headers })).headers.get('ETag') ?? '';
			const again = await site.request('/guide/', { headers: { ...headers, 'If-None-Match': tag } });
			expect(again.status).toBe(304);
			expect(again.headers.get('Cache-Control')).toBe('no-cache');
			return tag;
		}),
	);
	expect(new Set(tags).size).toBe(3);
	expect((await site.request('/guide/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
});

test('what carries a hash in its name is kept for good', async () => {
	const response = await makeSite().request('/_astro/a.abc.js');
	expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
	expect(response.headers.get('Content-Type')).toContain('javascript');
});

test('HEAD says what GET would, without a body', async () => {
	const site = makeSite();
	const get = await site.request('/guide/');
	const head = await site.request('/guide/', { method: 'HEAD' });
	expect(head.status).toBe(200);
	expect(await head.text()).toBe('');
	for (const name of ['Content-Type', 'Content-Length', 'ETag', 'Cache-Control']) {
		expect(head.headers.get(name)).toBe(get.headers.get(name));
	}
});

test.each([
	['/guide', '/guide/'],
	['/guide?case=1', '/guide/?case=1'],
])('%s is sent to %s', async (address, location) => {
	const response = await makeSite().request(address);
	expect(response.status).toBe(308);
	expect(response.headers.get('Location')).toBe(location);
});

test.each([
	'/nothing',
	'/nothing/',
	'/../secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e/secret.txt',
	'/guide/%2e%2e/%2e%2e/secret.txt',
	'/..%5csecret.txt',
	'/%00',
	'/%',
	'//guide',
	'//elsewhere.example/guide',
	'/.git/config',
])('%s is a page that is not there', async (address) => {
	const response = await makeSite().request(new Request(`http://localhost${address}`));
	expect(response.status).toBe(404);
	expect(await response.text()).toBe('<p>not found');
	expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('below /fr/ the French page says so when there is one', async () => {
	expect(await (await makeSite().request('/fr/nothing/')).text()).toBe('<p>not found');
	const french = await makeSite({ 'fr/404/index.html': '<p>introuvable' }).request('/fr/nothing/');
	expect([french.status, await french.text()]).toEqual([404, '<p>introuvable']);
});

test('a page is only read', async () => {
	const response = await makeSite().request('/guide/', { method: 'POST', body: 'x' });
	expect(response.status).toBe(405);
	expect(response.headers.get('Allow')).toBe('GET, HEAD');
});
