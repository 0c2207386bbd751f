import type { Confidence } from '../../schemas/confidence.ts';
import type { Localised } from '../../schemas/localised.ts';
import type { NotOurs } from '../../schemas/notOurs.ts';
import type { Procedure } from '../../schemas/procedure.ts';

/** One thing that people ask the commune for and another body gives, as the page of right doors shows it. */
export interface Door {
	/** Anchor on the page. */
	id: string;
	ask: Localised;
	door: Localised;
	online: NotOurs['online'];
	why: Localised | null;
	/** The card that people often mean instead. */
	near: (Pick<Procedure, 'title' | 'ours'> & { slug: string }) | null;
	/** Slug of the card that tells more of this very thing, where there is one. */
	card: string | null;
	confidence: Confidence;
}
