/** Encodings in which registers arrive. `spreadsheet`: not a text file at all, an .xlsx or .xls kept as such. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';
export type Detected = Encoding | 'spreadsheet';

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];

/** Bytes that are Arabic letters in Windows-1256; é, è, à, ç … keep there the place they have in Windows-1252. */
const arabicBytes = new Set<number>();
for (let byte = 0x80; byte <= 0xff; byte += 1) {
	if (/\p{Script=Arabic}/u.test(new TextDecoder('windows-1256').decode(Uint8Array.of(byte))))
		arabicBytes.add(byte);
}
const isLatinLetter = (byte: number): boolean =>
	(byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/**
 * Names the encoding of a file from all its bytes, given in pieces.
 * Valid UTF-8 is UTF-8. Else it is an old Windows file: Arabic (1256) where Arabic letters stand side by side, French
 * (1252) where they would stand inside Latin words («ةtat» is «État»).
 */
export class EncodingDetector {
	#utf8 = new TextDecoder('utf-8', { fatal: true });
	#isUtf8 = true;
	#mark: Detected | null = null;
	#isFirst = true;
	#previous = 0;
	#pairs = 0;
	#strangers = 0;

	/** Next bytes of the file. */
	push(bytes: Uint8Array): void {
		if (this.#isFirst && bytes.length > 0) {
			this.#isFirst = false;
			this.#mark = markOf(bytes);
		}
		if (this.#mark !== null) return;
		if (this.#isUtf8) {
			try {
				this.#utf8.decode(bytes, { stream: true });
				return;
			} catch {
				this.#isUtf8 = false;
			}
		}
		for (const byte of bytes) {
			const previous = this.#previous;
			if (arabicBytes.has(byte)) {
				if (arabicBytes.has(previous)) this.#pairs += 1;
				else if (isLatinLetter(previous)) this.#strangers += 1;
			} else if (isLatinLetter(byte) && arabicBytes.has(previous)) this.#strangers += 1;
			this.#previous = byte;
		}
	}

	/** The verdict, once all bytes were given. */
	finish(): Detected {
		if (this.#mark !== null) return this.#mark;
		if (this.#isUtf8) {
			try {
				this.#utf8.decode();
				return 'utf-8';
			} catch {
				// The last letter was cut: the file is damaged there, the rest of it is still UTF-8.
				return this.#pairs + this.#strangers === 0 ? 'utf-8' : 'windows-1256';
			}
		}
		return this.#pairs > this.#strangers ? 'windows-1256' : 'windows-1252';
	}
}

function markOf(bytes: Uint8Array): Detected | null {
	const startsWith = (mark: number[]) => mark.every((byte, place) => bytes[place] === byte);
	if (startsWith([0xff, 0xfe])) return 'utf-16le';
	if (startsWith([0xfe, 0xff])) return 'utf-16be';
	return startsWith(zip) || startsWith(oldExcel) ? 'spreadsheet' : null;
}
