import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const instants = [
	'2026-07-31T23:30:00Z',
	'2026-11-18T10:00:00Z',
	'2026-11-30T23:30:00Z',
	'2026-12-01T00:20:00+01:00',
	'2027-02-08T08:45:00Z',
	'2027-07-01T16:29:00Z',
];

const program = `
	import { moroccanClock, openingAt } from ${JSON.stringify(join(import.meta.dirname, '../../../src/hours/openingAt.ts'))};
	const hours = {
		regular: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '16:30' }],
		periods: [{ label: { ar: 'رمضان' }, from: '2027-02-08', to: '2027-03-09', open: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '15:00' }] }],
		closures: [{ on: '2026-11-18', label: { ar: 'عيد' } }],
	};
	const told = ${JSON.stringify(instants)}.map((text) => {
		const instant = new Date(text);
		return { ...moroccanClock(instant), ...openingAt(hours, instant) };
	});
	console.log(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, told }));
`;

/** What a machine in another time zone tells. */
const toldIn = (zone: string): { zone: string; told: unknown } =>
	JSON.parse(
		execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
			encoding: 'utf8',
			env: { ...process.env, TZ: zone },
		}),
	) as { zone: string; told: unknown };

test.each(['America/New_York', 'Asia/Tokyo', 'Africa/Casablanca', 'Pacific/Kiritimati'])(
	'a machine in %s tells the hours of Morocco',
	(zone) => {
		expect(toldIn(zone)).toEqual({
			zone,
			told: [
				{ date: '2026-08-01', weekday: 6, time: '00:30', open: false },
				{ date: '2026-11-18', weekday: 3, time: '10:00', open: false, closure: { ar: 'عيد' } },
				{ date: '2026-11-30', weekday: 1, time: '23:30', open: false },
				{ date: '2026-11-30', weekday: 1, time: '23:20', open: false },
				{ date: '2027-02-08', weekday: 1, time: '08:45', open: false, next: '9:00' },
				{ date: '2027-07-01', weekday: 4, time: '16:29', open: true, until: '16:30' },
			],
		});
	},
);
