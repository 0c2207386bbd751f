/**
 * A cell that a spreadsheet would run as a formula, also behind invisible characters, on the first of several lines, or
 * written with full-width signs.
 */
const formula = /^[\s\u061c\u200e\u200f\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const apostrophes = /^'*/;

const isFormula = (cell: string): boolean => formula.test(cell.replace(apostrophes, ''));

/** The cell with an apostrophe before it where a spreadsheet would run it: `=1+1` → `'=1+1`. */
export const defuseCell = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);

/**
 * Exactly undoes `defuseCell`: a cell that had apostrophes before its formula was given one more.
 */
export const restoreCell = (cell: string): string =>
	cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
