import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchForm } from '../../../src/search/searchForm.ts';

test.each([
	['للإمضاءات', 'امضاءات'],
	['الإمضاءات', 'امضاءات'],
	['بالإمضاء', 'امضاء'],
	['والولادة', 'ولاده'],
	['شَهَادَةُ السُّكْنَى', 'شهاده سكني'],
	['شـــهادة', 'شهاده'],
	['إلى', 'الي'],
	['على', 'علي'],
	['الحالة المدنية', 'حاله مدنيه'],
	['Extrait d’acte', 'extrait d acte'],
	["Extrait d'acte", 'extrait d acte'],
	['ÉTAT CIVIL', 'etat civil'],
	['Œuvre', 'oeuvre'],
	['المرسوم 2.17.265', 'مرسوم 2 17 265'],
	['٢٠ درهما', '20 درهما'],
	['  عقد ،  الازدياد؟ ', 'عقد ازدياد'],
	['', ''],
	['؟!…', ''],
])('«%s» is indexed as «%s»', (text, form) => {
	expect(searchForm(text)).toBe(form);
});

test('spellings that people write for one another meet', () => {
	expect(new Set(['شهادة السكنى', 'شهاده السكني', 'شهادة  سكنى', 'شهادة-السكنى'].map(searchForm)).size).toBe(
		1,
	);
});

test('a form is only letters, digits and single spaces, whatever was typed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(searchForm(text)).toMatch(/^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
		}),
	);
});
