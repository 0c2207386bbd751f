import { describe, expect, test } from 'vitest';
import { EncodingDetector } from '../../../src/register/encoding.ts';

const detect = (bytes: Uint8Array, pieceSize = bytes.length): string => {
	const detector = new EncodingDetector();
	for (let at = 0; at < bytes.length; at += pieceSize) detector.push(bytes.subarray(at, at + pieceSize));
	return detector.finish();
};

/** Text in an old Windows encoding, made by looking its letters up. */
function encode(text: string, encoding: 'windows-1256' | 'windows-1252'): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const byteOf = new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
	);
	return Uint8Array.from([...text], (letter) => byteOf.get(letter) ?? 63);
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the encoding of a file', () => {
	test.each([
		['UTF-8 with Arabic', utf8('شهادة السكنى;été'), 'utf-8'],
		['UTF-8 with its mark', utf8('\ufeffticket;date'), 'utf-8'],
		['plain letters', utf8('ticket;date'), 'utf-8'],
		['nothing', new Uint8Array(), 'utf-8'],
		['Arabic of Windows', encode('شهادة السكنى;رخصة', 'windows-1256'), 'windows-1256'],
		['French of Windows', encode('Établissement;État civil;bâti;déjà', 'windows-1252'), 'windows-1252'],
		['Unicode text of Excel', Uint8Array.of(0xff, 0xfe, 0x74, 0), 'utf-16le'],
		['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'spreadsheet'],
		['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'spreadsheet'],
	])('%s', (_, bytes, encoding) => {
		expect(detect(bytes)).toBe(encoding);
	});

	test('is the same when letters are cut between pieces', () => {
		expect(detect(utf8('شهادة السكنى'), 1)).toBe('utf-8');
		expect(detect(encode('ticket;شهادة السكنى', 'windows-1256'), 1)).toBe('windows-1256');
	});

	test('small accented French letters are the same in both old encodings', () => {
		const bytes = encode('déjà bâti, façade, où', 'windows-1252');
		expect(new TextDecoder('windows-1256').decode(bytes)).toBe('déjà bâti, façade, où');
	});
});
