import { publicProcedures } from '../../procedures/publicProcedure.ts';
import { readCommune } from '../_content.ts';
import { readPublished } from './_published.ts';

/** All cards in one file, without blank space: it is fetched by programs and may be large. */
export const GET = async () =>
	new Response(JSON.stringify(publicProcedures(await readPublished(), await readCommune())), {
		headers: { 'Content-Type': 'application/json' },
	});
