import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { fixtureRoot, makeContent, today } from './_content.ts';

test('the content of the commune has no fault', () => {
	expect(checkContent(join(import.meta.dirname, '../../../src/content'))).toEqual([]);
});

test('the fixture commune has no fault', () => {
	expect(checkContent(fixtureRoot, { today })).toEqual([]);
});

test('a commune that tells of no other door has no fault', () => {
	const content = makeContent();
	content.remove('not-ours');
	expect(content.faults()).toEqual([]);
});

test('a copy of the fixture has no fault before it is changed', () => {
	expect(makeContent().faults()).toEqual([]);
});
