import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../../src/build/contentPolicy.ts';

const own = { receiver: null, engine: false };
const page = '<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body></body></html>';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const ruleOf = (policy: string, name: string) =>
	policy
		.split('; ')
		.find((rule) => rule.startsWith(`${name} `))
		?.split(' ')
		.slice(1);

test('a page runs its own scripts and those it carries, named by hash, and nothing else', () => {
	const policy = policyOf(
		'<script>let a = 1</script><script type="module">b()</script><script src="/c.js"></script><style>p{}</style>',
		own,
	);
	expect(ruleOf(policy, 'script-src')).toEqual(["'self'", hashOf('let a = 1'), hashOf('b()')]);
	expect(ruleOf(policy, 'style-src')).toEqual(["'self'", hashOf('p{}')]);
	expect(ruleOf(policy, 'default-src')).toEqual(["'none'"]);
	expect(ruleOf(policy, 'base-uri')).toEqual(["'none'"]);
	expect(policy).not.toContain('unsafe');
	expect(ruleOf(policy, 'img-src')).toEqual(["'self'", 'data:']);
	expect(ruleOf(policy, 'worker-src')).toEqual(["'self'"]);
	expect(ruleOf(policy, 'font-src')).toEqual(["'self'"]);
});

test('only the page with the search engine may compile it', () => {
	expect(ruleOf(policyOf(page, { ...own, engine: true }), 'script-src')).toEqual([
		"'self'",
		"'wasm-unsafe-eval'",
	]);
	expect(policyOf(page, own)).not.toContain('wasm');
});

test('words go to the site and to its receiver', () => {
	const policy = policyOf(page, { receiver: 'https://formspree.io', engine: false });
	for (const rule of ['connect-src', 'form-action'])
		expect(ruleOf(policy, rule)).toEqual(["'self'", 'https://formspree.io']);
	expect(ruleOf(policyOf(page, own), 'connect-src')).toEqual(["'self'"]);
});

test('the policy stands before anything that it judges', () => {
	expect(withPolicy(page, 'P')).toContain(
		'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="P"><title>',
	);
	expect(withPolicy('<p>no head</p>', 'P')).toBe('<p>no head</p>');
});

test('data for machines runs nothing, and has no hash', () => {
	const policy = policyOf('<script type="application/ld+json">{"a":1}</script>', own);
	expect(ruleOf(policy, 'script-src')).toEqual(["'self'"]);
});
