import * as z from 'zod';
import { addressIn } from '../../procedures/addressIn.ts';
import { apiPaths, publicProcedureSchema } from '../../procedures/publicProcedure.ts';
import { readCommune } from '../_content.ts';
import { json } from './_json.ts';

/** The shape of a card's JSON, as JSON Schema (2020-12), each field described. */
export async function GET() {
	const { site } = await readCommune();
	return json(
		{ $id: addressIn(site, apiPaths.schema), ...z.toJSONSchema(publicProcedureSchema) },
		'application/schema+json',
	);
}
