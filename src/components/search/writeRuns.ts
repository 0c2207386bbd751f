import { tagOf, type Language } from '../../wording/languages.ts';
import { marked } from './marked.ts';

/**
 * Writes a text of the index into an element, found words in `<mark>`, never as markup. On a French page a text that
 * exists in Arabic alone keeps its own language and direction.
 */
export function writeRuns(
	element: HTMLElement,
	text: string,
	forms: readonly string[],
	language: Language,
): void {
	element.replaceChildren(
		...marked(text, forms).map((run) => {
			if (!run.marked) return run.text;
			const mark = document.createElement('mark');
			mark.textContent = run.text;
			return mark;
		}),
	);
	if (language !== 'ar' && /\p{Script=Arabic}/u.test(text)) {
		element.lang = tagOf.ar;
		element.dir = 'rtl';
	}
}
