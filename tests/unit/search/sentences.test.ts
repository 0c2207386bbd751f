import { describe, expect, test, vi } from 'vitest';
import { counted } from '../../../src/components/search/counted.ts';
import { resultWords, suggestionWords } from '../../../src/components/search/searchWords.ts';
import { shortened } from '../../../src/components/search/shortened.ts';
import { tryTwice } from '../../../src/components/search/tryTwice.ts';
import { wording } from '../../../src/wording/wording.ts';

describe.each(['ar', 'fr'] as const)('in %s the browser counts as the build does', (language) => {
	test.each([1, 2, 3, 10, 11, 99, 100, 103])('%s results', (count) => {
		expect(counted(resultWords(language).count, count, language, { words: 'عقد' })).toBe(
			wording(language)('search.count', { count, words: 'عقد' }),
		);
	});

	test.each([0, 1, 2, 6])('%s suggestions', (count) => {
		expect(counted(suggestionWords(language).count, count, language)).toBe(
			wording(language)('search.suggestions', { count }),
		);
	});
});

test('a question is told back in one short line of its own direction', () => {
	expect(shortened('  شهادة \n السكنى ')).toBe('\u2068شهادة السكنى\u2069');
	const long = shortened('😀'.repeat(10_000));
	expect([...long].length).toBe(63);
	expect(long.isWellFormed()).toBe(true);
});

test('a fetch that failed once is tried again, and its second failure is told', async () => {
	vi.useFakeTimers();
	const failing = (times: number) => {
		let tries = 0;
		return async () => {
			if (++tries <= times) throw new Error(`failure ${tries}`);
			return 'here';
		};
	};
	const [back, lost] = [tryTwice(failing(1)), tryTwice(failing(9))];
	const told = expect(lost).rejects.toThrow('failure 2');
	await vi.runAllTimersAsync();
	vi.useRealTimers();
	expect(await back).toBe('here');
	await told;
});
