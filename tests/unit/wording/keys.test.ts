import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { baseOf, sentences } from './_sentences.ts';

const root = join(import.meta.dirname, '../../..');
const sources = ['src', 'scripts'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|tsx|astro)$/.test(name))
		.map((name) => join(root, folder, name)),
);

const keys = new Set(Object.keys(sentences.ar).flatMap((key) => [key, baseOf(key)]));
const rooms = [...new Set([...keys].map((key) => key.split('.')[0]!))];

/** Files of the project that look like keys. */
const fileName = /\.(ts|tsx|js|mjs|css|csv|json|yaml|md|astro|svg)$/;

/** Strings that are keys by their shape: a known first word, a point, more words. */
const keyLike = new RegExp(`(['"\`])((?:${rooms.join('|')})(?:\\.[A-Za-z0-9_-]+)+)\\1`, 'g');
/** Beginnings of keys that are put together: \`form.kind.\${kind}\`. */
const beginning = new RegExp(`\`((?:${rooms.join('|')})\\.[A-Za-z0-9_.-]*)\\$\\{`, 'g');
const asked = /\bt\(\s*'([^']+)'/g;

interface Use {
	file: string;
	key: string;
}
const usesOf = (pattern: RegExp, group: number): Use[] =>
	sources.flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(pattern)].map((match) => ({
			file: relative(root, path),
			key: match[group]!,
		})),
	);

test('every key that a page asks for is written', () => {
	const uses = usesOf(asked, 1);
	expect(uses.length).toBeGreaterThan(100);
	expect(uses.filter(({ key }) => !keys.has(key))).toEqual([]);
});

test('every string that has the shape of a key is written', () => {
	const uses = usesOf(keyLike, 2).filter(({ key }) => !fileName.test(key));
	expect(uses.map(({ file }) => file)).toEqual(
		expect.arrayContaining(['src/components/submissions/wordsOf.ts', 'src/schemas/submission.ts']),
	);
	expect(uses.filter(({ key }) => !keys.has(key))).toEqual([]);
});

test('every key that is put together begins like one that is written', () => {
	const uses = usesOf(beginning, 1);
	expect(uses.length).toBeGreaterThan(3);
	expect(uses.filter(({ key }) => ![...keys].some((known) => known.startsWith(key)))).toEqual([]);
});
