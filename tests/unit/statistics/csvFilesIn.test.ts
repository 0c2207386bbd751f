import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { csvFilesIn } from '../../../src/statistics/csvFilesIn.ts';

test('CSV files are read, whatever the case of their names; all else is named with the reason', () => {
	const folder = mkdtempSync(join(tmpdir(), 'folder-'));
	try {
		for (const name of ['b.csv', 'A.CSV', 'c.xlsx', 'd.ods', 'e.txt', '.hidden.csv'])
			writeFileSync(join(folder, name), '');
		mkdirSync(join(folder, 'november.csv'));
		const { files, notices } = csvFilesIn(folder);
		expect(files.map((file) => basename(file))).toEqual(['A.CSV', 'b.csv']);
		const said = notices.map(({ fr }) => fr);
		expect(said).toHaveLength(4);
		expect(said[0]).toMatch(/c\.xlsx.*classeur/);
		expect(said[1]).toMatch(/d\.ods.*classeur/);
		expect(said[2]).toMatch(/e\.txt.*ne finit pas par \.csv/);
		expect(said[3]).toMatch(/november\.csv.*dossier/);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a folder that does not exist holds nothing', () => {
	expect(csvFilesIn(join(tmpdir(), 'no-such-folder-of-ours'))).toEqual({ files: [], notices: [] });
});
