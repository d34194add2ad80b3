import { didYouMean } from "../did-you-mean.ts";
import type { Issue } from "../issue.ts";
import type { Row, Table } from "./table.ts";

/** Every foreign key and every list of ids must lead to a row. */
export function checkReferences(tables: Map<string, Table>): Issue[] {
  return [...tables.values()].flatMap((table) => [
    ...(table.resource.schema.foreignKeys ?? []).flatMap((key) => {
      const target = tables.get(key.reference.resource);
      if (!target) return [];
      const known = keysOf(target, key.reference.fields);
      return table.rows.flatMap((row) => {
        const parts = key.fields.map((name) => row.cells[name]!.text);
        if (parts.includes("") || known.has(parts.join(" "))) return [];
        // A locator that fails by its article is already told by the article's own key.
        if (parts.length > 1 && dangles(table, row, key.fields[0]!, tables)) return [];
        return [dangling(row, key.fields.at(-1)!, parts, target, known)];
      });
    }),
    ...table.resource.schema.fields.flatMap((field) => {
      const target = field.listOf ? tables.get(field.listOf) : undefined;
      if (!target) return [];
      const known = keysOf(target, ["id"]);
      return table.rows.flatMap((row) =>
        listOf(row.cells[field.name]!.text)
          .filter((id) => !known.has(id))
          .map((id) => dangling(row, field.name, [id], target, known)),
      );
    }),
  ]);
}

/** Does a single column, by a key of its own, lead nowhere? */
function dangles(table: Table, row: Row, column: string, tables: Map<string, Table>): boolean {
  return (table.resource.schema.foreignKeys ?? []).some(({ fields, reference }) => {
    const target = fields.join() === column ? tables.get(reference.resource) : undefined;
    return target && !keysOf(target, reference.fields).has(row.cells[column]!.text);
  });
}

/** The ids in a cell that lists several. */
export function listOf(text: string | undefined): string[] {
  return text ? text.split(/ +/) : [];
}

function keysOf(table: Table, fields: string[]): Set<string> {
  return new Set(table.rows.map((row) => fields.map((name) => row.cells[name]!.text).join(" ")));
}

function dangling(
  row: Row,
  column: string,
  parts: string[],
  target: Table,
  known: Set<string>,
): Issue {
  const locator = parts.length > 1;
  return {
    rule: "table/dangling-reference",
    severity: "error",
    message: locator
      ? `The article "${parts[0]}" has no paragraph ${parts[1]}.`
      : `There is no "${parts[0]}" in ${target.file}.`,
    why: "Every statement must lead to what it names; a thread that ends nowhere cannot be pulled.",
    hint: locator
      ? "Count the non-empty lines of the article's file from 1, and correct the number."
      : `Correct the name, or add the row to ${target.file} first.${didYouMean(parts[0]!, known)}`,
    place: row.cells[column]!.place,
  };
}
