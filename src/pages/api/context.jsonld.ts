import { procedureContext } from '../../procedures/context.ts';
import { json } from './_json.ts';

/** What each field of a card's JSON means, in the words of CPSV-AP. */
export const GET = () => json({ '@context': procedureContext }, 'application/ld+json');
