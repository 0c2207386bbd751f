import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A code that a card has, and the service in whose folder the card stands. */
export interface WrittenCode {
	service: string;
	code: string;
}

/**
 * Codes of all cards below a content folder, read as text: a card that `check` refuses today keeps its code too, since
 * it may be printed already.
 */
export const writtenCodes = (root: string): WrittenCode[] =>
	globSync('procedures/**/*.yaml', { cwd: root }).flatMap((file) => {
		const code = /^(['"]?)code\1\s*:\s*['"]?([A-H]\d{2,4})\b/m.exec(
			readFileSync(join(root, file), 'utf8'),
		)?.[2];
		return code === undefined ? [] : [{ service: basename(dirname(file)), code }];
	});
