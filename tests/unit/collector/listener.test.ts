import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { collectorListener, isForCollector } from '../../../src/collector/listener.ts';
import { json, makeCollector, smallest } from './_collector.ts';

test.each([
	['/f/feedback', true],
	['/healthz', true],
	['/api/0/forms/feedback/submissions?limit=1', true],
	['/feedback/received/?reference=BM-1', true],
	['/fr/feedback/received/?reference=BM-1', true],
	['/feedback/received/', false],
	['/feedback/', false],
	['/fr/', false],
	['/api/procedures.json', false],
	['/healthzz', false],
	['//elsewhere.example/f/feedback', false],
])('of %s it is %s that the collector answers it', (url, isOurs) => expect(isForCollector(url)).toBe(isOurs));

test('beside another server’s work it answers what is its own', async () => {
	const { app, store } = makeCollector();
	const listener = collectorListener(app);
	const server = createServer((request, response) => {
		if (isForCollector(request.url ?? '/')) void listener(request, response);
		else response.end('the other’s work');
	}).listen(0, '127.0.0.1');
	onTestFinished(() => void server.close());
	await once(server, 'listening');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	expect(await (await fetch(`${origin}/feedback/`)).text()).toBe('the other’s work');
	expect((await fetch(`${origin}/f/feedback`, json(smallest))).status).toBe(200);
	expect(store.records('feedback')).toHaveLength(1);
});
