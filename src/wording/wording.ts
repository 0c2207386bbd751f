import i18next from 'i18next';
import arabic from '../content/i18n/ar-MA.json' with { type: 'json' };
import french from '../content/i18n/fr.json' with { type: 'json' };
import { tagOf, type Language } from './languages.ts';

type WithoutPlural<Key> = Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
	? Base
	: Key;

/** A sentence of the interface; plural forms (`visits_few` …) are asked for by their base. */
export type WordingKey = WithoutPlural<keyof typeof arabic>;
export type Wording = (key: WordingKey, values?: Record<string, string | number>) => string;

const engine = i18next.createInstance({
	lng: tagOf.ar,
	fallbackLng: tagOf.ar,
	resources: { [tagOf.ar]: { translation: arabic }, [tagOf.fr]: { translation: french } },
	keySeparator: false,
	nsSeparator: false,
	initAsync: false,
	// Astro, Preact and the DOM escape; escaping twice would show entities.
	interpolation: { escapeValue: false },
});
void engine.init();

/**
 * The interface's sentences in one language, from `src/content/i18n/`.
 * `wording('fr')('error.kind')`; `count` chooses the plural form.
 */
export function wording(language: Language): Wording {
	return engine.getFixedT(tagOf[language]) as Wording;
}
