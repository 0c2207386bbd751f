import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { recordLoader } from '../../../src/build/recordLoader.ts';

const commune = join(import.meta.dirname, '../../fixtures/commune');

/** Ids of the records that a folder of the fixture gives, in the order of their coming. */
async function idsIn(folder: string): Promise<string[]> {
	const ids: string[] = [];
	const context = {
		store: { clear: () => ids.splice(0), set: ({ id }: { id: string }) => ids.push(id) },
		parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
		generateDigest: (text: string) => text,
		config: { root: pathToFileURL(`${commune}/`) },
	};
	await recordLoader(join(commune, folder)).load(context as unknown as LoaderContext);
	return ids;
}

test('the files of a folder are records, each called by its name', async () => {
	expect(await idsIn('not-ours')).toEqual(['example-office']);
});

test('a folder that a commune does not have holds no records', async () => {
	expect(await idsIn('no-such-folder')).toEqual([]);
});
