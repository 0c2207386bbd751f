import type { Language } from '../../wording/languages.ts';
import { wording, type WordingKey } from '../../wording/wording.ts';

const keys = [
	'error.form',
	'error.kind',
	'error.words',
	'error.wordsLong',
	'error.nameLong',
	'error.contactLong',
	'form.errors',
	'form.trap',
	'form.about',
	'form.kind',
	'form.words',
	'form.words.hint',
	'form.service',
	'form.service.none',
	'form.optional',
	'form.contact',
	'form.contact.hint',
	'form.name',
	'form.name.hint',
	'form.send',
	'form.sending',
	'form.failed',
	'form.kind.observation',
	'form.kind.suggestion',
	'form.kind.complaint',
	'form.kind.observation.means',
	'form.kind.suggestion.means',
	'form.kind.complaint.means',
] as const satisfies readonly WordingKey[];

/** The sentences that the form's island needs, and no others. */
export function wordsOf(language: Language): Record<string, string> {
	const t = wording(language);
	return Object.fromEntries(keys.map((key) => [key, t(key)]));
}
