import { pathIn, type Language } from '../../wording/languages.ts';

/** Address of the same page in another language: `('/fr/guide/', 'ar')` → `/guide/`. */
export const twinAddress = (address: string, language: Language): string =>
	pathIn(language, address.replace(/^\/fr(?=\/)/, ''));
