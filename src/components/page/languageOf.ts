import type { Language } from '../../wording/languages.ts';

/** Language of a page from its address part: none at the root (Arabic), `fr` under `/fr/`. */
export const languageOf = (part: string | undefined): Language => (part === 'fr' ? 'fr' : 'ar');
