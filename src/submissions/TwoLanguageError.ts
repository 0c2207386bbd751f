import { languages, type Language } from '../wording/languages.ts';
import { wording, type WordingKey } from '../wording/wording.ts';

/** One sentence of the interface in both languages, for a file or a terminal that both may read. */
export type TwoLanguages = Record<Language, string>;

/** `inBoth('collect.badDate')` → `{ ar: '…', fr: '…' }`. */
export const inBoth = (key: WordingKey, values?: Record<string, string | number>): TwoLanguages => ({
	ar: wording('ar')(key, values),
	fr: wording('fr')(key, values),
});

/** A failure that a person can repair: its message is one line in Arabic, then one in French. */
export class TwoLanguageError extends Error {
	readonly sentences: TwoLanguages;

	constructor(key: WordingKey, values?: Record<string, string | number>, options?: ErrorOptions) {
		const sentences = inBoth(key, values);
		super(languages.map((language) => sentences[language]).join('\n'), options);
		this.name = 'TwoLanguageError';
		this.sentences = sentences;
	}
}
