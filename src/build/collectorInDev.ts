import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { createCollector } from '../collector/app.ts';
import { collectorListener, isForCollector } from '../collector/listener.ts';
import { openStore } from '../collector/store.ts';

/** Under `npm run dev` the forms are received as by `npm run serve`, with pages taken from the dev server itself. */
export function collectorInDev(): AstroIntegration {
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
				const listener = collectorListener(createCollector({ store, pages: { read }, log: console.log }));
				server.middlewares.use((request, response, next) => {
					if (isForCollector(request.url ?? '/')) void listener(request, response);
					else next();
				});
			},
		},
	};
}
