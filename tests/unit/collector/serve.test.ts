import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient, isSubmissionError } from '@formspree/core';
import { expect, onTestFinished, test } from 'vitest';
import { serve, type ServeOptions } from '../../../src/collector/serve.ts';
import { openStore } from '../../../src/collector/store.ts';
import { makeReference, readReference } from '../../../src/submissions/reference.ts';
import { id, json, plainPost, referenceOf, smallest, temporaryFolder } from './_collector.ts';
import { formPageHtml, receivedPageHtml } from './_pages.ts';

const reference = makeReference('BM', (count) => new Uint8Array(count).fill(5));

function makePlace(): ServeOptions {
	const folder = temporaryFolder();
	const dist = join(folder, 'dist');
	mkdirSync(join(dist, 'feedback/received'), { recursive: true });
	writeFileSync(join(dist, 'index.html'), '<p>home');
	writeFileSync(join(dist, '404.html'), '<p>not found');
	writeFileSync(join(dist, 'feedback/index.html'), formPageHtml('ar'));
	writeFileSync(join(dist, 'feedback/received/index.html'), receivedPageHtml('ar'));
	return { host: '127.0.0.1', port: 0, dist, data: join(folder, 'data') };
}

async function startServing(options: Partial<ServeOptions> = {}) {
	const place = { ...makePlace(), ...options };
	const serving = await serve(place);
	let isOpen = true;
	const close = async () => {
		if (isOpen) await serving.close();
		isOpen = false;
	};
	onTestFinished(close);
	return { ...place, close, origin: serving.address.replace(/\/$/, '') };
}

const recordsIn = (data: string) => {
	const store = openStore(join(data, 'collector.sqlite'));
	try {
		return store.records('feedback');
	} finally {
		store.close();
	}
};

test('the site and its forms are served from one address', async () => {
	const { origin } = await startServing();
	expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
	expect(await (await fetch(origin)).text()).toBe('<p>home');
	expect((await fetch(`${origin}/healthz`)).status).toBe(200);
	const missing = await fetch(`${origin}/nothing/`);
	expect([missing.status, await missing.text()]).toEqual([404, '<p>not found']);
	expect(await (await fetch(`${origin}/f/unknown`, json(smallest))).json()).toMatchObject({
		errors: [{ code: 'FORM_NOT_FOUND' }],
	});
});

test('the Formspree client is understood: success, mistakes of fields, an unknown form', async () => {
	const { origin, data } = await startServing();
	const client = createClient();
	const success = await client.submitForm(
		'feedback',
		{ ...smallest, submission_id: id, reference },
		{ endpoint: origin },
	);
	expect(success).toEqual({ kind: 'success', next: `/feedback/received/?reference=${reference}` });

	const form = new FormData();
	for (const [name, value] of Object.entries({ ...smallest, words: 'من استمارة' })) form.set(name, value);
	expect((await client.submitForm('feedback', form, { endpoint: origin })).kind).toBe('success');

	const mistakes = await client.submitForm('feedback', { language: 'ar', words: '' }, { endpoint: origin });
	expect(isSubmissionError(mistakes) && mistakes.getAllFieldErrors()).toEqual([
		['kind', [{ code: 'REQUIRED_FIELD_MISSING', message: 'اختاروا: ملاحظة أو اقتراح أو شكاية' }]],
		['words', [{ code: 'REQUIRED_FIELD_EMPTY', message: 'اكتبوا رسالتكم، ولو في جملة واحدة' }]],
	]);

	const unknown = await client.submitForm('unknown', smallest, { endpoint: origin });
	expect(isSubmissionError(unknown) && unknown.getFormErrors()).toEqual([
		{ code: 'FORM_NOT_FOUND', message: 'لا توجد استمارة بهذا الاسم.' },
	]);
	expect(recordsIn(data).map(({ words }) => words)).toEqual(['انتظرت طويلا', 'من استمارة']);
});

test('a person without JavaScript goes from the form to the reference', async () => {
	const { origin, data } = await startServing();
	const sending = plainPost(smallest, { Origin: origin });
	const page = await fetch(`${origin}/f/feedback`, sending);
	expect(new URL(page.url).pathname).toBe('/feedback/received/');
	expect(await page.text()).toContain(referenceOf(page.url));
	expect(readReference(referenceOf(page.url))).toBe(recordsIn(data)[0]?.reference);

	const mistakes = await fetch(
		`${origin}/f/feedback`,
		plainPost({ language: 'ar', words: '<b>' }, { Origin: origin }),
	);
	expect(mistakes.status).toBe(422);
	expect(await mistakes.text()).toContain('&lt;b&gt;</textarea>');
});

test('a body that is too large is refused over the wire, however it is sent', async () => {
	const { origin, data } = await startServing();
	const large = JSON.stringify({ ...smallest, words: 'x'.repeat(300_000) });
	expect((await fetch(`${origin}/f/feedback`, json(large))).status).toBe(413);
	const body = new Blob([large]).stream();
	const chunked = { ...json(''), body, duplex: 'half' } as RequestInit;
	expect((await fetch(`${origin}/f/feedback`, chunked)).status).toBe(413);
	expect(recordsIn(data)).toEqual([]);
});

test('the log names no person, no reference and no search', async () => {
	const lines: string[] = [];
	const { origin } = await startServing({ log: (line) => lines.push(line) });
	await fetch(`${origin}/f/feedback`, json({ ...smallest, submission_id: id, reference }));
	await fetch(`${origin}/feedback/received/?reference=${reference}`);
	await fetch(`${origin}/%0aGET%20/forged`);
	expect(lines.map((line) => line.replace(/\d+ ms$/, 'N ms'))).toEqual([
		'POST /f/feedback 200 N ms',
		'GET /feedback/received/ 200 N ms',
		'GET /%0aGET%20/forged 404 N ms',
	]);
});

test('closing lets a running answer finish and frees the address', async () => {
	const { origin, close, data } = await startServing();
	const sending = fetch(`${origin}/f/feedback`, json(smallest));
	await sending;
	await close();
	await expect(fetch(origin)).rejects.toThrow('fetch failed');
	expect(recordsIn(data)).toHaveLength(1);
});

/** One line in Arabic, then one in French. */
const twoLines = (arabic: string, french: string) =>
	expect.objectContaining({
		message: expect.stringMatching(new RegExp(`^[^\\n]*${arabic}[^\\n]*\\n[^\\n]*${french}[^\\n]*$`)),
	});

test('a port that is taken is one clear line in each language', async () => {
	const occupant = createServer();
	occupant.listen(0, '127.0.0.1');
	await once(occupant, 'listening');
	onTestFinished(() => void occupant.close());
	const { port } = occupant.address() as AddressInfo;
	await expect(serve({ ...makePlace(), port })).rejects.toEqual(
		twoLines(`المنفذ ${port} مشغول`, `Le port ${port}`),
	);
});

test('a site that is not built says how to build it', async () => {
	const place = makePlace();
	await expect(serve({ ...place, dist: join(place.dist, 'nothing') })).rejects.toEqual(
		twoLines('npm run build', 'npm run build'),
	);
});

test('a data folder that cannot be written is named', async () => {
	const place = makePlace();
	writeFileSync(place.data, 'a file where the folder should be');
	await expect(serve(place)).rejects.toEqual(twoLines('لا يمكن الكتابة', 'Impossible d’écrire'));
});

test('an address that is not this machine’s is named', async () => {
	await expect(serve({ ...makePlace(), host: '192.0.2.1' })).rejects.toEqual(twoLines('192.0.2.1', 'HOST'));
});

/** Runs the command as npm does. */
function runServe(environment: Record<string, string>) {
	const child = spawn(process.execPath, ['scripts/serve.ts'], {
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	return child;
}

test.each(['SIGTERM', 'SIGINT'] as const)(
	'the command prints its address last and ends in peace on %s',
	async (signal) => {
		const { dist, data } = makePlace();
		const child = runServe({ PORT: '0', ISTIQBAL_DIST: dist, ISTIQBAL_DATA: data });
		const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
		const address = String((await lines.next()).value);
		expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
		expect((await fetch(`${address}healthz`)).status).toBe(200);
		const exit = once(child, 'exit');
		child.kill(signal);
		expect(await exit).toEqual([0, null]);
	},
);

test('the command fails with two lines and no stack', async () => {
	const { dist, data } = makePlace();
	const child = runServe({ PORT: '99999', ISTIQBAL_DIST: dist, ISTIQBAL_DATA: data });
	let said = '';
	child.stderr.on('data', (bytes: Buffer) => (said += String(bytes)));
	expect(await once(child, 'close')).toEqual([1, null]);
	expect(said.trim().split('\n')).toHaveLength(2);
	expect(said).toContain('99999');
});

test('a message without a stated length is read, an empty one is refused, and a long one is stopped on its way', async () => {
	const serving = await serve(makePlace());
	onTestFinished(() => serving.close());
	const send = (headers: string[], body: string) =>
		new Promise<string>((answered, failed) => {
			const { port, hostname } = new URL(serving.address);
			const socket = connect(Number(port), hostname, () => {
				socket.write(
					['POST /f/feedback HTTP/1.1', 'Host: 127.0.0.1', 'Connection: close', ...headers, '', body].join(
						'\r\n',
					),
				);
			});
			let answer = '';
			socket.on('data', (chunk) => (answer += chunk.toString()));
			socket.once('close', () => answered(answer.split('\r\n')[0] ?? ''));
			socket.once('error', failed);
		});
	const chunked = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`;
	const form = 'Content-Type: application/x-www-form-urlencoded';
	expect(
		await send(
			['Transfer-Encoding: chunked', form, 'Accept: application/json'],
			chunked('language=ar&kind=complaint&words=x'),
		),
	).toContain(' 200 ');
	expect(await send(['Content-Length: 0'], '')).toContain(' 415 ');
	expect(await send(['Transfer-Encoding: chunked', form], chunked(`words=${'x'.repeat(100_000)}`))).toContain(
		' 413 ',
	);
});
