import { expect, test } from 'vitest';
import { birthCopy, makeContent } from './_content.ts';

test('a fee changed as a number and not in its sentences is told in each language', () => {
	const content = makeContent();
	content.replace(birthCopy, 'amount: 1500', 'amount: 1600');
	expect(content.faults()).toMatchObject([
		{ file: birthCopy, field: 'fee › text › ar', ar: expect.stringContaining('1600') as string },
		{ file: birthCopy, field: 'fee › text › fr' },
	]);
});
