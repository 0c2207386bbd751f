import type { Fault } from './Fault.ts';

/**
 * Faults that lean on another place of the record: where that place could not be read, they may be none. Fields as
 * `fieldOf` tells them; `?` is a field with a name that nobody knows.
 */
const leaning: readonly { told: RegExp; on: RegExp }[] = [
	// Papers of one group, answers to one question: the one that was not read may be the one that seems missing.
	{ told: /^documents › \d+ › oneOf$/, on: /^documents(?: › \d+(?: › (?:oneOf|\?))?)?$/ },
	{ told: /^cases › \d+ › question$/, on: /^cases(?: › \d+(?: › (?:question(?: › ar)?|\?))?)?$/ },
	{ told: / › cases › \d+$/, on: /^(?:\?|cases(?: › \d+(?: › (?:id|\?))?)?)$/ },
	{ told: /^fee › text › (?:ar|fr)$/, on: /^fee › (?:kind|amount)$/ },
	{
		told: /^delay › (?:announcedDays|text › (?:ar|fr))$/,
		on: /^delay › (?:announcedDays|legalMaximum(?: › .+)?)$/,
	},
	// A card of certifying may speak of it; the title tells that it is one.
	{ told: /^(?:documents|steps) › \d+$/, on: /^title(?: › .+)?$/ },
	// Two laws are compared whole.
	{ told: /^legalBasis › \d+$/, on: /^legalBasis › .+$/ },
	{
		told: /^fee › byCase › \d+ › (?:text › (?:ar|fr)|cases › \d+)$/,
		on: /^fee › byCase › \d+ › (?:kind|amount|cases(?: › \d+)?)$/,
	},
	{ told: /^delay › (?:announcedDays|text › (?:ar|fr))$/, on: /^delay › (?:announcedDays$|legalMaximum)/ },
	{ told: /^legalBasis › \d+$/, on: /^legalBasis › \d+ › / },
	{
		told: /^(?:receptionPoints › \d+ › id|desks › \d+ › receptionPoint)$/,
		on: /^receptionPoints(?: › \d+(?: › id)?)?$/,
	},
];

/**
 * Whether a fault that a rule found in a mended record is left out: it speaks of a value that we put there, or leans
 * on one. Told again when the record is right, if it is one.
 * @param mended Fields that were filled in.
 */
export const withheldFault = ({ field }: Fault, mended: readonly string[]): boolean =>
	mended.some(
		(place) =>
			field === place ||
			field.startsWith(`${place} › `) ||
			// A text is compared with the one beside it.
			/^ › (?:ar|fr)$/.test(place.startsWith(field) ? place.slice(field.length) : '') ||
			leaning.some(({ told, on }) => told.test(field) && on.test(place)),
	);
