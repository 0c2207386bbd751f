import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { TwoLanguageError } from '../submissions/TwoLanguageError.ts';

const tenMinutes = 10 * 60_000;

/**
 * Text of a UTF-8 file; null when there is none.
 * Throws a `TwoLanguageError` when it is not UTF-8 or cannot be read.
 */
export function readUtf8(path: string): string | null {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return null;
		throw new TwoLanguageError('collect.cannotRead', { file: path, reason: code ?? '' }, { cause: error });
	}
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		throw new TwoLanguageError('collect.notUtf8', { file: path }, { cause: error });
	}
}

/** A write that was killed leaves its half file, with people's words in it. */
function sweepHalfFiles(folder: string, name: string): void {
	for (const entry of readdirSync(folder)) {
		const isHalf = entry.startsWith(`.${name}.`) && entry.endsWith('.tmp');
		const path = join(folder, entry);
		if (isHalf && Date.now() - statSync(path).mtimeMs > tenMinutes) rmSync(path, { force: true });
	}
}

/**
 * Writes a file that only its owner may read, whole or not at all: beside its place first, flushed, then renamed.
 * Throws a `TwoLanguageError`, the old file being intact, when the disk does not take it.
 */
export function writePrivateFile(path: string, text: string): void {
	const folder = dirname(path);
	const half = join(folder, `.${basename(path)}.${process.pid}.tmp`);
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		sweepHalfFiles(folder, basename(path));
		const file = openSync(half, 'w', 0o600);
		try {
			writeFileSync(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(half, path);
		// The new name itself is on the disk only once its folder is.
		const directory = openSync(folder, 'r');
		fsyncSync(directory);
		closeSync(directory);
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code ?? String(error);
		try {
			rmSync(half, { force: true });
		} catch {
			// Nothing was begun, or the folder is gone: the reason above says it.
		}
		throw new TwoLanguageError('collect.cannotWrite', { file: path, reason }, { cause: error });
	}
}
