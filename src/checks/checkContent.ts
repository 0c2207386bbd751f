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
import { misplacedRecord } from './misplacedRecord.ts';
import { publishable } from './publishable.ts';
import { readContent } from './readContent.ts';
import { futureReview } from './futureReview.ts';
import { unknownReference } from './unknownReference.ts';

/** Every rule over the whole content, one file each. */
export const rules: readonly Rule[] = [
	unknownReference,
	duplicateIds,
	incompleteSet,
	misplacedRecord,
	articleSeven,
	contradictedFact,
	differentNumbers,
	futureReview,
	handEditedStatistics,
];

interface Options {
	/** A day, `YYYY-MM-DD`, in Morocco; reviews after it are faults. */
	today?: string;
	/** Also ask what a host of static files needs. */
	staticHost?: boolean;
}

/**
 * Everything wrong in a content folder: what the schemas refuse, then what the rules find among the records they
 * accept.
 */
export function checkContent(
	root: string,
	{ today = moroccanClock(new Date()).date, staticHost = false }: Options = {},
): Fault[] {
	const { content, faults } = readContent(root);
	const asked = staticHost ? [...rules, publishable] : rules;
	return [
		...faults,
		...asked.flatMap((rule) => rule(content, today)),
		...brokenProse(root, content),
		...brokenWording(root),
	];
}
