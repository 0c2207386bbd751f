import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** Codes, addresses and document ids are promises to papers already printed: each has one owner. */
export const duplicateIds: Rule = ({ procedures, sources, commitments }) => {
	const owners = new Map<string, string>();
	const faults = procedures.flatMap((entry) => {
		const { data } = entry;
		const claims: [PropertyKey[], string, string][] = [
			[['code'], `code ${data.code}`, data.code],
			[[], `address ${entry.id}`, entry.id],
			...data.formerSlugs.map((slug, index): [PropertyKey[], string, string] => [
				['formerSlugs', index],
				`address ${slug}`,
				slug,
			]),
			...data.documents.map(({ id }, index): [PropertyKey[], string, string] => [
				['documents', index, 'id'],
				`document ${entry.file} ${id}`,
				id,
			]),
			...data.cases.map(({ id }, index): [PropertyKey[], string, string] => [
				['cases', index, 'id'],
				`case ${entry.file} ${id}`,
				id,
			]),
		];
		return claims.flatMap(([path, claim, shown]) => {
			const owner = owners.get(claim);
			owners.set(claim, owner ?? entry.file);
			return owner === undefined
				? []
				: [
						faultAt(
							entry,
							path,
							`«${shown}» مستعمل من قبل في ${owner}`,
							`« ${shown} » est déjà utilisé dans ${owner}.`,
						),
					];
		});
	});
	const seen = new Set<string>();
	sources?.data.forEach(({ id }, index) => {
		if (seen.has(id))
			faults.push(
				faultAt(sources, [index, 'id'], `المصدر «${id}» مكرر`, `La source « ${id} » est en double.`),
			);
		seen.add(id);
	});
	const numbers = new Set<number>();
	for (const entry of commitments) {
		if (numbers.has(entry.data.number))
			faults.push(
				faultAt(
					entry,
					['number'],
					`الرقم ${entry.data.number} لالتزامين`,
					`Le numéro ${entry.data.number} sert deux fois.`,
				),
			);
		numbers.add(entry.data.number);
	}
	return faults;
};
