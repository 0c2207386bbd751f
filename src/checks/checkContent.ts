import { moroccanClock } from '../hours/openingAt.ts';
import type { Rule } from './Content.ts';
import type { Fault } from './Fault.ts';
import { articleSeven } from './articleSeven.ts';
import { brokenProse } from './brokenProse.ts';
import { brokenWording } from './brokenWording.ts';
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
import { futureReview } from './futureReview.ts';
import { unansweredApproval } from './unansweredApproval.ts';
import { unknownReference } from './unknownReference.ts';

/** Every rule whose breach stops a build, one file each; what stops nothing is in `warningRules.ts`. */
export const rules: readonly Rule[] = [
	unknownReference,
	duplicateIds,
	incompleteSet,
	lonelyChoice,
	joinedArticles,
	misplacedRecord,
	articleSeven,
	contradictedFact,
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
 * Everything wrong in a content folder: what the schemas refuse, then what the rules find among the records they
 * accept.
 * @param read The folder as `readContent` gave it, where it was read already.
 */
export function checkContent(
	root: string,
	{ today = moroccanClock(new Date()).date, staticHost = false }: CheckOptions = {},
	{ content, faults } = readContent(root),
): Fault[] {
	const asked = staticHost ? [...rules, publishable] : rules;
	return [
		...faults,
		...asked.flatMap((rule) => rule(content, today)),
		...brokenProse(root, content),
		...brokenWording(root),
	];
}
