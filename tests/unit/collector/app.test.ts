import { expect, test, vi } from 'vitest';
import { makeReference, readReference } from '../../../src/submissions/reference.ts';
import { id, json, makeCollector, referenceOf, smallest } from './_collector.ts';

const reference = makeReference('BM', (count) => new Uint8Array(count).fill(7));
const errorsOf = async (response: Response) =>
	((await response.json()) as { errors: { field?: string; code: string; message: string }[] }).errors;
const nextOf = async (response: Response) => ((await response.json()) as { next: string }).next;

test('a submission in JSON is stored and answered with the address of its reference', async () => {
	const { app, store } = makeCollector();
	const response = await app.request('/f/feedback', json({ ...smallest, submission_id: id, reference }));
	expect(response.status).toBe(200);
	expect(await response.json()).toEqual({ next: `/feedback/received/?reference=${reference}` });
	expect(response.headers.get('Cache-Control')).toBe('no-store');
	expect(store.records('feedback')).toEqual([
		{
			submission_id: id,
			reference,
			form: 'feedback',
			received_at: '2026-11-25T10:00:00.000Z',
			language: 'ar',
			reception_point: '',
			service: '',
			procedure: '',
			kind: 'complaint',
			words: 'انتظرت طويلا',
			name: '',
			contact: '',
		},
	]);
});

test('a submission in French is led to the French page', async () => {
	const { app } = makeCollector();
	const response = await app.request(
		'/f/feedback',
		json({ ...smallest, language: 'fr', submission_id: id, reference }),
	);
	expect(await nextOf(response)).toBe(`/fr/feedback/received/?reference=${reference}`);
});

test('multipart and urlencoded bodies are read like JSON, files and private fields left out', async () => {
	const { app, store } = makeCollector();
	const data = new FormData();
	for (const [name, value] of Object.entries({ ...smallest, _next: 'https://elsewhere.example' }))
		data.set(name, value);
	data.set('file', new File(['x'], 'ملف.txt'));
	const multipart = await app.request('/f/feedback', { method: 'POST', body: data });
	expect(multipart.status).toBe(200);
	expect(await nextOf(multipart)).toMatch(/^\/feedback\/received\//);
	const urlencoded = await app.request('/f/feedback', {
		method: 'POST',
		body: new URLSearchParams({ ...smallest, words: 'x' }),
	});
	expect(urlencoded.status).toBe(200);
	expect(store.records('feedback').map(({ words }) => words)).toEqual(
		expect.arrayContaining(['انتظرت طويلا', 'x']),
	);
	expect(JSON.stringify(store.records('feedback'))).not.toContain('elsewhere');
});

test('Arabic digits in the contact are stored as 0-9', async () => {
	const { app, store } = makeCollector();
	await app.request('/f/feedback', json({ ...smallest, contact: '٠٦٠٠٠٠٠٠٠٠' }));
	expect(store.records('feedback')[0]?.['contact']).toBe('0600000000');
});

test.each([
	['ar', 'اكتبوا رسالتكم، ولو في جملة واحدة', 'اختاروا: ملاحظة أو اقتراح أو شكاية'],
	['fr', 'Écrivez votre message, même en une phrase', /^Choisissez/],
])('mistakes are told field by field in the language %s', async (language, words, kind) => {
	const { app, store } = makeCollector();
	const response = await app.request('/f/feedback', json({ language, words: ' ' }));
	expect(response.status).toBe(422);
	expect(await errorsOf(response)).toEqual([
		{ field: 'kind', code: 'REQUIRED_FIELD_MISSING', message: expect.stringMatching(kind) },
		{ field: 'words', code: 'REQUIRED_FIELD_EMPTY', message: words },
	]);
	expect(store.records('feedback')).toEqual([]);
});

test('without a language the page it came from tells it', async () => {
	const { app } = makeCollector();
	const headers = { Referer: 'https://www.example.ma/fr/feedback/' };
	const errors = await errorsOf(await app.request('/f/feedback', json({}, headers)));
	expect(errors.map(({ message }) => message).join()).toContain('formulaire');
});

const multipart = { 'Content-Type': 'multipart/form-data; boundary=y' };
test.each([
	['an unknown form', 'unknown', json(smallest), 404, 'FORM_NOT_FOUND'],
	['half an object', 'feedback', json('{"a":'), 400, 'MALFORMED'],
	['a list', 'feedback', json('[]'), 400, 'MALFORMED'],
	['nothing as JSON', 'feedback', json('null'), 400, 'MALFORMED'],
	[
		'bytes that are not UTF-8',
		'feedback',
		{ ...json(''), body: new Uint8Array([0x7b, 0xff]) },
		400,
		'MALFORMED',
	],
	[
		'a multipart body without parts',
		'feedback',
		{ method: 'POST', body: 'x', headers: multipart },
		400,
		'MALFORMED',
	],
	['plain text', 'feedback', { method: 'POST', body: JSON.stringify(smallest) }, 415, 'WRONG_TYPE'],
	['no body', 'feedback', { method: 'POST' }, 415, 'WRONG_TYPE'],
	['more than 64 KB', 'feedback', json({ ...smallest, words: 'x'.repeat(65 * 1024) }), 413, 'TOO_LARGE'],
	[
		'another site’s page',
		'feedback',
		json(smallest, { Origin: 'https://elsewhere.example' }),
		403,
		'BLOCKED',
	],
	['a page that hides its origin', 'feedback', json(smallest, { Origin: 'null' }), 403, 'BLOCKED'],
])('%s is refused', async (_, form, request, status, code) => {
	const { app, store } = makeCollector();
	const response = await app.request(`/f/${form}`, request as RequestInit);
	expect(response.status).toBe(status);
	const [error] = await errorsOf(response);
	expect(error?.code).toBe(code);
	expect(error?.message).toMatch(/[\u0600-\u06ff]/);
	expect(store.records('feedback')).toEqual([]);
});

test.each([
	[{ Origin: 'http://localhost' }, undefined],
	[{ Origin: 'https://www.example.ma', Host: 'www.example.ma' }, undefined],
	[{ Origin: 'https://www.example.ma', Host: 'www.example.ma:443' }, undefined],
	[
		{ Origin: 'https://www.example.ma', Host: '127.0.0.1:4321', 'X-Forwarded-Host': 'www.example.ma' },
		undefined,
	],
	[{ Origin: 'https://www.example.ma', Host: 'forms.example.ma' }, 'https://www.example.ma'],
])('a page of our own, %j, may post', async (headers, siteOrigin) => {
	const { app } = makeCollector({ siteOrigin });
	expect((await app.request('/f/feedback', json(smallest, headers as Record<string, string>))).status).toBe(
		200,
	);
});

test('the browser of a page at the site’s address may ask before it sends, another may not', async () => {
	const { app } = makeCollector({ siteOrigin: 'https://www.example.ma' });
	const ask = (origin: string) =>
		app.request('/f/feedback', {
			method: 'OPTIONS',
			headers: {
				Origin: origin,
				'Access-Control-Request-Method': 'POST',
				'Access-Control-Request-Headers': 'formspree-client,formspree-session-data',
			},
		});
	const ours = await ask('https://www.example.ma');
	expect(ours.status).toBe(204);
	expect(ours.headers.get('Access-Control-Allow-Origin')).toBe('https://www.example.ma');
	expect(ours.headers.get('Access-Control-Allow-Headers')).toBe(
		'accept,content-type,formspree-client,formspree-session-data',
	);
	expect(ours.headers.get('Access-Control-Allow-Methods')).toBe('POST');
	expect((await ask('https://elsewhere.example')).headers.has('Access-Control-Allow-Origin')).toBe(false);

	const post = await app.request('/f/feedback', json(smallest, { Origin: 'https://www.example.ma' }));
	expect(post.headers.get('Access-Control-Allow-Origin')).toBe('https://www.example.ma');
});

test('thirty at once from one address are taken, the next waits a few seconds, others do not', async () => {
	const { app, clock } = makeCollector();
	const post = (address: string) =>
		app.request('/f/feedback', json(smallest, { 'X-Forwarded-For': address }));
	for (let n = 0; n < 30; n += 1) expect((await post('41.0.0.1')).status).toBe(200);
	const refused = await post('41.0.0.1');
	expect(refused.status).toBe(429);
	expect(refused.headers.get('Retry-After')).toBe('3');
	expect((await errorsOf(refused))[0]?.message).toContain('انتظروا');
	expect((await post('41.0.0.2')).status).toBe(200);
	clock.now += 3000;
	expect((await post('41.0.0.1')).status).toBe(200);
});

test('what fills the trap field is kept apart and answered like the rest', async () => {
	const { app, store } = makeCollector();
	const response = await app.request(
		'/f/feedback',
		json({ ...smallest, submission_id: id, reference, _gotcha: 'http://x' }),
	);
	expect(await nextOf(response)).toBe(`/feedback/received/?reference=${reference}`);
	expect(store.records('feedback')).toEqual([]);
	expect(store.quarantined('feedback')).toBe(1);
});

test('a phone whose clock is wrong loses nothing', async () => {
	const { app, store } = makeCollector();
	const session = btoa(JSON.stringify({ loadedAt: Date.parse('2030-01-01'), webdriver: true }));
	await app.request('/f/feedback', json(smallest, { 'Formspree-Session-Data': session }));
	expect(store.records('feedback')).toHaveLength(1);
});

test('five sendings of one submission at once are one row and five equal answers', async () => {
	const { app, store } = makeCollector();
	const sending = json({ ...smallest, submission_id: id, reference });
	const responses = await Promise.all(Array.from({ length: 5 }, () => app.request('/f/feedback', sending)));
	expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
	expect(new Set(await Promise.all(responses.map(nextOf))).size).toBe(1);
	expect(store.records('feedback')).toHaveLength(1);
});

test('other words under the same id are refused with the reference of the first', async () => {
	const { app, store } = makeCollector();
	await app.request('/f/feedback', json({ ...smallest, submission_id: id, reference }));
	const response = await app.request(
		'/f/feedback',
		json({ ...smallest, submission_id: id, reference, words: 'نص آخر' }),
	);
	expect(response.status).toBe(409);
	const [error] = await errorsOf(response);
	expect(error?.code).toBe('ALREADY_RECEIVED');
	expect(error?.message).toContain(reference);
	expect(store.records('feedback').map(({ words }) => words)).toEqual(['انتظرت طويلا']);
});

test('a reference that is taken or wrong is made anew, and the answer tells it', async () => {
	const { app, store } = makeCollector();
	await app.request('/f/feedback', json({ ...smallest, submission_id: id, reference }));
	const other = id.replace('0b', '1b');
	const taken = await nextOf(
		await app.request('/f/feedback', json({ ...smallest, submission_id: other, reference })),
	);
	expect(readReference(referenceOf(taken))).not.toBeNull();
	expect(referenceOf(taken)).not.toBe(reference);

	const forged = json({ ...smallest, submission_id: id.replace('0b', '2b'), reference: 'BM-00000-00000-01' });
	expect(readReference(referenceOf(await nextOf(await app.request('/f/feedback', forged))))).not.toBeNull();
	expect(new Set(store.records('feedback').map((record) => record.reference)).size).toBe(3);
});

test('a body without id sent twice within ten minutes is one submission, later or from elsewhere another', async () => {
	const { app, store, clock } = makeCollector();
	const post = async (address = '41.0.0.1', fields: object = smallest) =>
		referenceOf(await nextOf(await app.request('/f/feedback', json(fields, { 'X-Forwarded-For': address }))));
	const first = await post();
	clock.now += 9 * 60_000;
	expect(await post()).toBe(first);
	expect(await post('41.0.0.2')).not.toBe(first);
	expect(await post('41.0.0.1', { ...smallest, words: 'x' })).not.toBe(first);
	clock.now += 2 * 60_000;
	expect(await post()).not.toBe(first);
	expect(store.records('feedback')).toHaveLength(4);
});

test('what the disk does not take is not answered as received', async () => {
	const log = vi.fn<(line: string) => void>();
	const { store } = makeCollector();
	const failing = {
		...store,
		append: () => {
			throw new Error('database or disk is full');
		},
	};
	const { app } = makeCollector({ store: failing, log });
	const response = await app.request('/f/feedback', json(smallest));
	expect(response.status).toBe(503);
	expect((await errorsOf(response))[0]).toMatchObject({
		code: 'NOT_STORED',
		message: expect.stringContaining('لم نستطع'),
	});
	expect(log.mock.calls).toEqual([['store: database or disk is full']]);
});

test('the health address says yes only while the store can write', async () => {
	const { app, store } = makeCollector();
	const healthy = await app.request('/healthz');
	expect(healthy.status).toBe(200);
	expect(await healthy.json()).toEqual({ ok: true, forms: ['feedback'] });
	const failing = {
		...store,
		check: () => {
			throw new Error('attempt to write a readonly database');
		},
	};
	const sick = await makeCollector({ store: failing }).app.request('/healthz');
	expect(sick.status).toBe(503);
	expect(await sick.json()).toMatchObject({ ok: false });
});

test('the form’s address opened by itself leads to the form', async () => {
	const { app } = makeCollector();
	expect((await app.request('/f/feedback')).headers.get('Location')).toBe('/feedback/');
	const french = await app.request('/f/feedback', { headers: { Referer: 'http://localhost/fr/feedback/' } });
	expect(french.headers.get('Location')).toBe('/fr/feedback/');
	expect((await app.request('/f/x')).status).toBe(404);
});
