import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes at an address without its first slash; null where there is nothing. */
export type Layer = (path: string) => Uint8Array | null;

export interface LayeredSite {
	/** `http://127.0.0.1:4321/` */
	address: string;
	/** What was fetched since the last call, with its bytes after gzip -9; what is gzip already stays as it is. */
	fetched(): { path: string; gzip: number }[];
	close(): Promise<void>;
}

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
};

/** Serves layers of files on a free port of this machine; the first layer that has an address answers. */
export async function layeredSite(layers: Layer[]): Promise<LayeredSite> {
	let fetched: { path: string; body: Uint8Array }[] = [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
		const body = layers.reduce<Uint8Array | null>((found, layer) => found ?? layer(path), null);
		if (body === null) {
			response.writeHead(404).end();
			return;
		}
		fetched.push({ path, body });
		response.writeHead(200, {
			'Content-Type': types[extname(path)] ?? 'application/octet-stream',
			// Each visit begins with nothing.
			'Cache-Control': 'no-store',
		});
		response.end(body);
	});
	await new Promise<void>((listening, failed) => {
		server.once('error', failed);
		server.listen(0, '127.0.0.1', listening);
	});
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		fetched() {
			const told = fetched.map(({ path, body }) => ({ path, gzip: gzipBytes(body) }));
			fetched = [];
			return told;
		},
		async close() {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
		},
	};
}

/** Bytes after gzip -9; a body that is gzip already is sent as it is. */
export const gzipBytes = (body: Uint8Array): number =>
	body[0] === 0x1f && body[1] === 0x8b ? body.length : gzipSync(body, { level: 9 }).length;

/** The files of a folder. */
export const folderLayer =
	(folder: string): Layer =>
	(path) => {
		try {
			return readFileSync(join(folder, normalize(`/${path}`)));
		} catch {
			return null;
		}
	};

/** Files in memory, by their address. */
export const filesLayer =
	(files: ReadonlyMap<string, Uint8Array>): Layer =>
	(path) =>
		files.get(path) ?? null;
