import type { APIRoute } from 'astro';
import { toString } from 'qrcode';
import { readCommune, readProcedures } from '../_content.ts';

/** The square that paper carries: `/p/A04.svg` leads to `/p/A04/`. Without an address of the site there is none. */
export const getStaticPaths = async () =>
	(await readCommune()).site === null
		? []
		: (await readProcedures()).map(({ data }) => ({ params: { code: data.code } }));

export const GET: APIRoute = async ({ params, site }) =>
	new Response(
		await toString(new URL(`/p/${params['code']}/`, site).href, {
			type: 'svg',
			// Cheap paper, folded in a pocket: a quarter of the square may be lost.
			errorCorrectionLevel: 'Q',
			margin: 2,
		}),
		{ headers: { 'content-type': 'image/svg+xml' } },
	);
