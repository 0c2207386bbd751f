import type { Reader } from './builtFiles.ts';
import { compressed, type Sizes } from './compressed.ts';
import { firstView, kinds, type Fetched, type Kind } from './firstView.ts';
import { inlineScripts } from './inlineScripts.ts';

export interface WeighedFile extends Fetched, Sizes {}

/** One view of one page. */
export interface Weight {
	path: string;
	files: WeighedFile[];
	/** Scripts inside the page, as one text: part of the page's own bytes, so never added to the total. */
	inline: Sizes;
}

/** Compressed sizes of a site's files, each compressed once. */
export function scales(read: Reader) {
	const kept = new Map<string, Sizes>();
	return (address: string): Sizes => {
		const known = kept.get(address);
		if (known) return known;
		const bytes = read(address);
		if (bytes === null) throw new Error(`${address} is not in the site`);
		const sizes = compressed(bytes, address.endsWith('/') ? `${address}index.html` : address);
		kept.set(address, sizes);
		return sizes;
	};
}

/**
 * Weighs pages of a built site. `more` names what a browser was seen to fetch beyond what the page's own text tells,
 * as `import()` while idle.
 */
export function weigher(read: Reader) {
	const sizesOf = scales(read);
	return (path: string, more: Fetched[] = []): Weight => {
		const told = firstView(read, path);
		const known = new Set(told.map(({ address }) => address));
		const files = [...told, ...more.filter(({ address }) => !known.has(address))];
		return {
			path,
			files: files.map((file) => ({ ...file, ...sizesOf(file.address) })),
			inline: compressed(Buffer.from(inlineScripts(read(path)!.toString()).join('\n')), 'inline.js'),
		};
	};
}

type Encoding = 'gzip' | 'brotli';

/** Bytes of each kind in a view; kinds that it does not fetch weigh 0. */
export function byKind({ files }: Weight, encoding: Encoding): Record<Kind, number> {
	const sums = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
	for (const file of files) sums[file.kind] += file[encoding];
	return sums;
}

/** Bytes of the first view. */
export const firstBytes = ({ files }: Weight, encoding: Encoding): number =>
	files.reduce((sum, file) => sum + file[encoding], 0);

/** Bytes of the first view without its web font. */
export const withoutFont = (weight: Weight, encoding: Encoding): number =>
	firstBytes(weight, encoding) - byKind(weight, encoding).font;

/** JavaScript that the browser reads before anybody touches the page, what the page carries inline included. */
export const scriptBytes = (weight: Weight, encoding: Encoding): number =>
	byKind(weight, encoding).script + (weight.inline.raw === 0 ? 0 : weight.inline[encoding]);

/** What must have come before the first reading: the page and the sheets that it waits for. */
export function beforeReading(weight: Weight, encoding: Encoding): number {
	const { html, css } = byKind(weight, encoding);
	return html + css;
}

/**
 * Bytes of the next view of the same template. What carries a hash in its name is kept for a year, the rest is asked
 * for again and answered 304 while unchanged; the page is counted whole, as another page of the template would be.
 */
export const repeatBytes = (weight: Weight, encoding: Encoding): number => byKind(weight, encoding).html;
