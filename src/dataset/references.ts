import { didYouMean } from "../did-you-mean.ts";
import type { Issue, Place } from "../issue.ts";
import { quote } from "../files/quote.ts";
import { placeIn } from "./csv.ts";
import type { Row, Table } from "./table.ts";

/**
 * Every foreign key and every list of ids must lead to a row.
 * @param targets the tables that could be read whole; references into another are not blamed
 */
export function checkReferences(
  tables: ReadonlyMap<string, Table>,
  targets: ReadonlyMap<string, Table> = tables,
): Issue[] {
  const ids = new Map([...targets.values()].map((table) => [table.file, keysOf(table, ["id"])]));
  return [...tables.values()].flatMap((table) => {
    const { foreignKeys = [], fields } = table.resource.schema;
    const byKey = foreignKeys.flatMap((key) => {
      const target = targets.get(key.reference.resource);
      if (!target) return [];
      const known = keysOf(target, key.reference.fields);
      return table.rows.flatMap((row) => {
        const parts = key.fields.map((name) => row.cells[name]!.text);
        if (parts.includes("") || known.has(parts.join(" "))) return [];
        // A locator that fails by its article is already told by the article's own key.
        if (parts.length > 1 && dangles(table, row, key.fields[0]!, targets)) return [];
        const { place } = row.cells[key.fields.at(-1)!]!;
        return [
          parts.length > 1
            ? noParagraph(place, parts[0]!, parts[1]!)
            : noRow(place, parts[0]!, target, known, ids),
        ];
      });
    });
    const byList = fields.flatMap((field) => {
      const target = field.listOf === undefined ? undefined : targets.get(field.listOf);
      if (!target) return [];
      const known = ids.get(target.file)!;
      return table.rows.flatMap((row) => {
        const cell = row.cells[field.name]!;
        return [...cell.raw.matchAll(/[^ ]+/g)]
          .filter(([id]) => !known.has(id))
          .slice(0, mostInCell)
          .map(({ 0: id, index }) =>
            noRow(placeIn(cell, index, id.length), id, target, known, ids),
          );
      });
    });
    return [...byKey, ...byList];
  });
}

/** Nobody mends more in one go. */
const mostInCell = 100;

/** Does a single column, by a key of its own, lead nowhere? */
function dangles(
  table: Table,
  row: Row,
  column: string,
  targets: ReadonlyMap<string, Table>,
): boolean {
  return (table.resource.schema.foreignKeys ?? []).some(({ fields, reference }) => {
    const target = fields.join() === column ? targets.get(reference.resource) : undefined;
    return target && !keysOf(target, reference.fields).has(row.cells[column]!.text);
  });
}

/** The ids in a cell that lists several. */
export function listOf(text: string | undefined): string[] {
  return text ? text.split(/ +/) : [];
}

function keysOf(table: Table, fields: string[]): Set<string> {
  return new Set(table.rows.map((row) => fields.map((name) => row.cells[name]?.text).join(" ")));
}

const why =
  "Every statement must lead to what it names; a thread that ends nowhere cannot be pulled.";

/** @param ids the ids of every table, by its file */
function noRow(
  place: Place,
  id: string,
  target: Table,
  known: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Issue {
  const elsewhere = [...ids].find(([, found]) => found.has(id))?.[0];
  const parts = id.split(/[,;|/]+/).filter(Boolean);
  const isList = parts.join(" ") !== id && parts.every((part) => known.has(part));
  return {
    rule: "table/dangling-reference",
    severity: "error",
    message: elsewhere
      ? `${quote(id)} is a row of ${elsewhere}; this cell names rows of ${target.file}.`
      : `There is no ${quote(id)} in ${target.file}.`,
    why,
    hint: isList
      ? `Part the names by spaces alone: ${parts.join(" ")}`
      : elsewhere
        ? `Name a row of ${target.file}.`
        : `Correct the name, or add the row to ${target.file} first.${didYouMean(id, known)}`,
    place,
  };
}

function noParagraph(place: Place, article: string, paragraph: string): Issue {
  return {
    rule: "table/dangling-reference",
    severity: "error",
    message: `The article "${article}" has no paragraph ${paragraph}.`,
    why,
    hint: "Count the non-empty lines of the article's file from 1, and correct the number.",
    place,
  };
}
