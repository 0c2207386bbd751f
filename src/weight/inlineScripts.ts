const element = /<script(?![^>]*\ssrc\s*=)([^>]*)>([\s\S]*?)<\/script>/gi;
const executed = /^(|module|text\/javascript|application\/javascript)$/i;

/** The scripts that a page carries in itself, those that run; data in `<script type="application/json">` do not. */
export const inlineScripts = (html: string): string[] =>
	[...html.matchAll(element)]
		.filter(([, attributes]) => executed.test(/\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes!)?.[1] ?? ''))
		.map(([, , code]) => code!);
