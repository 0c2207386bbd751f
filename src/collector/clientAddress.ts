import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

const isLoopback = (address: string): boolean => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);

/**
 * Address of the person's machine. Behind a proxy on this same machine it is the last one that the proxy wrote in
 * X-Forwarded-For; anybody else could write what they like in that header, so there it is not read.
 */
export function clientAddress(c: Context): string {
	// Without a socket (a request made by a test) there is no address.
	const peer = c.env?.incoming === undefined ? '127.0.0.1' : (getConnInfo(c).remote.address ?? '');
	if (!isLoopback(peer)) return peer;
	return c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() || peer;
}

/**
 * What counts as one sender: the IPv4 address, or the /64 network of an IPv6 address, since one house has 2^64 of
 * them.
 */
export function senderOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
	if (mapped !== undefined) return mapped;
	if (!address.includes(':')) return address;
	const [before = '', after] = address.split('::');
	const head = before.split(':').filter(Boolean);
	const tail = after?.split(':').filter(Boolean) ?? [];
	const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
	return [...head, ...Array<string>(Math.max(0, zeros)).fill('0'), ...tail].slice(0, 4).join(':');
}
