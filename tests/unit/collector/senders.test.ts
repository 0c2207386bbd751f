import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { clientAddress, senderOf } from '../../../src/collector/clientAddress.ts';
import { tokenBucket } from '../../../src/collector/tokenBucket.ts';

const echo = new Hono().get('/', (c) => c.text(clientAddress(c)));
const addressSeen = async (remoteAddress: string, forwarded?: string) => {
	const headers: Record<string, string> = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
	return (await echo.request('/', { headers }, { incoming: { socket: { remoteAddress } } })).text();
};

test('behind a proxy on this machine the last address it wrote is the sender’s', async () => {
	expect(await addressSeen('127.0.0.1', '6.6.6.6, 41.0.0.1')).toBe('41.0.0.1');
	expect(await addressSeen('::ffff:127.0.0.1', '41.0.0.1')).toBe('41.0.0.1');
	expect(await addressSeen('::1')).toBe('::1');
});

test('anybody else’s word about an address is not believed', async () => {
	expect(await addressSeen('41.0.0.9', '6.6.6.6')).toBe('41.0.0.9');
});

test.each([
	['41.0.0.1', '41.0.0.1'],
	['::ffff:41.0.0.1', '41.0.0.1'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:db8:1:2::6', '2001:db8:1:2'],
	['2001:db8::6', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
])('%s is one sender with %s', (address, sender) => expect(senderOf(address)).toBe(sender));

test('a bucket fills again at its rate, never over its brim, and is forgotten when full', () => {
	const bucket = tokenBucket({ burst: 2, perMinute: 20 });
	expect([bucket.take('a', 0), bucket.take('a', 0), bucket.take('a', 0)]).toEqual([0, 0, 3]);
	expect(bucket.take('a', 2999)).toBe(1);
	expect(bucket.take('a', 3000)).toBe(0);
	expect(bucket.take('b', 3000)).toBe(0);
	expect(bucket.size()).toBe(2);
	expect([bucket.take('c', 600_000), bucket.size()]).toEqual([0, 1]);
	expect([bucket.take('a', 600_000), bucket.take('a', 600_000), bucket.take('a', 600_000)]).toEqual([
		0, 0, 3,
	]);
});

test('a clock that is set back locks nobody out', () => {
	const bucket = tokenBucket({ burst: 1, perMinute: 20 });
	expect(bucket.take('a', 1_000_000)).toBe(0);
	expect(bucket.take('a', 0)).toBe(3);
	expect(bucket.take('a', 3000)).toBe(0);
});
