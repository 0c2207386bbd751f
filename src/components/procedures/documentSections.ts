import type { Localised } from '../../schemas/localised.ts';
import type { Procedure } from '../../schemas/procedure.ts';

type Document = Procedure['documents'][number];
type Case = Procedure['cases'][number];

/** Papers of which one is enough; a group of one is a paper that is simply needed. */
export type Choice = Document[];

export interface DocumentSections {
	/** Papers for everybody or for several answers, and choices that mix both: each says for whom it is. */
	always: Choice[];
	/** Each question of the card with its answers, and the papers of that answer alone. */
	questions: { question: Localised; answers: { id: string; label: Localised; papers: Choice[] }[] }[];
}

/**
 * The papers of a card as a person without JavaScript reads them: what everybody brings, then under each question what
 * each answer adds. No paper stands twice: one that serves several answers is with the first, and says so.
 */
export function documentSections(documents: Document[], cases: Case[]): DocumentSections {
	const choices = [...Map.groupBy(documents, ({ id, oneOf }) => oneOf ?? `one ${id}`).values()];
	const caseOf = (choice: Choice) => {
		const ids = new Set(choice.flatMap((paper) => (paper.cases.length === 1 ? paper.cases : [null])));
		return ids.size === 1 ? [...ids][0] : null;
	};
	return {
		always: choices.filter((choice) => caseOf(choice) === null),
		questions: questionsOf(cases).map(({ question, answers }) => ({
			question,
			answers: answers.map(({ id, label }) => ({
				id,
				label,
				papers: choices.filter((choice) => caseOf(choice) === id),
			})),
		})),
	};
}

/** Cases that share a question are the answers to it. */
export const questionsOf = (cases: Case[]): { question: Localised; answers: Case[] }[] =>
	[...Map.groupBy(cases, ({ question }) => question.ar).values()].map((answers) => ({
		question: answers[0]!.question,
		answers,
	}));
