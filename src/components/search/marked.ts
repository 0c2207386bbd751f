import { stem } from '../../arabic/stem.ts';
import { searchForm } from '../../search/searchForm.ts';

/** A piece of a text as it is written. */
export interface Run {
	text: string;
	/** Whether it is a word by which the text was found. */
	marked: boolean;
}

/** A whole word with its marks and joiners: a mark that ended inside it would part letters that are written joined. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d\u00ad]*/gu;

/**
 * An original text cut where words begin and end that were looked for; the runs put together give the text back.
 * @param forms Folded words, `Ranked.forms`; a word is marked when it is one of them or has the stem of one.
 */
export function marked(text: string, forms: readonly string[]): Run[] {
	const wanted = new Set(forms.flatMap((form) => [form, stem(form)]));
	const isWanted = (one: string) =>
		searchForm(one)
			.split(' ')
			.some((form) => form !== '' && (wanted.has(form) || wanted.has(stem(form))));
	const runs: Run[] = [];
	let end = 0;
	for (const { 0: found, index } of text.matchAll(word)) {
		if (!isWanted(found)) continue;
		if (index > end) runs.push({ text: text.slice(end, index), marked: false });
		end = index + found.length;
		runs.push({ text: found, marked: true });
	}
	if (end < text.length) runs.push({ text: text.slice(end), marked: false });
	return runs;
}
