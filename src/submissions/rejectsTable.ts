import { writeCsvTable } from './csvTable.ts';
import type { TwoLanguages } from './TwoLanguageError.ts';

/** A row that was refused, by its place and the reason; never its cells. */
interface Refused {
	file: string;
	line: number;
	column: string;
	reason: TwoLanguages;
}

/** Refused rows as the CSV that a clerk opens: `file,line,column,reason_ar,reason_fr`. */
export const rejectsTable = (rejects: readonly Refused[]): string =>
	writeCsvTable(
		['file', 'line', 'column', 'reason_ar', 'reason_fr'],
		rejects.map(({ file, line, column, reason }) => [file, String(line), column, reason.ar, reason.fr]),
	);
