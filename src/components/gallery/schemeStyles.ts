import tokens from '../../styles/tokens.css?raw';

/** The declarations of the first `:root` block after a mark in the tokens' file. */
function declarationsAfter(mark: string): string {
	const start = tokens.indexOf(mark);
	const block = /:root\s*\{([^}]*)\}/.exec(tokens.slice(start))?.[1];
	if (start < 0 || block === undefined)
		throw new Error(`tokens.css has no «${mark}» with a :root block after it`);
	return block;
}

/**
 * Both themes whatever the reader's system prefers, for the gallery alone: taken from the tokens' own file, so that a
 * colour is never written twice.
 */
export const schemeStyles: Record<'light' | 'dark', string> = {
	light: `.scheme{${declarationsAfter(':root')}color-scheme:light}`,
	dark: `.scheme{${declarationsAfter(':root')}${declarationsAfter('prefers-color-scheme: dark')}color-scheme:dark}`,
};
