import { expect, test } from 'vitest';
import { normalise } from '../../../src/arabic/normalise.ts';
import { rootLetters } from '../../../src/arabic/rootLetters.ts';

const of = (word: string) => rootLetters(normalise(word));

test.each([
	['ترخيص', 'رخصة', 'مرخص'],
	['أصادق', 'مصادقة', 'تصديق'],
	['ترميم', 'رممت'],
	['استخراج', 'مستخرج'],
])('%s meets its family', (...family) => {
	expect(new Set(family.map(of)).size).toBe(1);
	expect(of(family[0]!)).not.toBeNull();
});

test('words of few strong letters and of other scripts have none', () => {
	expect(of('ولي')).toBeNull();
	expect(of('rokhsa')).toBeNull();
	expect(of('رخصة')).not.toBe(of('شهادة'));
});
