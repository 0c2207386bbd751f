import { expect, test } from 'vitest';
import { artisanCard, makeContent } from './_content.ts';

test('a choice of one paper and a question with one answer are told', () => {
	const content = makeContent();
	const text = content.read(artisanCard);
	content.write(artisanCard, text.replace('    oneOf: local-proof\n', '    oneOf: lonely\n'));
	expect(content.faults().map(({ field, ar }) => [field, ar])).toEqual([
		[expect.stringMatching(/^documents › \d+ › oneOf$/), expect.stringContaining('«lonely»')],
		[expect.stringMatching(/^documents › \d+ › oneOf$/), expect.stringContaining('«local-proof»')],
	]);
	content.write(
		artisanCard,
		`${text.replace(/^cases:.*$/m, '')}\ncases:\n  - id: owner\n    question:\n      ar: هل المحل لكم؟\n      fr: Le local est-il à vous\u00a0?\n    label:\n      ar: نعم\n      fr: Oui\n`,
	);
	expect(content.faults()).toMatchObject([
		{ field: 'cases › 0 › question', ar: expect.stringContaining('جواب واحد') as string },
	]);
});
