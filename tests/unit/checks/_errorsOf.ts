import type * as z from 'zod';

/** A sentence that a schema tells of a wrong value, and whether it is told of a value outside a list. */
export interface SchemaError {
	text: string;
	ofList: boolean;
}

/** Every sentence of its own that a schema has for a wrong value, at any depth, each once. */
export function errorsOf(schema: z.ZodType): SchemaError[] {
	const errors = new Map<string, SchemaError>();
	const seen = new Set<unknown>();
	const walk = (value: unknown): void => {
		if (typeof value !== 'object' || value === null || seen.has(value)) return;
		seen.add(value);
		if (Array.isArray(value)) return value.forEach(walk);
		if ('_zod' in value) return walk((value._zod as { def: unknown }).def);
		if ('error' in value && typeof value.error === 'function') {
			const type = 'type' in value ? value.type : undefined;
			const told = (value.error as (issue: unknown) => unknown)({ code: 'invalid_type', path: [] });
			const text = typeof told === 'object' && told !== null && 'message' in told ? told.message : told;
			if (typeof text === 'string') errors.set(text, { text, ofList: type === 'enum' || type === 'literal' });
		}
		for (const inner of Object.values(value)) walk(inner);
	};
	walk(schema);
	return [...errors.values()];
}
