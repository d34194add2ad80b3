import type { Row, Table } from "../../dataset/table.ts";
import { locales } from "../../i18n/locales.ts";
import type { Issue } from "../../issue.ts";
import type { Rule } from "../rule.ts";

/** What may be left empty is left empty in every language, or in none. */
export const checkLanguages: Rule = ({ ledger }) =>
  [...ledger.tables.values()].flatMap((table) =>
    translatedIn(table).flatMap((name) => table.rows.flatMap((row) => unevenly(name, row))),
  );

/** Names of what a table says in each language: `caution` for its columns `caution_en` and the others. */
function translatedIn({ resource }: Table): string[] {
  const names = resource.schema.fields.map(({ name }) => name);
  const [first, ...others] = locales;
  return names
    .filter((name) => name.endsWith(`_${first}`))
    .map((name) => name.slice(0, -`_${first}`.length))
    .filter((name) => others.every((locale) => names.includes(`${name}_${locale}`)));
}

function unevenly(name: string, { values, cells }: Row): Issue[] {
  const columns = locales.map((locale) => `${name}_${locale}`);
  const empty = columns.filter((column) => values[column] === undefined);
  if (empty.length === 0 || empty.length === columns.length) return [];
  const filled = columns.filter((column) => !empty.includes(column));
  return [
    {
      rule: "table/missing-language",
      severity: "error",
      message: `The row fills in ${filled.join(" and ")}, but not ${empty.join(" and ")}.`,
      why: "Readers of one language would be told what readers of another are not.",
      hint: `Say it in ${empty.join(" and ")} as well, or empty ${filled.join(" and ")}.`,
      place: cells[filled[0]!]!.place,
    },
  ];
}
