import { rmSync } from 'node:fs';
import { buildSite, workFolder } from '../buildSite.ts';

/** The sites that the tests of this folder read: the real commune and the fixture. */
export const sites = {
	real: { content: 'src/content', dist: 'tests/.work/site-real' },
	fixture: { content: 'tests/fixtures/commune', dist: 'tests/.work/site-fixture' },
};

export default function setup() {
	rmSync(workFolder, { recursive: true, force: true });
	for (const site of Object.values(sites)) {
		const { status, output } = buildSite(site);
		if (status !== 0) throw new Error(`The build of ${site.content} failed:\n${output}`);
	}
}
