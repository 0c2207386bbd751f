import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { TwoLanguageError } from '../submissions/TwoLanguageError.ts';
import { createCollector } from './app.ts';
import { builtPages } from './pages.ts';
import { sameForMilliseconds } from './receive.ts';
import { createSite } from './site.ts';
import { openStore, type Store } from './store.ts';

export interface ServeOptions {
	/** Address to listen on: `127.0.0.1` behind a proxy, `0.0.0.0` for the local network. */
	host: string;
	/** 0 takes a free one. */
	port: number;
	/** Folder of the built site. */
	dist: string;
	/** Private folder; the store is its `collector.sqlite`. */
	data: string;
	siteOrigin?: string | undefined;
	referencePrefix?: string | undefined;
	apiKey?: string | undefined;
	/** One line for each request (method, path, status, time) and each failure; nothing personal. */
	log?: (line: string) => void;
}

export interface Serving {
	/** `http://127.0.0.1:4321/` */
	address: string;
	/** Lets running answers finish, then closes the socket and the store. */
	close(): Promise<void>;
}

/** How long a slow line may take over a request, and a running answer over its end. */
const patience = { request: 60_000, closing: 5_000 };

const reasonOf = (error: unknown): string =>
	error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

function openStoreIn(data: string): Store {
	try {
		const store = openStore(join(data, 'collector.sqlite'));
		store.check();
		return store;
	} catch (error) {
		throw new TwoLanguageError('error.dataUnwritable', { data, reason: reasonOf(error) }, { cause: error });
	}
}

/**
 * Serves the built site and its forms from one address; the only place that opens a socket.
 * Rejects with a `TwoLanguageError` when the site is not built, the data folder takes no writing, or the address
 * cannot be had.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
	const { host, port, dist, data, siteOrigin, referencePrefix, apiKey, log = () => {} } = options;
	if (!existsSync(join(dist, 'index.html'))) throw new TwoLanguageError('error.distMissing', { dist });
	const store = openStoreIn(data);

	const app = new Hono();
	app.use(async (c, next) => {
		const start = performance.now();
		await next();
		// The query may name a reference or what somebody searched: only the path is written.
		log(
			`${c.req.method} ${new URL(c.req.url).pathname} ${c.res.status} ${Math.round(performance.now() - start)} ms`,
		);
	});
	app.route(
		'/',
		createCollector({ store, pages: builtPages(dist), siteOrigin, referencePrefix, apiKey, log }),
	);
	app.route('/', createSite({ dist }));

	const server = createAdaptorServer({
		fetch: app.fetch,
		overrideGlobalObjects: false,
		serverOptions: { requestTimeout: patience.request },
	});
	try {
		await new Promise<void>((listening, failed) => {
			server.once('error', failed);
			server.listen(port, host, listening);
		});
	} catch (error) {
		store.close();
		const reason = reasonOf(error);
		const key = reason === 'EADDRINUSE' ? 'error.portInUse' : 'error.cannotListen';
		throw new TwoLanguageError(key, { host, port, reason }, { cause: error });
	}

	// A full disk or a held lock must not end the pages: what cannot be forgotten now is forgotten at the next turn.
	const forget = () => {
		try {
			store.forget(Date.now() - sameForMilliseconds);
		} catch (error) {
			log(`store: ${reasonOf(error)}`);
		}
	};
	const forgetting = setInterval(forget, 60_000).unref();
	const { address, family, port: taken } = server.address() as AddressInfo;
	return {
		address: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/`,
		async close() {
			clearInterval(forgetting);
			const closed = new Promise((done) => server.close(done));
			const giveUp = setTimeout(
				() => 'closeAllConnections' in server && server.closeAllConnections(),
				patience.closing,
			);
			if ('closeIdleConnections' in server) server.closeIdleConnections();
			await closed;
			clearTimeout(giveUp);
			store.close();
		},
	};
}
