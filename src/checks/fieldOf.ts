/** A path of a record as it is told: `documents › 2 › name`; empty for the whole record. */
export const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join(' › ');
