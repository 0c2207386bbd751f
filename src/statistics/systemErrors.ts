import { bothLanguages } from '../register/bothLanguages.ts';
import type { TwoLanguages } from '../submissions/TwoLanguageError.ts';

/** Whether the system refused to open, read or write something: a person can repair that, and needs no stack trace. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
	error instanceof Error && 'syscall' in error && 'code' in error;

/** Why, in words; the system's own code where we have none. */
export function systemReason({ code = '' }: NodeJS.ErrnoException): TwoLanguages {
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
		return bothLanguages('statistics.system.forbidden');
	if (code === 'ENOTDIR' || code === 'EEXIST') return bothLanguages('statistics.system.notFolder');
	if (code === 'EISDIR') return bothLanguages('statistics.system.isFolder');
	if (code === 'ENOSPC') return bothLanguages('statistics.system.full');
	return { ar: code, fr: code };
}
