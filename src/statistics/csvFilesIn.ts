import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bothLanguages } from '../register/bothLanguages.ts';
import type { TwoLanguages } from '../submissions/TwoLanguageError.ts';

export interface CsvFiles {
	/** Paths, in order of their names. */
	files: string[];
	/** One sentence for each file or folder that is not read; hidden ones are no one's register. */
	notices: TwoLanguages[];
}

const spreadsheet = /\.(xlsx?|xlsm|xlsb|ods|numbers)$/i;

/** The CSV files of a folder, in small or capital letters; none when there is no such folder. Throws the system's error. */
export function csvFilesIn(folder: string): CsvFiles {
	const found: CsvFiles = { files: [], notices: [] };
	for (const name of namesIn(folder)) {
		const path = join(folder, name);
		if (name.startsWith('.')) continue;
		const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
		if (isFolder) found.notices.push(bothLanguages('register.unread.folder', { file: path }));
		else if (/\.csv$/i.test(name)) found.files.push(path);
		else if (spreadsheet.test(name))
			found.notices.push(bothLanguages('register.unread.spreadsheet', { file: path }));
		else found.notices.push(bothLanguages('register.unread.other', { file: path }));
	}
	return found;
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder).toSorted();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
