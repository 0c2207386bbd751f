// A collector that stops for ever between the disk and the answer, to be killed there.
// Arguments: the store's path. Prints the port, then «on disk».
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createCollector } from '../../../src/collector/app.ts';
import { openStore, type Store } from '../../../src/collector/store.ts';

const store = openStore(process.argv[2] ?? '');
const append: Store['append'] = (...submission) => {
	const appended = store.append(...submission);
	console.log('on disk');
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
	return appended;
};
const app = createCollector({ store: { ...store, append }, pages: { read: async () => null } });
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
