import type { PublicProcedure } from '../../../procedures/publicProcedure.ts';
import { json } from '../_json.ts';
import { readPublished } from '../_published.ts';

/** One card for programs; its shape is `/api/procedure.schema.json`. */
export const getStaticPaths = async () =>
	(await readPublished()).map((published) => ({ params: { slug: published.slug }, props: { published } }));

export const GET = ({ props }: { props: { published: PublicProcedure } }) => json(props.published);
