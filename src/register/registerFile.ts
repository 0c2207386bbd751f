import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { bothLanguages } from './bothLanguages.ts';
import { EncodingDetector, type Encoding } from './encoding.ts';
import { readRegister, type RegisterOutcome, type RegisterReaders } from './readRegister.ts';

/** Bytes read at once: large enough for papaparse to be quick, small enough for constant memory. */
const pieceSize = 262_144;
const headSize = 65_536;

/**
 * Reads one register file from the disk: names its encoding from all its bytes, then reads its text in pieces.
 * `name` is what messages call it. Rejects when the file cannot be opened.
 */
export async function readRegisterFile(
	path: string,
	name: string,
	readers: RegisterReaders,
): Promise<RegisterOutcome> {
	const detector = new EncodingDetector();
	for await (const bytes of createReadStream(path, { highWaterMark: pieceSize }))
		detector.push(bytes as Uint8Array);
	const encoding = detector.finish();
	if (encoding === 'spreadsheet') {
		readers.onReject({
			file: name,
			line: 1,
			column: '',
			reason: bothLanguages('register.refused.spreadsheet'),
		});
		return { file: name, state: 'refused', rows: 0, accepted: 0, known: 0, rejected: 0, notices: [] };
	}
	const text = Readable.from(textOf(path, encoding));
	try {
		const outcome = await readRegister({ name, head: await headOf(path, encoding), text }, readers);
		if (encoding.startsWith('windows')) {
			const named = encoding === 'windows-1256' ? 'Windows-1256' : 'Windows-1252';
			outcome.notices.unshift(bothLanguages('register.notice.encoding', { encoding: named }));
		}
		return outcome;
	} finally {
		text.destroy();
	}
}

async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const bytes of createReadStream(path, { highWaterMark: pieceSize })) {
		const piece = decoder.decode(bytes as Uint8Array, { stream: true });
		if (piece !== '') yield piece;
	}
	const rest = decoder.decode();
	if (rest !== '') yield rest;
}

async function headOf(path: string, encoding: Encoding): Promise<string> {
	const file = await open(path);
	try {
		const { bytesRead, buffer } = await file.read(Buffer.alloc(headSize), 0, headSize, 0);
		// A letter cut at the end of the head would only disturb the head: the text itself is decoded as a whole.
		return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true });
	} finally {
		await file.close();
	}
}
