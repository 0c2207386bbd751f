import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of one file, as it is and as it travels. */
export interface Sizes {
	raw: number;
	/** `gzip -9` */
	gzip: number;
	/** Brotli 11, what a server sends from files compressed beforehand. */
	brotli: number;
}

/** Fonts and photographs are compressed by their own format; a server sends them as they are. */
const alreadyCompressed = /\.(woff2?|png|jpe?g|webp|avif|gif)$/;

/** Sizes of a file on the wire. `address` tells its format. */
export function compressed(bytes: Buffer, address: string): Sizes {
	const raw = bytes.length;
	if (alreadyCompressed.test(address)) return { raw, gzip: raw, brotli: raw };
	return {
		raw,
		gzip: gzipSync(bytes, { level: 9 }).length,
		brotli: brotliCompressSync(bytes, {
			params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw },
		}).length,
	};
}
