import type { Fault } from './Fault.ts';
import { fieldOf } from './fieldOf.ts';
import { lineOf, type Place } from './lineOf.ts';

/** A fault at a path of a record, with the line where that path (or the nearest part of it that exists) is written. */
export function faultAt(entry: Place, path: readonly PropertyKey[], ar: string, fr: string): Fault {
	return { file: entry.file, line: lineOf(entry, path), field: fieldOf(path), ar, fr };
}
