import type { Ranked } from '../../search/rank.ts';
import type { SmallPage } from '../../search/SmallIndex.ts';

/** Heading under which results stand; texts of law stand with the other pages. */
export type GroupName = Exclude<SmallPage['kind'], 'law'>;

export const groupNames = [
	'procedure',
	'not-ours',
	'service',
	'guide',
	'page',
] as const satisfies GroupName[];

export const groupOf = (kind: SmallPage['kind']): GroupName => (kind === 'law' ? 'page' : kind);

export interface Group {
	name: GroupName;
	/** Best first. */
	results: Ranked[];
}

/** Results under their headings. The heading of the best result comes first, whatever it is; the others in their order. */
export function groupsOf(results: readonly Ranked[]): Group[] {
	const byName = Map.groupBy(results, ({ page }) => groupOf(page.kind));
	const [first] = byName.keys();
	const order = [...groupNames].toSorted((a, b) => Number(b === first) - Number(a === first));
	return order.flatMap((name) => {
		const own = byName.get(name);
		return own ? [{ name, results: own }] : [];
	});
}
