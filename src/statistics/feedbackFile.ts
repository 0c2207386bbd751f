import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formNames, type FormName } from '../schemas/submission.ts';
import { readFeedbackCsv } from '../submissions/feedbackCsv.ts';
import { TwoLanguageError } from '../submissions/TwoLanguageError.ts';

/** The form of a feedback CSV, by its name: `feedback.csv`; another name is read as feedback too. */
const formOf = (path: string): FormName =>
	formNames.find((form) => basename(path) === `${form}.csv`) ?? 'feedback';

/**
 * Reads one feedback CSV from the disk. Throws a `TwoLanguageError` when it is not UTF-8 or cannot be trusted as a whole.
 */
export function readFeedbackFile(path: string): ReturnType<typeof readFeedbackCsv> {
	const bytes = readFileSync(path);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw new TwoLanguageError('collect.notUtf8', { file: path }, { cause: error });
	}
	return readFeedbackCsv(formOf(path), text, path);
}
