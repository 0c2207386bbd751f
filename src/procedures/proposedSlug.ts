import { normalise } from '../arabic/normalise.ts';
import { isReserved } from '../schemas/identifiers.ts';

/** Short words of French that say nothing in an address. */
const small = new Set('a au aux avec d dans de des du en et l la le les ou par pour sur un une'.split(' '));
/** Words; enough to tell two procedures apart, few enough to be read out. */
const most = 4;

/**
 * `Attestation de résidence` → `attestation-residence`: a name for a new card's file; undefined when no letter is Latin, or when
 * the site uses that name itself.
 */
export function proposedSlug(title: string): string | undefined {
	const words = normalise(title)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !small.has(word));
	const slug = words.slice(0, most).join('-');
	return slug === '' || isReserved(slug) ? undefined : slug;
}
