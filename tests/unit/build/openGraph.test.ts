import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { drawPictures } from '../../../src/build/openGraph.ts';

function folder(): string {
	const path = mkdtempSync(join(tmpdir(), 'istiqbal-og-'));
	onTestFinished(() => rmSync(path, { recursive: true }));
	return path;
}
const from = { ar: 'جماعة المثال', fr: 'Commune exemple' };
const card = { name: 'card', title: { ar: 'نسخة موجزة من رسم الولادة (CNIE) 12' }, from };

test('a picture is drawn once and then taken from the cache, until its words change', async () => {
	const [into, cache] = [folder(), folder()];
	expect(await drawPictures([card], into, cache)).toBe(1);
	const first = readFileSync(join(into, 'card.png'));
	expect(await drawPictures([card], into, cache)).toBe(0);
	expect(readFileSync(join(into, 'card.png'))).toEqual(first);
	expect(await drawPictures([{ ...card, title: { ar: 'نسخة أخرى' } }], into, cache)).toBe(1);
	expect(readFileSync(join(into, 'card.png'))).not.toEqual(first);
});

test('a picture is a PNG of 1200 by 630', async () => {
	const [into, cache] = [folder(), folder()];
	await drawPictures([card], into, cache);
	const png = readFileSync(join(into, 'card.png'));
	expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
