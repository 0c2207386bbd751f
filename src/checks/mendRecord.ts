import type * as z from 'zod';
import { fieldOf } from './fieldOf.ts';

/** A record that its schema refused, with its faulty places filled in. */
export interface MendedRecord<Data> {
	data: Data;
	/** Fields filled in, as `fieldOf` tells them; where an unknown one was taken out, `?` stands for its name. */
	fields: string[];
}

type Path = readonly PropertyKey[];

/**
 * What can be saved of a record that its schema refuses, so that the rules can look at the rest of it: unknown fields
 * are taken out, and each faulty place gets the value that stands there in a harmless record, or null, or else the
 * place around it does. Undefined where nothing can be saved: the file is no record at all.
 * @param value The record as written; it is not changed.
 * @param harmless A whole record of the same kind, with at least one item in each list.
 */
export function mendRecord<Schema extends z.ZodType>(
	value: unknown,
	schema: Schema,
	harmless: unknown,
): MendedRecord<z.output<Schema>> | undefined {
	const record: unknown = structuredClone(value);
	const tried = new Map<string, number>();
	const removed = new Set<string>();

	/** Fills in a place, or the nearest one around it where something is left to try; false at the record itself. */
	function fill(path: Path): boolean {
		if (path.length === 0) return false;
		const field = fieldOf(path);
		const known = valueAt(harmless, path);
		const candidates = known === undefined ? [] : [known, null];
		const count = tried.get(field) ?? 0;
		if (count >= candidates.length) return fill(path.slice(0, -1));
		tried.set(field, count + 1);
		put(record, path, structuredClone(candidates[count]));
		return true;
	}

	for (;;) {
		const result = schema.safeParse(record);
		if (result.success) return { data: result.data, fields: [...tried.keys(), ...removed] };
		for (const issue of result.error.issues) {
			if (issue.code === 'unrecognized_keys' && remove(record, issue.path, issue.keys))
				removed.add(fieldOf([...issue.path, '?']));
			// Each try is made once, so that the rounds come to an end.
			else if (!fill(issue.path)) return undefined;
		}
	}
}

/** What a harmless record has at a path; an item of a list is like its first one. */
function valueAt(harmless: unknown, path: Path): unknown {
	let value = harmless;
	for (const key of path) value = Array.isArray(value) ? (value[0] as unknown) : childOf(value, key);
	return value;
}

const childOf = (value: unknown, key: PropertyKey): unknown =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, key)
		? (value as Record<PropertyKey, unknown>)[key]
		: undefined;

const parentOf = (record: unknown, path: Path): unknown => path.slice(0, -1).reduce(childOf, record);

/** Nothing is put where another fault of the same round has changed the place around it. */
function put(record: unknown, path: Path, value: unknown): void {
	const parent = parentOf(record, path);
	if (typeof parent === 'object' && parent !== null)
		Object.defineProperty(parent, path.at(-1)!, {
			value,
			writable: true,
			enumerable: true,
			configurable: true,
		});
}

/** Whether any of the keys was there. */
function remove(record: unknown, path: Path, keys: readonly string[]): boolean {
	const holder = path.reduce(childOf, record);
	if (typeof holder !== 'object' || holder === null) return false;
	return keys.filter((key) => Object.hasOwn(holder, key) && Reflect.deleteProperty(holder, key)).length > 0;
}
