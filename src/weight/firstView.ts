import { parseHTML } from 'linkedom';
import type { Reader } from './builtFiles.ts';
import { cssReferences } from './cssReferences.ts';
import { inlineScripts } from './inlineScripts.ts';
import { staticImports } from './staticImports.ts';

/** `print` is a style sheet for paper: fetched at once, but nothing waits for it. */
export const kinds = ['html', 'css', 'print', 'script', 'font', 'image'] as const;
export type Kind = (typeof kinds)[number];

export interface Fetched {
	/** Address in the site: `/_astro/x.css`. */
	address: string;
	kind: Kind;
}

/** Islands that fetch their code by themselves, without anybody touching them. */
const wakesAlone = new Set(['load', 'idle', 'only']);

/**
 * What a browser with an empty cache fetches to show a page and keep it waiting for the reader: the page, its style
 * sheets with print's, its scripts and modules with all that they import, islands that wake alone, the icon, pictures
 * that do not wait to be scrolled to, and the fonts that are declared: on Arabic pages, and on all of them when a sheet
 * sets the font on more than an Arabic root.
 * Left out: `import()`, and islands that wake when seen or touched.
 * Throws for a file that is not in the site, another site's among them.
 */
export function firstView(read: Reader, path: string): Fetched[] {
	const found = new Map<string, Kind>();
	const take = (written: string | null | undefined, kind: Kind, from: string): void => {
		if (!written || written.startsWith('data:')) return;
		const { origin, pathname } = new URL(written, `http://site.invalid${from}`);
		if (origin !== 'http://site.invalid')
			throw new Error(`${from} fetches ${written}, which is another site's`);
		if (found.has(pathname)) return;
		const bytes = read(pathname);
		if (bytes === null) throw new Error(`${from} fetches ${written}, which is not in the site`);
		found.set(pathname, kind);
		if (kind === 'css' || kind === 'print') takeFromCss(bytes.toString(), kind, pathname);
		if (kind === 'script')
			for (const imported of staticImports(bytes.toString())) take(imported, 'script', pathname);
	};

	const page = read(path);
	if (page === null) throw new Error(`${path} is not in the site`);
	const html = page.toString();
	const { document } = parseHTML(html);
	const arabic = document.documentElement.lang.startsWith('ar');

	const declared: { font: string; from: string }[] = [];
	let fontAnywhere = false;
	function takeFromCss(css: string, kind: Kind, from: string): void {
		const named = cssReferences(css);
		for (const sheet of named.sheets) take(sheet, kind, from);
		for (const image of named.images) take(image, 'image', from);
		for (const font of named.fonts) declared.push({ font, from });
		fontAnywhere ||= named.fontAnywhere;
	}

	found.set(path, 'html');
	for (const link of document.querySelectorAll('link[rel][href]')) {
		const href = link.getAttribute('href');
		const roles = link.getAttribute('rel')!.toLowerCase().split(/\s+/);
		if (roles.includes('stylesheet'))
			take(href, link.getAttribute('media') === 'print' ? 'print' : 'css', path);
		if (roles.includes('modulepreload')) take(href, 'script', path);
		if (roles.includes('icon')) take(href, 'image', path);
		if (roles.includes('preload')) take(href, preloadedAs(link.getAttribute('as')), path);
	}
	for (const style of document.querySelectorAll('style')) takeFromCss(style.textContent, 'css', path);
	for (const script of document.querySelectorAll('script[src]'))
		take(script.getAttribute('src'), 'script', path);
	for (const code of inlineScripts(html))
		for (const imported of staticImports(code)) take(imported, 'script', path);
	for (const island of document.querySelectorAll('astro-island')) {
		if (!wakesAlone.has(island.getAttribute('client') ?? '')) continue;
		for (const name of ['component-url', 'renderer-url', 'before-hydration-url'])
			take(island.getAttribute(name), 'script', path);
	}
	for (const image of document.querySelectorAll('img[src]:not([loading="lazy"])'))
		take(image.getAttribute('src'), 'image', path);
	// Set on any Arabic run, the font comes with every French page: each has the word «العربية».
	if (arabic || fontAnywhere) for (const { font, from } of declared) take(font, 'font', from);
	return [...found].map(([address, kind]) => ({ address, kind }));
}

const preloadedAs = (as: string | null): Kind =>
	as === 'font' ? 'font' : as === 'style' ? 'css' : as === 'script' ? 'script' : 'image';
