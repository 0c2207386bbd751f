import type { Localised } from '../../schemas/localised.ts';
import type { Procedure } from '../../schemas/procedure.ts';

type Document = Procedure['documents'][number];
type Case = Procedure['cases'][number];

/** Papers of which one is enough; a group of one is a paper that is simply needed. */
export type Choice = Document[];

export interface DocumentSections {
	/** Papers for everybody, and choices that mix them with papers of a case: those say for whom they are. */
	always: Choice[];
	/** Each question of the card with its answers, and what each answer adds. */
	questions: { question: Localised; answers: Answer[] }[];
}

interface Answer {
	id: string;
	label: Localised;
	papers: Choice[];
	/** Papers that stand under an earlier answer too: paper, which has little room, shows them there alone. */
	again: Choice[];
}

/**
 * The papers of a card as a person without JavaScript reads them: what everybody brings, then under each question what
 * each answer adds. A paper that serves several answers stands under each of them.
 */
export function documentSections(documents: Document[], cases: Case[]): DocumentSections {
	const choices = [...Map.groupBy(documents, ({ id, oneOf }) => oneOf ?? `one ${id}`).values()];
	const byCase = choices.filter((choice) => choice[0]!.cases.length > 0 && haveSameCases(choice));
	const told = new Set<Choice>();
	return {
		always: choices.filter((choice) => !byCase.includes(choice)),
		questions: questionsOf(cases).map(({ question, answers }) => ({
			question,
			answers: answers.map(({ id, label }) => {
				const papers = byCase.filter((choice) => choice[0]!.cases.includes(id));
				const again = papers.filter((choice) => told.has(choice));
				for (const choice of papers) told.add(choice);
				return { id, label, papers, again };
			}),
		})),
	};
}

/** Cases that share a question are the answers to it. */
export const questionsOf = (cases: Case[]): { question: Localised; answers: Case[] }[] =>
	[...Map.groupBy(cases, ({ question }) => question.ar).values()].map((answers) => ({
		question: answers[0]!.question,
		answers,
	}));

const haveSameCases = (choice: Choice) =>
	choice.every(({ cases }) => cases.toSorted().join() === choice[0]!.cases.toSorted().join());
