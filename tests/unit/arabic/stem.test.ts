import { expect, test } from 'vitest';
import { normalise } from '../../../src/arabic/normalise.ts';
import { stem } from '../../../src/arabic/stem.ts';

const stemOf = (word: string) => stem(normalise(word));

test.each([
	['شهادة', 'شهادات', 'شهادتكم', 'شهاده'],
	['رخصة', 'رخصت', 'رخصتكم'],
	['إمضاء', 'إمضاءات', 'امضا'],
	['ازدياد', 'ازديادي'],
	['وثيقة', 'وثيقتها'],
	['légalisation', 'legalisations'],
	['extrait', 'extraits'],
])('%s and its other forms meet', (...forms) => {
	expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test.each([
	['ولادة', 'لادة'],
	['بطاقة', 'طاقة'],
	['وفاة', 'فاة'],
	['كراء', 'راء'],
])('the first letter of %s belongs to it', (word, cut) => {
	expect(stemOf(word)).not.toBe(stemOf(cut));
});

test.each(['دم', 'ماء', 'طبيب', 'بيت'])('%s is too short to lose a letter', (word) => {
	expect(stemOf(word).length).toBeGreaterThanOrEqual(Math.min(3, normalise(word).length - 1));
});
