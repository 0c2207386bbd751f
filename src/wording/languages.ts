/** The site's languages: Arabic at the root, French under `/fr/`. */
export const languages = ['ar', 'fr'] as const;
export type Language = (typeof languages)[number];

/** BCP 47 tag. `ar-MA`, never bare `ar`: Moroccan months and digits 0-9. */
export const tagOf: Record<Language, string> = { ar: 'ar-MA', fr: 'fr' };
export const directionOf: Record<Language, 'rtl' | 'ltr'> = { ar: 'rtl', fr: 'ltr' };
/** Each language's name in itself. */
export const nameOf: Record<Language, string> = { ar: 'العربية', fr: 'Français' };

export const otherLanguage = (language: Language): Language => (language === 'ar' ? 'fr' : 'ar');

/** Address of a page in a language: `pathIn('fr', '/guide/')` → `/fr/guide/`. */
export const pathIn = (language: Language, path: string): string =>
	language === 'ar' ? path : `/${language}${path}`;
