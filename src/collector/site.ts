import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { safetyHeaders } from './safetyHeaders.ts';

const day = 24 * 60 * 60;
/** Names that carry a hash of their content. */
const immutable = `public, max-age=${365 * day}, immutable`;
/** Everything else is asked for again; unchanged, it costs a 304. */
const revalidated = 'no-cache';

function statOf(path: string) {
	try {
		return statSync(path);
	} catch {
		return null;
	}
}

/**
 * A built site as an app without a socket. `dist`: its folder.
 * Serves `.br` and `.gz` beside a file when they are there, answers 304 and HEAD, sends a missing closing slash to the
 * right address, and a missing page to `404.html`, in French below `/fr/` when there is one.
 */
export function createSite({ dist }: { dist: string }) {
	const site = new Hono<{ Variables: { tag?: string } }>();
	// A proxy may compress better; without one a slow line must not carry pages at three times their weight.
	site.use(compress());
	site.use(safetyHeaders());
	site.use(etag());

	site.use(async (c, next) => {
		if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
			return c.text('405', 405, { Allow: 'GET, HEAD' });
		}
		const { path } = c.req;
		// `//host` would send the browser to another host, `..` to another folder: both end as 404 below.
		const isPlain =
			!path.endsWith('/') && !path.includes('//') && !path.includes('\\') && !path.includes('..');
		if (isPlain && existsSync(join(dist, path, 'index.html'))) {
			const { pathname, search } = new URL(c.req.url);
			return c.redirect(`${pathname}/${search}`, 308);
		}
		return next();
	});

	site.use(async (c, next) => {
		await next();
		c.header('Cache-Control', c.res.ok && c.req.path.startsWith('/_astro/') ? immutable : revalidated);
		if (c.var.tag !== undefined) c.header('ETag', c.var.tag);
	});
	site.use(
		serveStatic({
			root: dist,
			precompressed: true,
			onFound(path, c) {
				const { size, mtimeMs } = statSync(path);
				// The compressed file has a name, a size and so a tag of its own. Hashing each answer would cost more.
				c.set('tag', `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}${extname(path)}"`);
			},
		}),
	);

	const notFound = (c: Context) => {
		const pages = c.req.path.startsWith('/fr/')
			? ['fr/404.html', 'fr/404/index.html', '404.html']
			: ['404.html'];
		const page = pages.map((name) => join(dist, name)).find((path) => statOf(path)?.isFile());
		return page === undefined ? c.text('404', 404) : c.html(readFileSync(page, 'utf8'), 404);
	};
	site.all('*', notFound);
	return site;
}
