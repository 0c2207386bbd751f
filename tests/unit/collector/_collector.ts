import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createCollector, type CollectorOptions } from '../../../src/collector/app.ts';
import { openStore, type Store } from '../../../src/collector/store.ts';
import { formPageHtml, receivedPageHtml } from './_pages.ts';

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'istiqbal-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

export function temporaryStore(): Store {
	const store = openStore(join(temporaryFolder(), 'collector.sqlite'));
	onTestFinished(() => store.close());
	return store;
}

const built: Record<string, string> = {
	'/feedback/': formPageHtml('ar'),
	'/fr/feedback/': formPageHtml('fr'),
	'/feedback/received/': receivedPageHtml('ar'),
	'/fr/feedback/received/': receivedPageHtml('fr'),
};

/** A collector with its own store and a clock that stands still until moved. */
export function makeCollector(options: Partial<CollectorOptions> = {}) {
	const store = options.store ?? temporaryStore();
	const clock = { now: Date.parse('2026-11-25T10:00:00.000Z') };
	const app = createCollector({
		pages: { read: async (path) => built[path] ?? null },
		now: () => clock.now,
		...options,
		store,
	});
	return { app, store, clock };
}

export const smallest = { language: 'ar', kind: 'complaint', words: 'انتظرت طويلا' };
export const id = '0b8e1a2c-3d4e-4f50-8a6b-7c8d9e0f1a2b';

/** A request as the client's script sends it. */
export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
	method: 'POST',
	headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
	body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** A request as a browser without JavaScript sends it. */
export const plainPost = (
	fields: Record<string, string>,
	headers: Record<string, string> = {},
): RequestInit => ({
	method: 'POST',
	headers: {
		'Content-Type': 'application/x-www-form-urlencoded',
		Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
		Origin: 'http://localhost',
		...headers,
	},
	body: String(new URLSearchParams(fields)),
});

export const referenceOf = (address: string): string =>
	new URL(address, 'http://localhost').searchParams.get('reference') ?? '';
