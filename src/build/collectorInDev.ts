import type { AstroIntegration } from 'astro';

/** Under `npm run dev` the forms are received as in `npm run serve`, with pages taken from the dev server itself. */
export function collectorInDev(): AstroIntegration {
	return {
		name: 'istiqbal:collector-in-dev',
		hooks: {
			'astro:server:setup': async ({ server }) => {
				const { devCollector } = await import('../collector/dev.ts');
				const listener = devCollector(
					(path) => new URL(path, server.resolvedUrls?.local[0] ?? 'http://localhost:4321/'),
				);
				server.middlewares.use((request, response, next) => {
					if (/^\/(f\/|healthz$|api\/0\/|(fr\/)?feedback\/received\/\?)/.test(request.url ?? ''))
						void listener(request, response);
					else next();
				});
			},
		},
	};
}
