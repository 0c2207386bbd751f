import { tagOf, type Language } from '../../wording/languages.ts';
import { wording, type WordingKey } from '../../wording/wording.ts';

/** A sentence by the plural form that a number asks for. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the field says while a person types, read from the page so that scripts carry one language and no more. */
export const suggestionWords = (language: Language) => ({
	suggested: wording(language)('search.suggested'),
	count: countedForms(language, 'search.suggestions'),
	meant: unfilled(language, 'search.meant'),
	kinds: kindNames(language),
});
export type SuggestionWords = ReturnType<typeof suggestionWords>;

/** What the page of results says. */
export function resultWords(language: Language) {
	const t = wording(language);
	return {
		looking: t('search.looking'),
		failed: t('search.failed'),
		none: unfilled(language, 'search.none'),
		count: countedForms(language, 'search.count'),
		meant: unfilled(language, 'search.meant'),
		rest: unfilled(language, 'search.rest'),
		elsewhere: t('procedure.elsewhere'),
		kinds: kindNames(language),
		groups: {
			procedure: t('search.group.procedure'),
			'not-ours': t('search.group.not-ours'),
			service: t('search.group.service'),
			guide: t('search.group.guide'),
			page: t('search.group.page'),
		},
	};
}
export type ResultWords = ReturnType<typeof resultWords>;

/** Kinds of pages as a tag names them; a card of a procedure needs none. */
function kindNames(language: Language) {
	const t = wording(language);
	return {
		procedure: '',
		'not-ours': t('search.kind.not-ours'),
		service: t('search.kind.service'),
		guide: t('search.kind.guide'),
		law: t('search.kind.law'),
		page: t('search.kind.page'),
	};
}

/** Names are filled in by themselves: the browser fills them. */
const unfilled = (language: Language, key: WordingKey): string =>
	wording(language)(key, { words: '{{words}}', number: '{{number}}', count: '{{count}}' });

function countedForms(language: Language, key: 'search.count' | 'search.suggestions'): Counted {
	const forms = new Intl.PluralRules(tagOf[language]).resolvedOptions().pluralCategories;
	return Object.fromEntries(forms.map((form) => [form, unfilled(language, `${key}_${form}` as WordingKey)]));
}
