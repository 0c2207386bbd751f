import { isNode } from 'yaml';
import type { Entry } from './Content.ts';
import type { Fault } from './Fault.ts';

type Place = Pick<Entry<unknown>, 'file' | 'document' | 'lines'>;

/** A fault at a path of a record, with the line where that path (or the nearest part of it that exists) is written. */
export function faultAt(entry: Place, path: readonly PropertyKey[], ar: string, fr: string): Fault {
	return { file: entry.file, line: lineOf(entry, path), field: path.map(String).join(' › '), ar, fr };
}

function lineOf({ document, lines }: Place, path: readonly PropertyKey[]): number | undefined {
	for (let length = path.length; length >= 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return undefined;
}
