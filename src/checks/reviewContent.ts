import { moroccanClock } from '../hours/openingAt.ts';
import { checkContent, type CheckOptions } from './checkContent.ts';
import type { Fault } from './Fault.ts';
import { openQuestions, type OpenQuestion } from './openQuestions.ts';
import { readContent } from './readContent.ts';
import { warningRules } from './warningRules.ts';

/** A breach of a rule that stops nothing. */
export interface Warning extends Fault {
	/** Name of the rule, one of `warningRules`. */
	rule: string;
}

/** What there is to know about a content folder before it is published. */
export interface ContentReview {
	/** What stops a build. */
	errors: Fault[];
	/** What could be better, rule by rule. */
	warnings: Warning[];
	/** What only the commune can answer, service by service. */
	questions: OpenQuestion[];
}

/** Errors, warnings and open questions of a content folder; a build asks `checkContent` for the errors alone. */
export function reviewContent(root: string, options: CheckOptions = {}): ContentReview {
	const today = options.today ?? moroccanClock(new Date()).date;
	const read = readContent(root);
	return {
		errors: checkContent(root, { ...options, today }, read),
		warnings: warningRules.flatMap(({ name, rule }) =>
			rule(read.content, today).map((fault) => ({ rule: name, ...fault })),
		),
		questions: openQuestions(read.content),
	};
}
