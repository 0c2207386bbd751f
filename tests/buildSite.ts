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

/** What Node is told to do, where, and what it finds around it. */
export interface NodeCommand {
	args: string[];
	cwd: string;
	env: NodeJS.ProcessEnv;
}

interface Site {
	content: string;
	dist: string;
}

/** How the site is built from a content folder into `dist`, both absolute or relative to the project's root. */
export const siteBuild = ({ content, dist }: Site): NodeCommand => ({
	args: ['node_modules/astro/bin/astro.mjs', 'build'],
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
});

/** Builds the site as a person would: `npm run build` in a process of its own. */
export function buildSite(site: Site): BuildOutcome {
	const { args, cwd, env } = siteBuild(site);
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd,
		env,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return { status, output: stdout + stderr };
}
