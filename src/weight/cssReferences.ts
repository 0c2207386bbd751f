/** What a style sheet names, as written in it. */
export interface CssReferences {
	/** Other sheets: `@import`. */
	sheets: string[];
	/** Sources of its `@font-face` rules. */
	fonts: string[];
	/** Whether it sets one of them on more than Arabic pages: by a selector that does not begin at an Arabic root. */
	fontAnywhere: boolean;
	/** Pictures of backgrounds, masks and markers. */
	images: string[];
}

/** Astro hands a font over as a variable of this name. */
const setsFont = /([^{}]+)\{[^{}]*var\(--font-[^{}]*\}/g;
/** Parts selectors, not what stands in `:not(a, b)`. */
const comma = /,(?![^()]*\))/;
const arabicRoot = /^(:root|html):lang\(ar\)/;

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
		fontAnywhere: [...css.matchAll(setsFont)]
			.flatMap(([, selectors]) => selectors!.split(comma))
			.some((selector) => !arabicRoot.test(selector.trim())),
		images: urlsIn(css.replace(sheet, '').replace(face, '')),
	};
}
