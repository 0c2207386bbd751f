import { westernDigits } from '../schemas/westernDigits.ts';

/** `count` random bytes: `crypto.getRandomValues` in a browser, `randomBytes` in Node, a fixed list in tests. */
export type RandomBytes = (count: number) => Uint8Array;

/** Crockford's base 32: no I, L, O or U, so that nothing is read for something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Béni Mellal's; another commune writes its own as `referencePrefix` in `commune.yaml`. */
export const defaultPrefix = 'BM';
const payloadLength = 10;

/**
 * The ten characters are the digits of a number N in base 32; the check is N mod 1021, the largest prime that two
 * characters can write. With d the difference of two characters (0 < d < 32), one wrong character changes N − check by
 * d · 32^k, two exchanged neighbours by 31d · 32^k, or 33d where payload meets check. 1021 is prime and divides none
 * of these: both mistakes are always seen.
 */
const modulus = 1021;

function checkOf(payload: string): string {
	let rest = 0;
	for (const character of payload) rest = (rest * 32 + alphabet.indexOf(character)) % modulus;
	return alphabet.charAt(rest >> 5) + alphabet.charAt(rest & 31);
}

const grouped = (prefix: string, payload: string): string =>
	`${prefix}-${payload.slice(0, 5)}-${payload.slice(5)}-${checkOf(payload)}`;

/** A new reference, `BM-XXXXX-XXXXX-XX`: ten random characters (50 bits) and two check characters. */
export function makeReference(prefix: string = defaultPrefix, random: RandomBytes): string {
	const payload = Array.from(random(payloadLength), (byte) => alphabet.charAt(byte & 31)).join('');
	return grouped(prefix, payload);
}

/**
 * A reference as a person typed or pasted it, in its canonical form; null when it cannot be one.
 * Case, spaces, hyphens, invisible marks and Arabic words around it do not matter, Arabic digits are read, O is 0,
 * I and L are 1, and the prefix may be left out. Any two letters are a prefix, unless `prefix` names the only one.
 */
export function readReference(typed: string, prefix?: string): string | null {
	const compact = westernDigits(typed.normalize('NFKC'))
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '');
	const [, typedPrefix, code = ''] = /^([A-Z]{2})?(.{12})$/.exec(compact) ?? [];
	const found = typedPrefix ?? prefix ?? defaultPrefix;
	if (code === '' || (prefix !== undefined && found !== prefix)) return null;
	const characters = code.replace(/O/g, '0').replace(/[IL]/g, '1');
	if ([...characters].some((one) => !alphabet.includes(one))) return null;
	const reference = grouped(found, characters.slice(0, payloadLength));
	return reference.endsWith(characters.slice(payloadLength)) ? reference : null;
}

/**
 * A UUID, version 4. `crypto.randomUUID` would need a secure context, which a desk's http address on the local
 * network is not.
 */
export function makeSubmissionId(random: RandomBytes): string {
	return uuidOf(random(16), 4);
}

/** The UUID that 16 bytes give, marked as `version`: 4 for random bytes, 8 for bytes with a meaning of their own. */
export function uuidOf(bytes: Uint8Array, version: 4 | 8): string {
	const hex = Array.from(bytes.subarray(0, 16), (byte, place) => {
		if (place === 6) return (byte & 0x0f) | (version << 4);
		if (place === 8) return (byte & 0x3f) | 0x80;
		return byte;
	})
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
