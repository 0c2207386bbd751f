import { expect, test } from 'vitest';
import { joined } from '../../../src/search/joined.ts';
import { inTwo, shownPagesOf, smallIndexOf } from '../../../src/search/smallIndexOf.ts';
import { records, recordOf, vocabulary } from './_lexicon.ts';

test('a reader gets the pages of one language, folded, each phrase once and without the title', () => {
	const french = recordOf({ url: '/fr/x/', title: 'Un titre', language: 'fr' });
	const named = recordOf({ url: '/y/', title: 'رخصة البناء', words: ['رخصة البِناء', 'نبني', 'نبني'] });
	const { pages } = smallIndexOf([...records, french, named], vocabulary, 'ar');
	expect(pages.map(({ url }) => url)).not.toContain('/fr/x/');
	expect(pages.at(-1)?.phrases).toEqual(['نبني']);
	expect(smallIndexOf([french], vocabulary, 'fr').pages).toHaveLength(1);
});

test('a card is told by its facts, another page by its sentence', () => {
	expect(
		shownPagesOf(
			[
				recordOf({ url: '/c/', title: 'x', excerpt: 'جملة', facts: 'مجاني' }),
				recordOf({ url: '/g/', title: 'x', kind: 'guide', excerpt: 'جملة' }),
			],
			'ar',
		),
	).toMatchObject([
		{ excerpt: '', facts: 'مجاني' },
		{ excerpt: 'جملة', facts: '' },
	]);
});

test('words of one meaning and words that say nothing are folded as questions are', () => {
	const { alike, fillers } = smallIndexOf(
		records,
		{ fillers: ['بغيتُ', 'je veux'], groups: [['كُنّاش', 'الدفتر العائلي'], ['وحيد']] },
		'ar',
	);
	expect(fillers).toEqual(['بغيت', 'je', 'veux']);
	expect(alike).toEqual([['كناش', 'دفتر عايلي']]);
});

test('the two files hold the whole, and the first is the smaller', () => {
	const many = recordOf({
		url: '/m/',
		title: 'ورقة',
		words: Array.from({ length: 20 }, (_, index) => `كلمة ${index}`),
	});
	const whole = smallIndexOf([...records, many], vocabulary, 'ar');
	const { first, more } = inTwo(whole);
	expect(joined(first, more)).toEqual(whole);
	expect(first.pages.at(-1)!.phrases.length).toBeLessThan(whole.pages.at(-1)!.phrases.length);
});
