import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { projectRoot } from '../../../tests/buildSite.ts';

/** A module and all that it imports as one minified module for a browser; addresses that are known only there stay. */
export async function bundled(entry: string): Promise<Uint8Array> {
	const result = (await build({
		root: projectRoot,
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			modulePreload: false,
			copyPublicDir: false,
			rollupOptions: {
				input: join(projectRoot, entry),
				preserveEntrySignatures: 'strict',
				output: { format: 'es' },
			},
		},
	})) as Rollup.RollupOutput;
	const [chunk, ...others] = result.output;
	if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} did not become one file.`);
	return new TextEncoder().encode(chunk.code);
}
