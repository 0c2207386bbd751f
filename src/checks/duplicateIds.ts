import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';
import { inOwnFolder } from './inOwnFolder.ts';

/** Names of files in these folders are ids, whatever the folder below: others name them without it. */
const folders = ['services', 'laws', 'commitments', 'lifeEvents', 'notOurs'] as const;

/** Codes, addresses and document ids are promises to papers already printed: each has one owner. */
export const duplicateIds: Rule = (content) => {
	const { procedures, sources, commitments, laws } = content;
	const owners = new Map<string, string>();
	// Of a card and its copy in another folder, the copy is the fault.
	const inTurn = procedures.toSorted((a, b) => Number(inOwnFolder(b)) - Number(inOwnFolder(a)));
	const faults = inTurn.flatMap((entry) => {
		const { data } = entry;
		const twin = owners.get(`address ${entry.id}`);
		const claims: [PropertyKey[], string, string][] = [
			[[], `address ${entry.id}`, entry.id],
			[['code'], `code ${data.code}`, data.code],
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
			// A copy under the same name has its code too: one fault, told of the whole file.
			const told = path.length > 0 && owner === twin;
			return owner === undefined || told
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
	for (const folder of folders) {
		const files = new Map<string, string>();
		for (const entry of content[folder]) {
			const owner = files.get(entry.id);
			if (owner !== undefined)
				faults.push(
					faultAt(
						entry,
						[],
						`اسم الملف «${entry.id}» مستعمل من قبل في ${owner}`,
						`Le nom de fichier «\u00a0${entry.id}\u00a0» est déjà utilisé dans ${owner}.`,
					),
				);
			files.set(entry.id, owner ?? entry.file);
		}
	}
	const lawIds = new Set(laws.map(({ id }) => id));
	const seen = new Set<string>();
	sources?.data.forEach(({ id }, index) => {
		if (seen.has(id))
			faults.push(
				faultAt(sources, [index, 'id'], `المصدر «${id}» مكرر`, `La source « ${id} » est en double.`),
			);
		if (lawIds.has(id))
			faults.push(
				faultAt(
					sources,
					[index, 'id'],
					`«${id}» هو اسم نص في laws. أعطوا المصدر اسما آخر.`,
					`«\u00a0${id}\u00a0» est déjà le nom d’un texte dans laws/. Donnez un autre nom à la source.`,
				),
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
