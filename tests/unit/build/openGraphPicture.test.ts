import { expect, test } from 'vitest';
import { openGraphPicture } from '../../../src/build/openGraphPicture.ts';

const ink = ({ text }: { text: string }) => ({ from: 0, width: text.length * 0.5 });
const from = { ar: 'جماعة المثال', fr: 'Commune exemple' };
/** Words of a picture, in the order in which they are drawn. */
const wordsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('a picture says the title in both languages and the name of the commune', () => {
	const words = wordsOf(openGraphPicture({ title: { ar: 'شهادة', fr: 'Attestation' }, from }, ink)).join(' ');
	for (const said of ['شهادة', 'Attestation', 'جماعة المثال', 'Commune exemple'])
		expect(words).toContain(said);
});

test('without French a picture says nothing in its place', () => {
	const words = wordsOf(openGraphPicture({ title: { ar: 'شهادة' }, from: { ar: 'جماعة المثال' } }, ink));
	expect(words.join(' ')).toBe('جماعة المثال شهادة');
});

test('signs of a title stay words of the picture', () => {
	const svg = openGraphPicture({ title: { ar: 'شهادة', fr: 'A<b>&c</text>' }, from }, ink);
	expect(svg).toContain('A&lt;b&gt;&amp;c&lt;/text&gt;');
	expect(svg).not.toContain('<b>');
});
