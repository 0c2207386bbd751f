import { expect, test } from 'vitest';
import { readFormspreeSubmissions } from '../../../src/submissions/formspreeExport.ts';
import { makeReference } from '../../../src/submissions/reference.ts';
import { makeRecord } from '../submissions/_records.ts';
import { makeCollector } from './_collector.ts';

const address = '/api/0/forms/feedback/submissions';
const authorised = (key = 'secret', user = '') => ({
	headers: { Authorization: `Basic ${btoa(`${user}:${key}`)}` },
});

function withThree() {
	const collector = makeCollector({ apiKey: 'secret' });
	const records = [1, 2, 3].map((digit) =>
		makeRecord({
			submission_id: makeRecord().submission_id.replaceAll('1', String(digit)),
			reference: makeReference('BM', (count) => new Uint8Array(count).fill(digit)),
			received_at: `2026-11-2${digit}T10:00:00.123Z`,
		}),
	);
	for (const record of records) collector.store.append(record);
	const read = async (query: string) => {
		const response = await collector.app.request(`${address}?${query}`, authorised());
		return (await response.json()) as { fields: string[]; submissions: Record<string, string>[] };
	};
	return { ...collector, records, read };
}

test('without a key in the environment there is no such address', async () => {
	expect((await makeCollector().app.request(address, authorised(''))).status).toBe(404);
});

test('without the right key nothing is read', async () => {
	const { app } = withThree();
	for (const request of [{}, authorised('wrong'), authorised(''), authorised('secret', 'user')]) {
		const response = await app.request(address, request);
		expect(response.status).toBe(401);
		expect(response.headers.get('WWW-Authenticate')).toContain('Basic');
		expect(await response.text()).not.toContain('BM-');
	}
});

test('submissions are written as Formspree writes them, the newest first', async () => {
	const { read } = withThree();
	const { fields, submissions } = await read('');
	expect(submissions.map(({ _date }) => _date)).toEqual([
		'2026-11-23T10:00:00.123000',
		'2026-11-22T10:00:00.123000',
		'2026-11-21T10:00:00.123000',
	]);
	expect(Object.keys(submissions[0] ?? {})).toEqual(fields);
});

test('since, limit, offset and order choose', async () => {
	const { read } = withThree();
	const days = async (query: string) =>
		(await read(query)).submissions.map(({ _date }) => _date?.slice(8, 10));
	expect(await days('order=asc&limit=2')).toEqual(['21', '22']);
	expect(await days('order=asc&limit=2&offset=2')).toEqual(['23']);
	expect(await days('offset=3')).toEqual([]);
	expect(await days('order=asc&since=2026-11-22T00:00:00')).toEqual(['22', '23']);
	expect(await days('limit=100000')).toHaveLength(3);
});

test('what is read there is the same record as in the store', async () => {
	const { read, records } = withThree();
	const { arrivals, rejects, extraColumns } = readFormspreeSubmissions(
		'feedback',
		(await read('order=asc')).submissions,
		'x',
	);
	expect(arrivals.map(({ record }) => record)).toEqual(records);
	expect([rejects, extraColumns]).toEqual([[], []]);
});

test.each(['limit=0', 'limit=x', 'offset=-1', 'order=up', 'since=yesterday'])(
	'%s is told to be wrong',
	async (query) => {
		const { app } = withThree();
		const response = await app.request(`${address}?${query}`, authorised());
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ errors: [{ code: 'BAD_QUERY' }] });
	},
);

test('an unknown form is not found', async () => {
	const { app } = withThree();
	const response = await app.request('/api/0/forms/unknown/submissions', authorised());
	expect(response.status).toBe(404);
	expect(await response.json()).toMatchObject({ errors: [{ code: 'FORM_NOT_FOUND' }] });
});
