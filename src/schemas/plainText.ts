const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Embeddings, overrides and isolates: in a file or a mail they would turn the text that follows around. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A typed text as it is kept: no control or direction-changing characters, `\n` line ends, NFC.
 * Applying it twice changes nothing. An unreadable character becomes `?`, so that in our files the replacement
 * character (U+FFFD) always means a file that was damaged later.
 */
export const plainText = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll('\ufffd', '?')
		.replace(controls, '')
		.replace(directionControls, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC');
