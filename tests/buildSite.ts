import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '..');
/** Scratch folder of the tests; ignored by git. */
export const workFolder = join(projectRoot, 'tests/.work');

export interface BuildOutcome {
	/** Exit code of the build. */
	status: number | null;
	/** Everything it printed. */
	output: string;
}

/**
 * Builds the site from a content folder into `dist`, both relative to the project's root, as a person would:
 * `npm run build` in a process of its own.
 */
export function buildSite({ content, dist }: { content: string; dist: string }): BuildOutcome {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build'],
		{
			cwd: projectRoot,
			env: {
				...process.env,
				ISTIQBAL_CONTENT: content,
				ISTIQBAL_DIST: dist,
				ASTRO_TELEMETRY_DISABLED: '1',
				NODE_ENV: 'production',
				VITEST: '',
				TEST: '',
			},
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
		},
	);
	return { status, output: stdout + stderr };
}
