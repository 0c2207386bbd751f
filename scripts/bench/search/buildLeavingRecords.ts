/**
 * Builds the site and keeps what its pages told search, which a build reads and removes: `node … FILE`. Where the site
 * comes from and goes to is told by the environment, as to every build.
 */
import { copyFile } from 'node:fs/promises';
import { build } from 'astro';
import { projectRoot } from '../../../tests/buildSite.ts';

const kept = process.argv[2];
if (kept === undefined) throw new Error('The name of a file is missing.');
await build({
	root: projectRoot,
	integrations: [
		{
			name: 'bench:kept-records',
			hooks: {
				'astro:build:generated': ({ dir }) => copyFile(new URL('search-records.json', dir), kept),
			},
		},
	],
});
