interface Question {
	/** Ids of its answers. */
	all: string[];
	/** The answer given, if any. */
	answer: string | undefined;
}

/**
 * Whether something that belongs to some cases is for a person who answered so. Among the answers of one question any
 * will do; what belongs to answers of two questions needs both.
 */
export const appliesTo = (cases: string[], questions: Question[]): boolean =>
	questions.every(({ all, answer }) => {
		const here = cases.filter((id) => all.includes(id));
		return answer === undefined || here.length === 0 || here.includes(answer);
	});
