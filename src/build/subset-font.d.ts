/** The package brings no types; this is the part of it that we use. */
declare module 'subset-font' {
	/**
	 * A font made from another; woff2 is read as well as TrueType.
	 * @param text Kept letters; undefined with `keepAllGlyphs`.
	 */
	export default function subsetFont(
		font: Uint8Array,
		text: string | undefined,
		options: { targetFormat: 'sfnt'; keepAllGlyphs: true; variationAxes: Record<string, number> },
	): Promise<Uint8Array>;
}
