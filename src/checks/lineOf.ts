import { isNode } from 'yaml';
import type { Entry } from './Content.ts';

/** What is needed to name a place in a record's file. */
export type Place = Pick<Entry<unknown>, 'file' | 'document' | 'lines'>;

/** Line, from 1, where a path of a record is written, or the nearest part of it that exists. */
export function lineOf({ document, lines }: Place, path: readonly PropertyKey[]): number | undefined {
	for (let length = path.length; length >= 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return undefined;
}
