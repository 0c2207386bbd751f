import arabic from '../../../src/content/i18n/ar-MA.json' with { type: 'json' };
import french from '../../../src/content/i18n/fr.json' with { type: 'json' };
import type { Language } from '../../../src/wording/languages.ts';

/** The interface's sentences as they are written, by key. */
export const sentences: Record<Language, Record<string, string>> = { ar: arabic, fr: french };

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** `delay.days_few` → `delay.days`; other keys are their own. */
export const baseOf = (key: string): string => key.replace(pluralForm, '');

/** `delay.days_few` → `few`; undefined for a sentence without plural forms. */
export const formOf = (key: string): string | undefined => key.match(pluralForm)?.[1];

/** `{{name}}` of a sentence, each once, in alphabetical order. */
export const namesIn = (sentence: string): string[] =>
	[...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].toSorted();

/** A sentence without what is filled in. */
export const proseOf = (sentence: string): string => sentence.replace(/\{\{\w+\}\}/g, '');
