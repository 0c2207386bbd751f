import { expect, test } from 'vitest';
import { lawSchema } from '../../../src/schemas/law.ts';
import { localised, localisedParagraphs } from '../../../src/schemas/localised.ts';

const faultsOf = (written: unknown, schema = localised) =>
	(schema.safeParse(written).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

const hidden = 'في هذا النص رمز خفي لا يظهر في الشاشة. احذفوا السطر واكتبوه من جديد بلوحة المفاتيح.';

test.each([
	'\u0000',
	'\u0007',
	'\t',
	'\u007f',
	'\u009b',
	'\ud800',
	'\udc00',
	'\u202a',
	'\u202e',
	'\u2066',
	'\u2069',
])('a text with the hidden sign %j is refused in each language, with paragraphs or without', (sign) => {
	const written = { ar: `شهادة${sign}المثال`, fr: `Attestation${sign}exemple` };
	expect(faultsOf(written)).toEqual([`ar: ${hidden}`, `fr: ${hidden}`]);
	expect(faultsOf(written, localisedParagraphs)).toEqual([`ar: ${hidden}`, `fr: ${hidden}`]);
});

test('letters beyond the first plane and the marks of Arabic writing are no hidden signs', () => {
	expect(faultsOf({ ar: 'شَهَادَة\u200f 🎉 المثال', fr: 'Éxemple\u00a0: 𝒜' })).toEqual([]);
});

test.each(['\n', '\n\n', '\u2028', '\u2029'])('a title stands on one line: %j is refused', (sign) => {
	expect(faultsOf({ ar: `شهادة${sign}## المثال` })).toEqual(['ar: اكتبوا النص في سطر واحد، بلا سطر جديد']);
});

test('a quotation may have paragraphs', () => {
	const quoted = { ar: 'المثال حر.\n\nوهذه فقرة ثانية.' };
	expect(faultsOf(quoted, localisedParagraphs)).toEqual([]);
	const text = lawSchema.shape.quotations.element.shape.text;
	expect(text.parse(quoted)).toEqual(quoted);
});

test.each(['\u200b', '🎉', '« »', '\u200f\u200f'])('a text of signs alone (%j) is refused', (written) => {
	expect(faultsOf({ ar: written })).toEqual(['ar: ليس في هذا النص أي حرف']);
});
