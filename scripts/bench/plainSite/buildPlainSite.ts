import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../../tests/buildSite.ts';

/** Builds the project that `writePlainSite` wrote; returns its `dist`. Throws what the build said when it fails. */
export function buildPlainSite(folder: string): string {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build'],
		{
			cwd: folder,
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
		},
	);
	if (status !== 0) throw new Error(`The build of the plain site failed:\n${stdout}${stderr}`);
	return join(folder, 'dist');
}
