/** What a spreadsheet leaves in a cell when it could not compute, or was not asked to. */
import { quote } from "../files/quote.ts";
import type { RuleName } from "../rules/index.ts";

/** A trace in a cell, and what to do; undefined when the cell holds none. */
export function traceIn(
  text: string,
): { rule: RuleName; message: string; hint: string } | undefined {
  if (/^#{2,}$/.test(text))
    return {
      rule: "table/spreadsheet-error",
      message: `${quote(text)} is what a spreadsheet shows when a column is too narrow.`,
      hint: "Type the value; it was lost when the cell was copied as it looked.",
    };
  if (errors.has(text.toUpperCase()) || /^Err:\d{3}$/.test(text))
    return {
      rule: "table/spreadsheet-error",
      message: `${quote(text)} is the error of a spreadsheet, not a value.`,
      hint: "Type the value that was to be computed; empty the cell if there is none.",
    };
  if (/^=|^[+-]\$?[A-Z]{1,3}\$?\d+[-+*/:]|^[+@-][A-Z]+\(/.test(text))
    return {
      rule: "table/formula",
      message: `${quote(text)} is a formula, not a value.`,
      hint: "Type its result. What the site shall compute from figures is a row of data/derived.csv.",
    };
  return undefined;
}

/** In Excel, LibreOffice and Google Sheets, in English and German. */
const errors = new Set(
  (
    "#REF! #N/A #NAME? #VALUE! #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #GETTING_DATA #ERROR! " +
    "#BEZUG! #NV #WERT! #ZAHL! #ÜBERLAUF! #FELD! #BLOCKIERT! #VERBINDEN! #FEHLER! #KALK!"
  ).split(" "),
);
