/** `import … from '…'`, `import '…'`, `export … from '…'`; an `import('…')` is fetched later, if ever. */
const statement =
	/(?:^|[;}\s/])(?:import|export)\s*(?:(?:[\w$]+|\*(?:\s*as\s+[\w$]+)?|\{[^{}]*\})(?:\s*,\s*(?:\*\s*as\s+[\w$]+|\{[^{}]*\}))?\s*from)?\s*(["'])([^"'\n]+)\1/g;

/** What a built module imports before it runs, as written in it. */
export const staticImports = (code: string): string[] => [
	...new Set([...code.matchAll(statement)].map(([, , specifier]) => specifier!)),
];
