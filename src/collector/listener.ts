import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { formNames } from '../schemas/submission.ts';
import { receivedPage } from '../submissions/formPages.ts';
import { languages, pathIn } from '../wording/languages.ts';

const receivedPaths = formNames.flatMap((form) =>
	languages.map((language) => pathIn(language, receivedPage(form))),
);

/**
 * Whether a request is the collector's, for a server that has other work too. `url` is a request's path and query.
 * The «received» page without a reference is not: there the collector itself asks the server for the built page.
 */
export function isForCollector(url: string): boolean {
	// Joined rather than resolved: `//host/…` is a path here, not another host.
	const address = `http://localhost${url}`;
	if (!URL.canParse(address)) return false;
	const { pathname, searchParams } = new URL(address);
	return (
		/^\/(f\/|api\/0\/|healthz$)/.test(pathname) ||
		(receivedPaths.includes(pathname) && searchParams.has('reference'))
	);
}

/** The collector as a plain Node request listener, for a development server's middleware. */
export const collectorListener = (
	app: Hono,
): ((incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>) =>
	// The host process keeps its own Request and Response.
	getRequestListener(app.fetch, { overrideGlobalObjects: false });
