import { chromium, type Browser } from 'playwright-core';
import type { Fetched, Kind } from '../../src/weight/firstView.ts';
import { ensureChromium, quietFlags } from '../chromium.ts';

export interface Transfer extends Fetched {
	status: number;
	/** Bytes of the answer's body as the server sent it. */
	body: number;
	/** Bytes of the answer on the wire, its headers included. */
	wire: number;
}

export const openChromium = (): Promise<Browser> =>
	chromium.launch({ executablePath: ensureChromium(), args: quietFlags });

const kindOf: Partial<Record<string, Kind>> = {
	Document: 'html',
	Stylesheet: 'css',
	Script: 'script',
	Font: 'font',
	Image: 'image',
};

/** Time given to what a page does by itself once it is loaded: islands that wake when idle, a search that warms up. */
const settling = 1_500;

/**
 * All that a page fetches with an empty cache and nobody touching it. An address of another site is kept whole.
 */
export async function fetchedInChromium(browser: Browser, origin: string, path: string): Promise<Transfer[]> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const transfers = new Map<string, Transfer & { headers: number }>();
	session.on('Network.responseReceived', ({ requestId, response, type }) => {
		if (response.url.startsWith('data:')) return;
		const { origin: from, pathname } = new URL(response.url);
		transfers.set(requestId, {
			address: from === new URL(origin).origin ? decodeURIComponent(pathname) : response.url,
			kind: kindOf[type] ?? 'script',
			status: response.status,
			headers: response.encodedDataLength,
			body: 0,
			wire: 0,
		});
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const transfer = transfers.get(requestId);
		if (!transfer) return;
		transfer.wire = encodedDataLength;
		transfer.body = encodedDataLength - transfer.headers;
	});
	await session.send('Network.enable');
	await page.goto(new URL(path, origin).href, { waitUntil: 'networkidle' });
	await page.waitForTimeout(settling);
	await context.close();
	return [...transfers.values()].map(({ address, kind, status, body, wire }) => ({
		address,
		kind,
		status,
		body,
		wire,
	}));
}
