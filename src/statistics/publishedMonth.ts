import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { readMonthFile } from './monthFiles.ts';

/** What is published of a month, and what its file holds on the disk. */
export interface PublishedMonth {
	/** Text that was published and is frozen; null when nothing was. */
	published: string | null;
	/** Text of the file as it stands; null when there is none. */
	onDisk: string | null;
	/** Whether committing is what publishes here: a file that git's HEAD does not have is a draft. */
	byCommit: boolean;
}

/**
 * Looks a month (`YYYY-MM`) up in the folder of the monthly files. Inside a git work tree a month is published once HEAD
 * has its file, as HEAD has it; elsewhere, or without git, once its file exists.
 * Throws the system's error when the file is there and cannot be read.
 */
export function publishedMonth(folder: string, month: string): PublishedMonth {
	const onDisk = readMonthFile(folder, month);
	// The folder itself may have been deleted, or not be made yet, while HEAD has its files.
	let place = resolve(folder);
	while (!isFolder(place) && dirname(place) !== place) place = dirname(place);
	if (git(place, 'rev-parse', '--is-inside-work-tree')?.trim() !== 'true')
		return { published: onDisk, onDisk, byCommit: false };
	const rest = relative(place, resolve(folder)).split(sep);
	const name = `HEAD:./${[...rest, `${month}.csv`].filter((part) => part !== '').join('/')}`;
	if (git(place, 'cat-file', '-e', name) === null) return { published: null, onDisk, byCommit: true };
	// What HEAD has but git does not give counts as published all the same: the file on the disk stands for it.
	return { published: git(place, 'cat-file', 'blob', name) ?? onDisk, onDisk, byCommit: true };
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Output of a git command run in a folder; null when it fails or there is no git. */
function git(folder: string, ...argv: string[]): string | null {
	// A hook that runs this command names its own repository; the one that holds the folder is meant.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
	try {
		return execFileSync('git', ['-C', folder, ...argv], {
			encoding: 'utf8',
			env,
			maxBuffer: 64 * 1024 * 1024,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		return null;
	}
}
