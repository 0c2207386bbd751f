import { expect, test } from 'vitest';
import { makeContent, paper } from './_content.ts';

test('a commitment whose file is gone is missed by name', () => {
	const content = makeContent();
	content.remove('commitments/comfort.yaml');
	expect(content.faults()).toMatchObject([
		{ file: 'commitments/comfort.yaml', ar: expect.stringContaining('هذا الالتزام ناقص') as string },
	]);
});

test('a card that names a situation of life without a file is told', () => {
	const content = makeContent();
	const lifeEvents = /lifeEvents:\n(\s+- .*\n)+/.exec(content.read(paper))?.[0] ?? '';
	content.replace(paper, lifeEvents, 'lifeEvents:\n  - divorce\n');
	expect(content.faults()).toMatchObject([
		{ file: paper, field: 'lifeEvents › 0', ar: expect.stringContaining('«divorce»') as string },
	]);
});

test('two desks with one id are told', () => {
	const content = makeContent();
	content.replace('commune.yaml', '- id: annex-1-1', '- id: hq-1');
	expect(content.faults()).toMatchObject([
		{ file: 'commune.yaml', field: 'desks › 1 › id', ar: 'المعرّف «hq-1» مكرر' },
	]);
});
