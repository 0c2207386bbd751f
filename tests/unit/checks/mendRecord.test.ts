import { expect, test } from 'vitest';
import * as z from 'zod';
import { mendRecord } from '../../../src/checks/mendRecord.ts';

const schema = z
	.strictObject({
		title: z.string(),
		note: z.string().nullable(),
		from: z.number(),
		to: z.number(),
		papers: z.array(z.strictObject({ id: z.string(), kind: z.enum(['form', 'photo']) })),
	})
	.refine(({ from, to }) => from < to, { path: ['to'] });
const harmless = { title: 'x', note: 'x', from: 0, to: 99, papers: [{ id: 'x', kind: 'form' }] };
const right = {
	title: 'a',
	note: null,
	from: 1,
	to: 2,
	papers: [
		{ id: 'a', kind: 'form' },
		{ id: 'b', kind: 'photo' },
	],
};

test('only the faulty places are filled in, and the record that was given stays', () => {
	const faulty = {
		...right,
		title: 5,
		papers: [right.papers[0], { id: 'b', kind: 'foto', color: 'red' }],
		more: 1,
	};
	const before = structuredClone(faulty);
	expect(mendRecord(faulty, schema, harmless)).toEqual({
		data: { ...right, title: 'x', papers: [right.papers[0], { id: 'b', kind: 'form' }] },
		fields: expect.arrayContaining(['title', 'papers › 1 › kind', 'papers › 1 › ?', '?']) as string[],
	});
	expect(faulty).toEqual(before);
});

test('a list or an item that is none is replaced whole', () => {
	expect(mendRecord({ ...right, papers: 'none' }, schema, harmless)?.data.papers).toEqual(harmless.papers);
	expect(mendRecord({ ...right, papers: [right.papers[0], null] }, schema, harmless)).toEqual({
		data: { ...right, papers: [right.papers[0], harmless.papers[0]] },
		fields: ['papers › 1'],
	});
});

test('a fault between two fields is mended in the one that it is told of', () => {
	expect(mendRecord({ ...right, from: 7 }, schema, harmless)).toEqual({
		data: { ...right, from: 7, to: 99 },
		fields: ['to'],
	});
});

test.each([[null], ['a text'], [[]], [5], [undefined]])('of %j nothing can be saved', (value) => {
	expect(mendRecord(value, schema, harmless)).toBeUndefined();
});

test('a fault that no value of the harmless record mends leaves nothing', () => {
	expect(mendRecord({ ...right, from: 100 }, schema, harmless)).toBeUndefined();
});
