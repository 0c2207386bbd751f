import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Text of a month's published file; null when there is none. */
export function readMonthFile(folder: string, month: string): string | null {
	try {
		return readFileSync(join(folder, `${month}.csv`), 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/**
 * Writes a month's file whole or not at all: beside its place first, flushed, then renamed. Killed at any moment, it
 * leaves the old file as it was. `rename` is what puts it in place; a test makes it fail.
 */
export function writeMonthFile(
	folder: string,
	month: string,
	text: string,
	rename: (from: string, to: string) => void = renameSync,
): void {
	mkdirSync(folder, { recursive: true });
	// One fixed name, hidden and not a .csv: what a killed run left is overwritten by the next, and no reader takes it.
	const half = join(folder, `.${month}.half`);
	try {
		const file = openSync(half, 'w');
		try {
			writeFileSync(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		rename(half, join(folder, `${month}.csv`));
	} catch (error) {
		rmSync(half, { force: true });
		throw error;
	}
}
