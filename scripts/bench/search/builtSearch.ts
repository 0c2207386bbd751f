import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchContent } from '../../../src/build/searchFiles.ts';
import { siteBuild } from '../../../tests/buildSite.ts';

/**
 * Builds the site into `dist` and returns what its pages told search. Throws with the build's own words when it fails.
 */
export function builtSearch(dist: string): SearchContent {
	const records = join(dirname(dist), 'search-records.json');
	mkdirSync(dirname(dist), { recursive: true });
	const { cwd, env } = siteBuild({ content: 'src/content', dist });
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(import.meta.dirname, 'buildLeavingRecords.ts'), records],
		{ cwd, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
	);
	if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
	return JSON.parse(readFileSync(records, 'utf8')) as SearchContent;
}
