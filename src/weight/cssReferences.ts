/** What a style sheet names, as written in it. */
export interface CssReferences {
	/** Other sheets: `@import`. */
	sheets: string[];
	/** Sources of its `@font-face` rules. */
	fonts: string[];
	/** Pictures of backgrounds, masks and markers. */
	images: string[];
}

const quoted = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;
/** Data and fragments cost no request. */
const urlsIn = (css: string): string[] =>
	[...css.matchAll(quoted)].map(([, , url]) => url!).filter((url) => !/^(data:|#)/.test(url));

/** Everything that a sheet may make a browser fetch. */
export function cssReferences(css: string): CssReferences {
	const sheet = /@import\s+(?:url\(\s*)?(["']?)([^"')\s;]+)\1\s*\)?[^;]*;/g;
	const face = /@font-face\s*\{[^}]*\}/g;
	return {
		sheets: [...css.matchAll(sheet)].map(([, , url]) => url!),
		fonts: urlsIn((css.match(face) ?? []).join('')),
		images: urlsIn(css.replace(sheet, '').replace(face, '')),
	};
}
