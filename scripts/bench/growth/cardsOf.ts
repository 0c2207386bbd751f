import { rules } from '../../../src/checks/checkContent.ts';
import type { Content } from '../../../src/checks/Content.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';

/** A card with the name of its file. */
export interface NamedCard {
	slug: string;
	card: Procedure;
}

/** A card to make others of. */
export interface RealCard extends NamedCard {
	/** Whether its parts may stand on another card; some say what only this card may say. */
	isLoose: boolean;
}

/**
 * The cards of a content without faults. The checks themselves tell whose parts hold together: those that they refuse
 * under another title, or without the papers, lend nothing to other cards.
 * `today`: a day, `YYYY-MM-DD`.
 */
export function cardsOf(content: Content, today: string): RealCard[] {
	const refusedWith = (change: Partial<Procedure>): Set<string> => {
		const procedures = content.procedures.map((entry) => ({ ...entry, data: { ...entry.data, ...change } }));
		return new Set(rules.flatMap((rule) => rule({ ...content, procedures }, today)).map(({ file }) => file));
	};
	const title = { ar: 'مسطرة', fr: 'Démarche' };
	const refused = [refusedWith({ title }), refusedWith({ title, documents: [] })];
	return content.procedures.map(({ id, file, data }) => ({
		slug: id,
		card: data,
		isLoose: !refused.some((files) => files.has(file)),
	}));
}
