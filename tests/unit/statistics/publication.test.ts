import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../../src/schemas/statistic.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import { figure, figures } from '../../../src/statistics/figure.ts';
import {
	publicationOf,
	type Publication,
	type PublicationOptions,
} from '../../../src/statistics/publication.ts';
import { readStatistics } from '../../../src/statistics/readStatistics.ts';
import { figuresOf } from '../../fixtures/publish.ts';
import { makeVisits } from '../../fixtures/visit.ts';

const december = Date.parse('2026-12-01T08:00:00Z');

function decide(
	visits: readonly Visit[],
	published: string | null,
	options: Partial<PublicationOptions> = {},
): Publication {
	const [month] = figuresOf(visits);
	if (month === undefined) throw new Error('no month');
	return publicationOf(month, published, {
		now: december,
		includeRunning: false,
		replace: false,
		...options,
	});
}

function textOf(publication: Publication): string {
	if (publication.action !== 'write') throw new Error(`not written: ${JSON.stringify(publication)}`);
	return publication.text;
}
const rowsOf = (publication: Publication): Statistic[] => readStatistics(textOf(publication));
const reasonOf = (publication: Publication): string =>
	publication.action === 'refuse' || publication.action === 'wait'
		? publication.reason.ar
		: publication.action;

const november = makeVisits(40);

describe('when a month is published', () => {
	test('once it has ended in Morocco', () => {
		expect(decide(november, null, { now: Date.parse('2026-11-30T23:59:59Z') })).toMatchObject({
			action: 'wait',
		});
		expect(decide(november, null, { now: Date.parse('2026-12-01T00:00:00Z') })).toMatchObject({
			action: 'write',
		});
	});

	test('the running month only when asked for, and marked in every row', () => {
		const now = Date.parse('2026-11-25T10:00:00Z');
		expect(reasonOf(decide(november, null, { now }))).toContain('--include-running');
		const rows = rowsOf(decide(november, null, { now, includeRunning: true }));
		expect(rows.every(({ note }) => note.includes('running'))).toBe(true);
	});

	test('never a month that has not begun', () => {
		const now = Date.parse('2026-10-25T10:00:00Z');
		expect(decide(november, null, { now, includeRunning: true })).toMatchObject({ action: 'wait' });
	});

	test('sample visits are marked in every row', () => {
		const rows = rowsOf(decide(makeVisits(9, { ticket: 'SAMPLE-0001' }), null));
		expect(rows.every(({ note }) => note.split(' ').includes('sample'))).toBe(true);
	});

	test('sample and real visits never share a month', () => {
		const both = [...november, ...makeVisits(9, { ticket: 'SAMPLE-0001' })];
		expect(reasonOf(decide(both, null))).toContain('SAMPLE-');
		expect(decide(both, null, { replace: true })).toMatchObject({ action: 'refuse' });
	});
});

describe('a published month', () => {
	const published = textOf(decide(november, null));

	test('stays as it is when nothing changed', () => {
		expect(decide(november, published)).toEqual({ month: '2026-11', action: 'same' });
	});

	test.each([
		['shrink', makeVisits(30), 'هل ينقص ملف'],
		['grow', makeVisits(60), '--replace'],
		['change inside', [...makeVisits(20), ...makeVisits(20, { purpose: 'complaint' })], '--replace'],
	])('does not %s without --replace', (_, visits, said) => {
		const publication = decide(visits, published);
		expect(publication.action).toBe('refuse');
		expect(reasonOf(publication)).toContain(said);
	});

	test('is replaced with --replace', () => {
		expect(
			figure(rowsOf(decide(makeVisits(60), published, { replace: true })), { indicator: 'visits' })?.value,
		).toBe(60);
	});

	test.each([39, 41, 44, 36])(
		'is not replaced by one of %i: the difference would tell of 1 to 4 people',
		(count) => {
			const publication = decide(makeVisits(count), published, { replace: true });
			expect(publication.action).toBe('refuse');
			expect(reasonOf(publication)).toContain('من 1 إلى 4');
		},
	);

	test('is not replaced when the sum of its hidden counts would move by 1 to 4', () => {
		const hidden = (small: number, other: number) => [
			...makeVisits(40),
			...makeVisits(small, { purpose: 'complaint' }),
			...makeVisits(other, { purpose: 'other' }),
			...makeVisits(6, { purpose: 'deposit' }),
		];
		const before = textOf(decide(hidden(2, 2), null));
		// Total 50 → 55, deposit hidden in both: the shown part stays, the hidden sum grows by 5: allowed.
		expect(decide(hidden(4, 5), before, { replace: true }).action).toBe('write');
		// Total 50 → 57 of which 5 are shown: the hidden sum grows by 2.
		const shown = [...hidden(3, 3), ...makeVisits(5)];
		expect(decide(shown, before, { replace: true }).action).toBe('refuse');
	});

	test('keeps hidden what it hid, or the two versions together would tell', () => {
		const visits = (deposits: number) => [
			...makeVisits(40),
			...makeVisits(3, { purpose: 'complaint' }),
			...makeVisits(deposits, { purpose: 'deposit' }),
		];
		const before = textOf(decide(visits(9), null));
		const hiddenBefore = figures(readStatistics(before), { indicator: 'visits', dimension: 'purpose' })
			.filter(({ value }) => value === null)
			.map(({ key }) => key);
		expect(hiddenBefore).toEqual(['complaint', 'deposit']);
		const after = rowsOf(
			decide([...visits(9), ...makeVisits(10, { purpose: 'follow-up' })], before, { replace: true }),
		);
		for (const key of hiddenBefore) {
			expect(figure(after, { indicator: 'visits', dimension: 'purpose', key })?.value).toBeNull();
		}
	});

	test('once replaced, is the same again on the next run', () => {
		const more = [
			...november,
			...makeVisits(3, { purpose: 'complaint' }),
			...makeVisits(7, { purpose: 'deposit' }),
		];
		const second = textOf(decide(more, published, { replace: true }));
		expect(decide(more, second)).toEqual({ month: '2026-11', action: 'same' });
	});

	test('that was running is replaced freely by newer figures', () => {
		const now = Date.parse('2026-11-25T10:00:00Z');
		const running = textOf(decide(november, null, { now, includeRunning: true }));
		expect(textOf(decide(makeVisits(42), running))).not.toContain('running');
	});

	test('of sample visits gives way to real ones with --replace, however near the figures', () => {
		const sample = textOf(decide(makeVisits(39, { ticket: 'SAMPLE-0001' }), null));
		expect(decide(november, sample)).toMatchObject({ action: 'refuse' });
		expect(decide(november, sample, { replace: true })).toMatchObject({ action: 'write' });
	});

	test('whose file cannot be read is left alone', () => {
		expect(decide(november, 'month\n', { replace: true })).toMatchObject({ action: 'refuse' });
	});
});

test('no replacement moves a published count by 1 to 4', () => {
	const group = fc.record({
		times: fc.integer({ min: 1, max: 12 }),
		purpose: fc.constantFrom('inform', 'deposit', 'complaint'),
		reception_point: fc.constantFrom('hq', 'annex-1'),
	});
	const groups = fc.array(group, { minLength: 1, maxLength: 6 });
	const visitsOf = (list: { times: number; purpose: string; reception_point: string }[]) =>
		list.flatMap(({ times, ...rest }) => makeVisits(times, rest as Partial<Visit>));
	fc.assert(
		fc.property(groups, groups, (first, added) => {
			const before = textOf(decide(visitsOf(first), null));
			const replaced = decide(visitsOf([...first, ...added]), before, { replace: true });
			if (replaced.action !== 'write') return;
			for (const old of readStatistics(before)) {
				if (old.unit !== 'count' || old.value === null) continue;
				const now = figure(readStatistics(replaced.text), { ...old, month: '2026-11' });
				if (typeof now?.value !== 'number') continue;
				expect([1, 2, 3, 4]).not.toContain(Math.abs(now.value - old.value));
			}
		}),
		{ numRuns: 150 },
	);
});
