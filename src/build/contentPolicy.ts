import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { languages, pathIn } from '../wording/languages.ts';

interface Sources {
	/** Origin of a receiver other than the site itself; null when the site receives. */
	receiver: string | null;
	/** Whether the page runs the search engine, which is WebAssembly. */
	engine: boolean;
}

/**
 * The content security policy of one page: what it carries inline is named by hash, everything else comes from the
 * site itself, and words go to nobody but the site and its receiver.
 */
export function policyOf(html: string, { receiver, engine }: Sources): string {
	const to = receiver === null ? "'self'" : `'self' ${receiver}`;
	const scripts = hashesOf(
		html,
		/<script(?![^>]*(?:\bsrc=|application\/ld\+json))[^>]*>([\s\S]*?)<\/script>/g,
	);
	const styles = hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
	return [
		"default-src 'none'",
		["script-src 'self'", ...(engine ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' '),
		["style-src 'self'", ...styles].join(' '),
		"font-src 'self'",
		"img-src 'self' data:",
		`connect-src ${to}`,
		"worker-src 'self'",
		"manifest-src 'self'",
		`form-action ${to}`,
		"base-uri 'none'",
	].join('; ');
}

const hashesOf = (html: string, inline: RegExp): string[] => [
	...new Set(
		[...html.matchAll(inline)].map(
			([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
		),
	),
];

/** The page with its policy as the first thing in its head, before anything that the policy judges. */
export const withPolicy = (html: string, policy: string): string =>
	html.replace(
		/<meta charset="utf-8"\s*\/?>/i,
		(charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
	);

/** Pages read and written at the same time. */
const atOnce = 32;

/** Writes each built page's own policy into it. Astro's does not know the scripts that Starlight marks as inline. */
export function contentPolicy({ receiver }: Pick<Sources, 'receiver'>): AstroIntegration {
	const searchPages = languages.map((language) => pathIn(language, '/search/'));
	return {
		name: 'istiqbal:content-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const guard = async (name: string) => {
					const html = await readFile(join(root, name), 'utf8');
					const address = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
					const guarded = withPolicy(
						html,
						policyOf(html, { receiver, engine: searchPages.includes(address) }),
					);
					if (guarded === html)
						throw new Error(`${name} has no <meta charset="utf-8"> to put its policy after`);
					await writeFile(join(root, name), guarded);
				};
				const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
				// A few at once: the disk answers while hashes are made, and not every page is held in memory.
				for (let first = 0; first < pages.length; first += atOnce)
					await Promise.all(pages.slice(first, first + atOnce).map(guard));
			},
		},
	};
}
