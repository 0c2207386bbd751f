import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a file by its address in the site (`/_astro/x.css`, `/guide/`); null where there is none. */
export type Reader = (address: string) => Buffer | null;

/** Reads a built site, each file once. `dist`: its folder. */
export function builtFiles(dist: string): Reader {
	const kept = new Map<string, Buffer | null>();
	return (address) => {
		if (!kept.has(address)) kept.set(address, read(join(dist, fileOf(address))));
		return kept.get(address)!;
	};
}

const fileOf = (address: string): string => {
	const path = decodeURIComponent(address.replace(/[?#].*$/, ''));
	return path.endsWith('/') ? `${path}index.html` : path;
};

function read(file: string): Buffer | null {
	try {
		return readFileSync(file);
	} catch (error) {
		if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
		throw error;
	}
}
