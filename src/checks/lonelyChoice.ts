import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** «One of these is enough» needs two papers at least, and a question two answers: one alone is a slip of the pen. */
export const lonelyChoice: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => {
		const { documents, cases } = entry.data;
		const groups = Map.groupBy(documents, ({ oneOf }) => oneOf);
		const questions = Map.groupBy(cases, ({ question }) => question.ar);
		return [
			...documents.flatMap(({ oneOf }, index) =>
				oneOf === null || groups.get(oneOf)!.length > 1
					? []
					: [
							faultAt(
								entry,
								['documents', index, 'oneOf'],
								`في المجموعة «${oneOf}» وثيقة واحدة فقط. أضيفوا وثيقة أخرى لها oneOf نفسه، أو احذفوا السطر.`,
								`Le groupe «\u00a0${oneOf}\u00a0» n’a qu’un seul document. Donnez le même oneOf à un autre, ou supprimez la ligne.`,
							),
						],
			),
			...cases.flatMap(({ id, question }, index) =>
				questions.get(question.ar)!.length > 1
					? []
					: [
							faultAt(
								entry,
								['cases', index, 'question'],
								`للسؤال جواب واحد («${id}»). أضيفوا حالة أخرى بالسؤال نفسه حرفا بحرف.`,
								`La question n’a qu’une réponse («\u00a0${id}\u00a0»). Ajoutez un autre cas avec exactement la même question.`,
							),
						],
			),
		];
	});
