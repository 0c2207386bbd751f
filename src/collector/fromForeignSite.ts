import type { Context } from 'hono';

const first = (header: string | undefined) => header?.split(',')[0]?.trim();

/**
 * Whether another site's page made the browser send this. A missing Origin is no sign (a command line, an old
 * browser); `null` is a page that hides where it is, which ours never does.
 */
export function fromForeignSite(c: Context, siteOrigin: string | undefined): boolean {
	const origin = c.req.header('Origin');
	if (origin === undefined || origin === siteOrigin) return false;
	if (!URL.canParse(origin)) return true;
	const { protocol, host } = new URL(origin);
	const ours = [first(c.req.header('X-Forwarded-Host')), c.req.header('Host') ?? new URL(c.req.url).host];
	// Read with the origin's own protocol: a proxy may add the port that `https` has anyway.
	return !ours.some(
		(name) => name && URL.canParse(`${protocol}//${name}`) && new URL(`${protocol}//${name}`).host === host,
	);
}
