import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { createCollector } from '../collector/app.ts';
import { collectorListener, isForCollector } from '../collector/listener.ts';
import type { Commune } from '../schemas/commune.ts';
import { openStore } from '../collector/store.ts';

/** Under `npm run dev` the forms are received as by `npm run serve`, with pages taken from the dev server itself. */
export function collectorInDev({ referencePrefix }: Pick<Commune, 'referencePrefix'>): AstroIntegration {
	return {
		name: 'istiqbal:collector-in-dev',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const store = openStore(join(process.env['ISTIQBAL_DATA'] ?? 'data', 'collector.sqlite'));
				server.httpServer?.on('close', () => store.close());
				const read = async (path: string) => {
					const origin = server.resolvedUrls?.local[0];
					const answer = origin && (await fetch(new URL(path, origin)));
					return answer && answer.ok ? answer.text() : null;
				};
				const listener = collectorListener(
					createCollector({ store, pages: { read }, referencePrefix, log: console.log }),
				);
				const handle: Connect.NextHandleFunction = (request, response, next) => {
					if (isForCollector(request.url ?? '/')) void listener(request, response);
					else next();
				};
				// Before Astro's own, which answers 404 to every address without a closing slash.
				server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle }));
			},
		},
	};
}
