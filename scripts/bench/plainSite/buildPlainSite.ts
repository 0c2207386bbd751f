import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot, type NodeCommand } from '../../../tests/buildSite.ts';

/** How the project that `writePlainSite` wrote is built, into its own `dist`. */
export const plainSiteBuild = (folder: string): NodeCommand => ({
	args: [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build'],
	cwd: folder,
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
});

/** Builds the project that `writePlainSite` wrote; returns its `dist`. Throws what the build said when it fails. */
export function buildPlainSite(folder: string): string {
	const { args, cwd, env } = plainSiteBuild(folder);
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd,
		env,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	if (status !== 0) throw new Error(`The build of the plain site failed:\n${stdout}${stderr}`);
	return join(folder, 'dist');
}
