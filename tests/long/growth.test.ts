import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { siteSizes } from '../../scripts/bench/growth/siteSizes.ts';
import { writeGrownContent } from '../../scripts/bench/growth/writeGrownContent.ts';
import { buildSite, projectRoot, workFolder } from '../buildSite.ts';

/** Sizes of a built site of `count` procedures, of which the first hundred are the same at every count. */
function sizesAt(count: number) {
	const folder = mkdtempSync(join(tmpdir(), 'istiqbal-grown-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const slugs = writeGrownContent({ from: join(projectRoot, 'src/content'), folder, count, seed: 1 });
	const dist = join(workFolder, `growth-${count}`);
	const { status, output } = buildSite({ content: folder, dist });
	expect(status, output).toBe(0);
	return siteSizes(dist, slugs, 100);
}

test('with three times as many procedures the page of each grows by 5 % at most', () => {
	const [few, many] = [sizesAt(100), sizesAt(300)];
	expect(few.sameHtml).toBeGreaterThan(10_000);
	expect(many.sameHtml / few.sameHtml).toBeLessThanOrEqual(1.05);
	expect(many.sameGzip / few.sameGzip).toBeLessThanOrEqual(1.05);
});
