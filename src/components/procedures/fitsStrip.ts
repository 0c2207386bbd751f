import type { Localised } from '../../schemas/localised.ts';
import type { Language } from '../../wording/languages.ts';

/** Characters that three lines of the fact strip hold; a longer explanation has a section of its own. */
const threeLines = 90;

/** Whether an explanation is short enough to stand under its fact without drowning it. */
export const fitsStrip = (text: Localised, language: Language): boolean =>
	(text[language] ?? text.ar).length <= threeLines;
