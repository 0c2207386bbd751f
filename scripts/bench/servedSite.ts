import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Serving } from '../../src/collector/serve.ts';

/** Serves a built site on a free port of this machine, with a data folder that goes when it is closed. */
export async function servedSite(dist: string): Promise<Serving> {
	const data = mkdtempSync(join(tmpdir(), 'bench-'));
	const serving = await serve({ host: '127.0.0.1', port: 0, dist, data });
	return {
		address: serving.address,
		async close() {
			await serving.close();
			rmSync(data, { recursive: true, force: true });
		},
	};
}
