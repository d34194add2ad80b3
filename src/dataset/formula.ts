/** Signs by which a spreadsheet takes a cell for a formula, with the marks that hold back what would be one. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const number = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A cell that no spreadsheet computes: one that begins like a formula is given an apostrophe in front. A number stays one. */
export const holdFormula = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text;

/** The same undone: exactly one apostrophe goes, and only before what begins like a formula. */
export const releaseFormula = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
