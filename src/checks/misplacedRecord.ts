import { commitmentIds } from '../schemas/commitment.ts';
import { lifeEvents } from '../schemas/procedure.ts';
import type { Entry, Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';
import { inOwnFolder } from './inOwnFolder.ts';

/** A file's name and folder are its identity: a card stands in its service's folder, a commitment has a known name. */
export const misplacedRecord: Rule = ({
	procedures,
	services,
	laws,
	commitments,
	lifeEvents: events,
	notOurs,
	ids,
}) => {
	const badlyNamed = [...procedures, ...services, ...laws, ...notOurs].filter(
		({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
	);
	const unknown = (entries: Entry<unknown>[], known: readonly string[]) =>
		entries.filter(({ id }) => !known.includes(id));
	return [
		...badlyNamed.map((entry) =>
			faultAt(
				entry,
				[],
				'اسم الملف حروف لاتينية صغيرة وأرقام وبينها «-»، مثل birth-extract.yaml',
				'Nom de fichier : minuscules latines, chiffres et « - », comme birth-extract.yaml.',
			),
		),
		...procedures
			.filter(
				(entry) =>
					!inOwnFolder(entry) &&
					// A service that does not exist, and a copy of a card that is in its place, are other faults.
					ids.services.has(entry.data.service) &&
					!procedures.some((other) => other.id === entry.id && inOwnFolder(other)),
			)
			.map((entry) =>
				faultAt(
					entry,
					['service'],
					`مكان هذا الملف هو المجلد procedures/${entry.data.service}/`,
					`Ce fichier doit être dans procedures/${entry.data.service}/.`,
				),
			),
		...[...unknown(commitments, commitmentIds), ...unknown(events, lifeEvents)].map((entry) =>
			faultAt(
				entry,
				[],
				`اسم الملف «${entry.id}» ليس من الأسماء المعروفة`,
				`Le nom « ${entry.id} » n’est pas un des noms prévus.`,
			),
		),
	];
};
