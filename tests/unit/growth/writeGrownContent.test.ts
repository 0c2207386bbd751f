import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { UnfitContent, writeGrownContent } from '../../../scripts/bench/growth/writeGrownContent.ts';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { procedureSchema } from '../../../src/schemas/procedure.ts';
import { fixtureRoot, makeContent, today } from '../checks/_content.ts';

const real = join(import.meta.dirname, '../../../src/content');

/** A grown folder that is deleted when the test ends. */
function grown(from: string, count: number) {
	const folder = mkdtempSync(join(tmpdir(), 'istiqbal-grown-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const slugs = writeGrownContent({ from, folder, count, seed: 1 });
	const cards = readdirSync(join(folder, 'procedures'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => ({
			slug: basename(name, '.yaml'),
			record: parse(readFileSync(join(folder, 'procedures', name), 'utf8')) as unknown,
		}));
	return { folder, slugs, cards };
}

test.each([
	[30, 'the fixture', fixtureRoot],
	[30, 'the commune', real],
	[300, 'the commune', real],
])('%i cards made out of those of %s are accepted, and the checks find no fault', (count, _name, from) => {
	const { folder, slugs, cards } = grown(from, count);
	expect(cards.map(({ slug }) => slug).toSorted()).toEqual(slugs.toSorted());
	const refused = cards.flatMap(({ slug, record }) => {
		const { error } = procedureSchema.safeParse(record);
		return error ? [{ slug, issues: error.issues }] : [];
	});
	expect(refused).toEqual([]);
	const { data } = procedureSchema.array().safeParse(cards.map(({ record }) => record));
	expect(new Set(data?.map(({ code }) => code)).size).toBe(count);
	expect(checkContent(folder, { today })).toEqual([]);
});

test('cards that other pages name stay, and so do their words', () => {
	const { cards } = grown(fixtureRoot, 30);
	const kept = cards.find(({ slug }) => slug === 'archives-consultation');
	const own = parse(
		readFileSync(join(fixtureRoot, 'procedures/civil-status/archives-consultation.yaml'), 'utf8'),
	) as { title: unknown; steps: unknown };
	expect(kept?.record).toMatchObject({ title: own.title, steps: own.steps });
});

test('a grown site has no address, so that no picture is drawn', () => {
	expect(readFileSync(join(fixtureRoot, 'commune.yaml'), 'utf8')).toMatch(/^site: https:/m);
	const { folder } = grown(fixtureRoot, 10);
	expect(readFileSync(join(folder, 'commune.yaml'), 'utf8')).toMatch(/^site: null$/m);
});

test('content with faults is refused with the faults', () => {
	const content = makeContent();
	content.replace('procedures/legalization/fr-test.yaml', 'service: legalization', 'service: nowhere');
	expect(() => grown(content.root, 10)).toThrow(UnfitContent);
	expect(() => grown(content.root, 10)).toThrow('nowhere');
});

test('too few procedures for the pages that name some are refused', () => {
	expect(() => grown(fixtureRoot, 0)).toThrow(UnfitContent);
});
