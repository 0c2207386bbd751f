import { pathIn, type Language } from '../../wording/languages.ts';

/** Address of the same page in another language: `('/fr/guide/', 'ar')` → `/guide/`. */
export function twinAddress(address: string, language: Language): string {
	const path = address.replace(/^\/fr(?=\/)/, '');
	// The page for wrong addresses is one for both languages: its twin is the home page.
	return pathIn(language, path.startsWith('/404') ? '/' : path);
}
