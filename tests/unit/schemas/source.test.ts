import { expect, test } from 'vitest';
import { sourceKinds, sourceSchema } from '../../../src/schemas/source.ts';
import { languages } from '../../../src/wording/languages.ts';
import { sentences } from '../wording/_sentences.ts';

test.each(languages)('every kind of source has a name in %s', (language) => {
	const named = Object.keys(sentences[language])
		.filter((key) => key.startsWith('source.kind.'))
		.map((key) => key.slice('source.kind.'.length));
	expect(named.toSorted()).toEqual([...sourceKinds].toSorted());
});

test('a kind outside the list is refused with the list', () => {
	const source = { id: 'a-page', title: 'صفحة', publisher: null, kind: 'صحافة', date: null, where: null };
	expect(sourceSchema.safeParse(source).error?.issues).toMatchObject([
		{ path: ['kind'], message: expect.stringContaining('press') },
	]);
});
