import { expect, test } from 'vitest';
import { otherKeyboard } from '../../../src/search/keyboard.ts';

test.each([
	['qih$, hgsmkn', 'شهادة السكنى'],
	['aih]m hgs;kn', 'شهادة السكنى'],
	['حثقكهس', 'permis'],
])('%s was typed with the keyboard in the other language', (typed, meant) => {
	expect(otherKeyboard(typed)).toContain(meant);
});

test('figures stay, and what no key types is not read', () => {
	expect(otherKeyboard('qih$, 2')).toContain('شهادة 2');
	expect(otherKeyboard('🙂')).toEqual([]);
	expect(otherKeyboard('   ')).toEqual([]);
});
