import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReceivedFeedback } from '../../../src/statistics/aggregate.ts';
import { writeStatistics } from '../../../src/statistics/writeStatistics.ts';
import type { Statistic } from '../../../src/schemas/statistic.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import { publish } from '../../fixtures/publish.ts';
import { makeVisits } from '../../fixtures/visit.ts';
import { hasTwoValues, readerOf, settledByElimination } from './_reader.ts';

const services: Record<string, string> = {
	'birth-extract': 'civil-status',
	'death-copy': 'civil-status',
	exhumation: 'hygiene',
	'residence-certificate': 'reception',
};
const serviceOf = (procedure: string): string => services[procedure] ?? '';

const counts = ['visits', 'missing', 'feedback_received'] as const;

/** A kind of visit, and how many came: few kinds with uneven numbers make small and large counts side by side. */
const group = fc.record({
	times: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 5, max: 30 })),
	reception_point: fc.constantFrom('hq', 'annex-1', 'annex-2'),
	day: fc.integer({ min: 2, max: 13 }),
	hour: fc.constantFrom('08', '09', '11', '14'),
	purpose: fc.constantFrom('inform', 'deposit', 'complaint'),
	procedure: fc.constantFrom('', 'birth-extract', 'death-copy', 'exhumation', 'residence-certificate'),
	service: fc.constantFrom('', 'civil-status', 'hygiene', 'reception'),
	outcome: fc.constantFrom('answered', 'directed', 'incomplete'),
	channel: fc.constantFrom('', 'counter', 'phone'),
	language: fc.constantFrom('ar', 'zgh', 'fr', ''),
	help: fc.constantFrom('none', 'reading'),
	missing: fc.constantFrom<string[]>([], ['photo'], ['photo', 'copy']),
});

const visitsOf = fc.array(group, { minLength: 1, maxLength: 14 }).map((groups) =>
	groups.flatMap(({ times, day, hour, procedure, service, ...rest }) =>
		makeVisits(times, {
			...rest,
			procedure,
			service: serviceOf(procedure) || service,
			visited_at: `2026-11-${String(day).padStart(2, '0')}T${hour}:10:00Z`,
			served_at: `2026-11-${String(day).padStart(2, '0')}T${hour}:25:00Z`,
		} as Partial<Visit>),
	),
);

const feedbackOf = fc
	.array(
		fc.record({
			times: fc.integer({ min: 1, max: 9 }),
			reception_point: fc.constantFrom('', 'hq', 'annex-1'),
			service: fc.constantFrom('', 'civil-status', 'hygiene'),
			kind: fc.constantFrom('observation', 'suggestion', 'complaint'),
		}),
		{ maxLength: 8 },
	)
	.map((groups) =>
		groups.flatMap(({ times, ...rest }) =>
			Array.from({ length: times }, () => ({ ...rest, received_at: '2026-11-10T10:00:00Z' })),
		),
	);

/** True counts by `point dimension key`, made without the code under test; `''` is the point of what names none. */
function truth(
	visits: readonly Visit[],
	feedback: readonly ReceivedFeedback[],
	indicator: string,
): Map<string, number> {
	const found = new Map<string, number>();
	const count = (point: string, keys: Record<string, string>, times = 1) => {
		for (const where of [point, 'all']) {
			for (const [dimension, key] of Object.entries({ all: 'all', ...keys })) {
				const name = `${where} ${dimension} ${key || 'unstated'}`;
				found.set(name, (found.get(name) ?? 0) + times);
			}
		}
	};
	if (indicator === 'feedback_received') {
		for (const { reception_point, service, kind } of feedback) count(reception_point, { service, kind });
	}
	for (const visit of indicator === 'feedback_received' ? [] : visits) {
		const { reception_point, service, procedure, purpose, outcome, channel, language, help } = visit;
		if (indicator === 'missing') count(reception_point, { service }, visit.missing.length);
		else {
			const rest: Record<string, string> = procedure === '' && service !== '' ? { rest: service } : {};
			count(reception_point, { service, procedure, purpose, outcome, channel, language, help, ...rest });
		}
	}
	return found;
}

/** Those of some unknowns that nobody may settle: rows marked as suppressed, and counts of 1 to 4 that have no row. */
function protectedNames(
	rows: readonly Statistic[],
	indicator: string,
	unknowns: readonly string[],
	counted: ReadonlyMap<string, number>,
): string[] {
	const marked = new Set(
		rows
			.filter((row) => row.indicator === indicator)
			.map((row) => `${row.reception_point} ${row.dimension} ${row.key}`),
	);
	return unknowns.filter((name) => {
		const value = counted.get(name) ?? 0;
		return marked.has(name) || (value > 0 && value < 5);
	});
}

describe('any month', () => {
	test('no published count is between 1 and 4', () => {
		fc.assert(
			fc.property(visitsOf, feedbackOf, (visits, feedback) => {
				const small = publish(visits, feedback).filter(
					({ unit, value }) => unit === 'count' && value !== null && value > 0 && value < 5,
				);
				expect(small).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	test('no suppressed count can be worked out by elimination over everything published', () => {
		fc.assert(
			fc.property(visitsOf, feedbackOf, (visits, feedback) => {
				const rows = publish(visits, feedback);
				for (const indicator of counts) {
					const settled = settledByElimination(readerOf(rows, indicator, serviceOf));
					expect(protectedNames(rows, indicator, settled, truth(visits, feedback, indicator))).toEqual([]);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('the same visits in another order give the same bytes', () => {
		const shuffled = visitsOf.chain((visits) =>
			fc.tuple(fc.constant(visits), fc.shuffledSubarray(visits, { minLength: visits.length })),
		);
		fc.assert(
			fc.property(shuffled, ([visits, others]) => {
				expect(writeStatistics(publish(others))).toBe(writeStatistics(publish(visits)));
			}),
			{ numRuns: 50 },
		);
	});
});

describe('in small tables, whole-number reasoning leaves every suppressed count two values at least', () => {
	const kinds = {
		'by purpose and outcome': fc.record({
			times: fc.integer({ min: 1, max: 9 }),
			reception_point: fc.constantFrom('hq', 'annex-1', 'annex-2'),
			purpose: fc.constantFrom('inform', 'deposit', 'complaint'),
			outcome: fc.constantFrom('answered', 'directed'),
		}),
		'by service and procedure': fc.record({
			times: fc.integer({ min: 1, max: 9 }),
			reception_point: fc.constantFrom('hq', 'annex-1'),
			procedure: fc.constantFrom('', 'birth-extract', 'death-copy', 'exhumation'),
			service: fc.constantFrom('', 'civil-status', 'hygiene'),
		}),
	};
	test.each(Object.entries(kinds))('%s', (_, kind) => {
		fc.assert(
			fc.property(
				fc.array<{ times: number; procedure?: string; service?: string }>(kind, {
					minLength: 1,
					maxLength: 7,
				}),
				(groups) => {
					const visits = groups.flatMap(({ times, ...rest }) => {
						const { procedure = '', service = '' } = rest;
						return makeVisits(times, {
							...rest,
							procedure,
							service: serviceOf(procedure) || service,
						} as Partial<Visit>);
					});
					const rows = publish(visits);
					const reader = readerOf(rows, 'visits', serviceOf);
					for (const name of protectedNames(rows, 'visits', reader.unknowns, truth(visits, [], 'visits'))) {
						expect(hasTwoValues(reader, reader.unknowns.indexOf(name)), name).toBe(true);
					}
				},
			),
			{ numRuns: 150 },
		);
	});
});
