import { moroccanClock } from '../hours/openingAt.ts';
import type { Rule } from './Content.ts';
import type { Fault } from './Fault.ts';
import { articleSeven } from './articleSeven.ts';
import { brokenProse } from './brokenProse.ts';
import { brokenWording } from './brokenWording.ts';
import { contradictedDelay } from './contradictedDelay.ts';
import { contradictedFact } from './contradictedFact.ts';
import { differentNumbers } from './differentNumbers.ts';
import { duplicateIds } from './duplicateIds.ts';
import { handEditedStatistics } from './handEditedStatistics.ts';
import { incompleteSet } from './incompleteSet.ts';
import { joinedArticles } from './joinedArticles.ts';
import { lonelyChoice } from './lonelyChoice.ts';
import { misplacedRecord } from './misplacedRecord.ts';
import { publishable } from './publishable.ts';
import { readContent } from './readContent.ts';
import { repeatedEntry } from './repeatedEntry.ts';
import { reservedName } from './reservedName.ts';
import { futureReview } from './futureReview.ts';
import { unansweredApproval } from './unansweredApproval.ts';
import { unknownReference } from './unknownReference.ts';
import { withheldFault } from './withheldFault.ts';

/** Every rule whose breach stops a build, one file each; what stops nothing is in `warningRules.ts`. */
export const rules: readonly Rule[] = [
	unknownReference,
	duplicateIds,
	repeatedEntry,
	reservedName,
	incompleteSet,
	lonelyChoice,
	joinedArticles,
	misplacedRecord,
	articleSeven,
	contradictedFact,
	contradictedDelay,
	differentNumbers,
	futureReview,
	unansweredApproval,
	handEditedStatistics,
];

export interface CheckOptions {
	/** A day, `YYYY-MM-DD`, in Morocco; reviews after it are faults. */
	today?: string;
	/** Also ask what a host of static files needs. */
	staticHost?: boolean;
}

/**
 * Everything wrong in a content folder, told at once: what the schemas refuse, then what the rules find in the records
 * they accept and in what could be saved of the others.
 * @param read The folder as `readContent` gave it, where it was read already.
 */
export function checkContent(
	root: string,
	{ today = moroccanClock(new Date()).date, staticHost = false }: CheckOptions = {},
	{ content, mended, mendedFields, faults } = readContent(root),
): Fault[] {
	const asked = staticHost ? [...rules, publishable] : rules;
	return [
		...faults,
		...asked
			.flatMap((rule) => rule(mended, today))
			.filter((fault) => !withheldFault(fault, mendedFields.get(fault.file) ?? [])),
		...brokenProse(root, content),
		...brokenWording(root),
	];
}
