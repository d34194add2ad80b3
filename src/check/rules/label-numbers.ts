import { placeIn, type Cell } from "../../dataset/csv.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { bareNumbers } from "../../i18n/number-words.ts";
import type { Issue } from "../../issue.ts";
import type { Rule } from "../rule.ts";

/** What a table says in words it says without the number: that stands in a cell of its own. */
export const checkLabelNumbers: Rule = ({ ledger }) =>
  ["figures", "events", "derived", "contradictions", "contradiction-sides"].flatMap((table) =>
    (ledger.tables.get(table)?.rows ?? []).flatMap(({ cells }) =>
      locales.flatMap((locale) =>
        ["label", "title", "prints", "why", "says"]
          .map((name) => `${name}_${locale}`)
          .flatMap((column) => numberIn(column, cells[column], locale)),
      ),
    ),
  );

function numberIn(column: string, cell: Cell | undefined, locale: Locale): Issue[] {
  const [number] = cell ? bareNumbers(locale, cell.raw) : [];
  if (!cell || !number) return [];
  const { text, start } = number;
  return [
    {
      rule: "table/number-in-a-label",
      severity: "error",
      message: `The cell "${column}" states a number: "${text}".`,
      why: "A typed number does not change when the ledger does, and cannot be pulled back to its source.",
      hint: "Say it without the number; years may be typed. The number has a cell or a row of its own.",
      place: placeIn(cell, start, text.length),
    },
  ];
}
