import { getCollection } from 'astro:content';
import { publicProcedure } from '../../procedures/publicProcedure.ts';
import { readCommune, readLaws, readProcedures, readServices } from '../_content.ts';

/** Every card in its published form, in the order of the codes. */
export async function readPublished() {
	const procedures = await readProcedures();
	const around = {
		commune: await readCommune(),
		services: new Map((await readServices()).map(({ id, data }) => [id, data])),
		laws: await readLaws(),
		sources: new Map((await getCollection('sources')).map(({ id, data }) => [id, data])),
		cards: new Set(procedures.map(({ id }) => id)),
	};
	return procedures.map(({ id, data }) => publicProcedure(id, data, around));
}
