import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../../src/schemas/statistic.ts';
import type { ReceivedFeedback } from '../../../src/statistics/aggregate.ts';
import { Durations } from '../../../src/statistics/Durations.ts';
import { figure, figures, hasNote, monthsOf, type FigureQuery } from '../../../src/statistics/figure.ts';
import { readStatistics } from '../../../src/statistics/readStatistics.ts';
import { writeStatistics } from '../../../src/statistics/writeStatistics.ts';
import { figuresOf, publish } from '../../fixtures/publish.ts';
import { makeVisit, makeVisits } from '../../fixtures/visit.ts';

const feedback = (count: number, changes: Partial<ReceivedFeedback> = {}): ReceivedFeedback[] =>
	Array.from({ length: count }, () => ({
		received_at: '2026-11-10T10:00:00Z',
		reception_point: 'hq',
		service: '',
		kind: 'complaint',
		...changes,
	}));

const values = (rows: readonly Statistic[], query: Omit<FigureQuery, 'key'>): Record<string, number | null> =>
	Object.fromEntries(figures(rows, query).map(({ key, value }) => [key, value]));

describe('what is counted', () => {
	const rows = publish([
		...makeVisits(6, { purpose: 'inform', channel: 'phone', help: 'reading', language: 'zgh' }),
		...makeVisits(7, {
			visited_at: '2026-11-09T15:20:00Z',
			purpose: 'deposit',
			service: 'hygiene',
			procedure: 'burial-permit',
			outcome: 'incomplete',
			missing: ['copy', 'photo'],
		}),
	]);

	test.each([
		['all', { all: 13 }],
		['day', { '2026-11-03': 6, '2026-11-09': 7 }],
		['hour', { '09': 6, '15': 7 }],
		['weekday', { 1: 7, 2: 6 }],
		['service', { hygiene: 7, unstated: 6 }],
		['purpose', { deposit: 7, inform: 6 }],
		['procedure', { 'burial-permit': 7, unstated: 6 }],
		['channel', { phone: 6, unstated: 7 }],
		['outcome', { answered: 6, incomplete: 7 }],
		['language', { zgh: 6, unstated: 7 }],
		['help', { reading: 6, unstated: 7 }],
	] as const)('visits by %s', (dimension, expected) => {
		expect(values(rows, { indicator: 'visits', dimension })).toEqual(expected);
		expect(values(rows, { indicator: 'visits', dimension, reception_point: 'hq' })).toEqual(expected);
	});

	test('documents named missing', () => {
		expect(values(rows, { indicator: 'missing' })).toEqual({ all: 14 });
		expect(values(rows, { indicator: 'missing', dimension: 'service' })).toEqual({ hygiene: 14 });
	});

	test('the share answered at the desk', () => {
		expect(figure(rows, { indicator: 'first_contact_rate' })).toMatchObject({ value: 46, unit: 'percent' });
	});

	test('submissions by kind and service, also those that name no reception point', () => {
		const received = publish(
			[],
			[...feedback(6), ...feedback(5, { kind: 'suggestion', service: 'hygiene', reception_point: '' })],
		);
		expect(values(received, { indicator: 'feedback_received' })).toEqual({ all: 11 });
		expect(values(received, { indicator: 'feedback_received', dimension: 'kind' })).toEqual({
			complaint: 6,
			suggestion: 5,
		});
		expect(values(received, { indicator: 'feedback_received', dimension: 'service' })).toEqual({
			hygiene: 5,
			unstated: 6,
		});
		expect(new Set(received.map(({ reception_point }) => reception_point))).toEqual(new Set(['all', 'hq']));
	});
});

describe('durations', () => {
	const visit = (wait: number, service: number) =>
		makeVisit({
			served_at: new Date(Date.parse('2026-11-03T09:00:00Z') + wait * 60_000)
				.toISOString()
				.replace('.000', ''),
			left_at: new Date(Date.parse('2026-11-03T09:00:00Z') + (wait + service) * 60_000)
				.toISOString()
				.replace('.000', ''),
			service: 'hygiene',
		});

	test('the median is in the middle and the ninetieth percentile is a duration that was measured', () => {
		const durations = new Durations();
		for (const minutes of [1, 2, 3, 4, 5, 6, 7, 8, 9, 40]) durations.add(minutes);
		expect(durations.median()).toBe(5.5);
		expect(durations.p90()).toBe(9);
	});

	test('waiting and service times are published for five visits, in all and by service', () => {
		const rows = publish([visit(2, 10), visit(4, 10), visit(6, 12), visit(8, 14), visit(30, 16)]);
		for (const dimension of ['all', 'service'] as const) {
			const key = dimension === 'all' ? 'all' : 'hygiene';
			expect(figure(rows, { indicator: 'wait_median', dimension, key })).toMatchObject({
				value: 6,
				unit: 'minutes',
			});
			expect(figure(rows, { indicator: 'wait_p90', dimension, key })?.value).toBe(30);
			expect(figure(rows, { indicator: 'service_median', dimension, key })?.value).toBe(12);
		}
	});

	test('four durations are suppressed, none gives no row', () => {
		const rows = publish([...makeVisits(6), visit(2, 1), visit(4, 1), visit(6, 1), visit(8, 1)]);
		expect(figure(rows, { indicator: 'wait_median' })).toMatchObject({ value: null, note: 'suppressed' });
		expect(figure(publish(makeVisits(6)), { indicator: 'wait_median' })).toBeUndefined();
	});

	test('a time never stands beside a suppressed count: it would say that the count is 5 or more', () => {
		const served = '2026-11-03T09:10:00Z';
		const rows = publish([
			...makeVisits(6, { service: 'hygiene', served_at: served }),
			...makeVisits(2, { service: 'subdivisions', served_at: served }),
			...makeVisits(20, { service: 'civil-status', served_at: served }),
		]);
		expect(values(rows, { indicator: 'visits', dimension: 'service' })).toEqual({
			'civil-status': 20,
			hygiene: null,
			subdivisions: null,
		});
		expect(values(rows, { indicator: 'wait_median', dimension: 'service' })).toEqual({
			'civil-status': 10,
			hygiene: null,
			subdivisions: null,
		});
	});

	test('a share is suppressed when it would give a suppressed count back', () => {
		const rows = publish([...makeVisits(30, { outcome: 'answered' }), ...makeVisits(2, { outcome: 'left' })]);
		expect(figure(rows, { indicator: 'visits' })?.value).toBe(32);
		expect(values(rows, { indicator: 'visits', dimension: 'outcome' })).toEqual({
			answered: null,
			left: null,
		});
		expect(figure(rows, { indicator: 'first_contact_rate' })?.value).toBeNull();
	});
});

test('three exhumations among 66 visits cannot be found from the total and the others', () => {
	const rows = publish(
		[
			...makeVisits(41, { service: 'reception', procedure: 'residence-certificate' }),
			...makeVisits(22, { service: 'civil-status', procedure: 'birth-extract' }),
			...makeVisits(3, { service: 'hygiene', procedure: 'exhumation' }),
		].map((visit) => ({ ...visit, reception_point: 'annex-1' })),
	);
	for (const reception_point of ['annex-1', 'all']) {
		expect(figure(rows, { indicator: 'visits', reception_point })?.value).toBe(66);
		expect(values(rows, { indicator: 'visits', dimension: 'procedure', reception_point })).toEqual({
			'residence-certificate': 41,
			'birth-extract': null,
			exhumation: null,
		});
		expect(values(rows, { indicator: 'visits', dimension: 'service', reception_point })).toEqual({
			reception: 41,
			'civil-status': null,
			hygiene: null,
		});
	}
	expect(writeStatistics(rows)).not.toMatch(/,(3|25),count/);
});

test('a breakdown that cannot be protected is not published at that point', () => {
	const rows = publish([...makeVisits(4, { channel: 'counter' }), ...makeVisits(4, { channel: 'phone' })]);
	expect(figure(rows, { indicator: 'visits' })?.value).toBe(8);
	expect(figures(rows, { indicator: 'visits', dimension: 'channel' })).toEqual([]);
});

test('a point with fewer than five visits has no breakdown: its keys alone would describe them', () => {
	const few = makeVisits(2, { reception_point: 'annex-3', language: 'zgh', help: 'mobility' });
	const rows = publish([...makeVisits(40), ...makeVisits(30, { reception_point: 'annex-1' }), ...few]);
	const there = rows.filter((row) => row.reception_point === 'annex-3');
	expect(there.map(({ dimension, value }) => [dimension, value])).toEqual([
		['all', null],
		['all', null],
	]);
});

test('a first message is seen to count, as a suppressed total', () => {
	const rows = publish([], feedback(1));
	expect(figure(rows, { indicator: 'feedback_received' })).toMatchObject({ value: null, note: 'suppressed' });
});

describe('the month of a visit is Morocco’s', () => {
	const nights = [
		makeVisit({ visited_at: '2025-11-30T23:30:00Z' }),
		makeVisit({ visited_at: '2025-12-01T00:20:00+01:00' }),
		makeVisit({ visited_at: '2025-12-31T23:30:00Z' }),
	];

	test('a half hour before midnight in UTC is the first of the month there', () => {
		expect(figuresOf(nights).map(({ month, realRows }) => [month, realRows])).toEqual([
			['2025-12', 2],
			['2026-01', 1],
		]);
	});

	test('submissions fall in the same months', () => {
		const received = [
			...feedback(1, { received_at: '2025-11-30T23:30:00Z' }),
			...feedback(1, { received_at: '2026-11-30T23:30:00Z' }),
		];
		expect(figuresOf([], received).map(({ month }) => month)).toEqual(['2025-12', '2026-11']);
	});

	test.each(['America/New_York', 'Asia/Tokyo', 'Africa/Casablanca'])(
		'whatever the zone of the machine: %s',
		(zone) => {
			const script = `
			import { Aggregate } from './src/statistics/aggregate.ts';
			import { monthStatistics } from './src/statistics/monthStatistics.ts';
			import { writeStatistics } from './src/statistics/writeStatistics.ts';
			const aggregate = new Aggregate();
			for (const visit of ${JSON.stringify([...nights, ...makeVisits(9)])}) aggregate.addVisit(visit);
			console.log(writeStatistics(aggregate.months().flatMap((month) => monthStatistics(month).rows)));`;
			const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
				env: { ...process.env, TZ: zone },
				encoding: 'utf8',
			});
			expect(output.trim()).toBe(writeStatistics(publish([...nights, ...makeVisits(9)])).trim());
		},
	);
});

describe('the file', () => {
	const rows = publish([
		...makeVisits(40),
		...makeVisits(12, { reception_point: 'annex-1', purpose: 'complaint' }),
	]);
	const text = writeStatistics(rows);

	test('has its columns, LF, no mark, and `all` before the points', () => {
		expect(
			text.startsWith(
				'month,reception_point,dimension,key,indicator,value,unit,note\n2026-11,all,all,all,visits,52,count,\n',
			),
		).toBe(true);
		expect(text).not.toMatch(/\r|\ufeff/);
		expect([...new Set(rows.map(({ reception_point }) => reception_point))]).toEqual([
			'all',
			'hq',
			'annex-1',
		]);
	});

	test('is read back as the same rows, and written again as the same bytes', () => {
		expect(readStatistics(text)).toEqual(rows);
		expect(writeStatistics(readStatistics(text).toReversed())).toBe(text);
	});

	test.each([
		['another header', 'month,value\n2026-11,1\n', 'ligne 1'],
		[
			'a value that should be suppressed',
			`${text}2026-11,hq,all,all,visits,,count,\n`,
			`ligne ${rows.length + 2}`,
		],
		['an unknown dimension', `${text}2026-11,hq,name,x,visits,7,count,\n`, `ligne ${rows.length + 2}`],
	])('with %s is refused by its line', (_, wrong, line) => {
		expect(() => readStatistics(wrong)).toThrow(line);
	});

	test('answers by figure, month and note', () => {
		const two = [...rows, ...publish(makeVisits(9, { visited_at: '2026-10-05T10:00:00Z' }))];
		expect(monthsOf(two)).toEqual(['2026-10', '2026-11']);
		expect(figure(two, { indicator: 'visits', month: '2026-10' })?.value).toBe(9);
		expect(figure(two, { indicator: 'visits', month: '2026-11', reception_point: 'annex-1' })?.value).toBe(
			12,
		);
		expect(figure(two, { indicator: 'visits', month: '2026-12' })).toBeUndefined();
		expect(hasNote({ note: 'sample suppressed' }, 'sample')).toBe(true);
		expect(hasNote({ note: '' }, 'sample')).toBe(false);
	});
});
