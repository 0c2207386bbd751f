import { expect, test } from 'vitest';
import { normalise } from '../../../src/arabic/normalise.ts';
import { skeleton } from '../../../src/arabic/skeleton.ts';

const of = (word: string) => skeleton(normalise(word));

// Spellings seen in Moroccan chat and in transliterated names: 3 = ع, 7 = ح, 9 = ق, 5 or kh = خ, 2 = ء, ch = ش, gh = غ.
test.each([
	['رخصة', 'rokhsa', 'ro5sa', 'rukhsa'],
	['شهادة', 'chahada', 'shahada', 'chhada'],
	['عقد', '3a9d', '3aqd', '3akd'],
	['ازدياد', 'izdiyad', 'zdyad'],
	['بطاقة', 'bitaqa', 'bita9a'],
	['تصحيح', 'tas7i7', 'tasse7i7'],
	['غرامة', 'gharama', 'ghrama'],
	['مقاطعة', 'mo9ata3a', 'moqata3a'],
])('%s is recognised in the letters of the telephone', (...spellings) => {
	expect(new Set(spellings.map(of)).size).toBe(1);
});

test('words of other consonants stay apart', () => {
	expect(of('ولادة')).not.toBe(of('وفاة'));
	expect(of('sakan')).not.toBe(of('حصان'));
});
