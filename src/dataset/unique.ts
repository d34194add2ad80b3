import type { Issue, Place } from "../issue.ts";
import type { Cell } from "./csv.ts";
import type { Resource } from "./data-package.ts";

interface Row {
  cells: Record<string, Cell>;
  place: Place;
}

/** No two rows of a table share a key; a table of several files is one table. */
export function checkUnique({ schema }: Resource, rows: readonly Row[]): Issue[] {
  const { primaryKey, fields } = schema;
  const unique = fields.filter(
    ({ name, constraints }) => constraints?.unique && primaryKey.join() !== name,
  );
  return [primaryKey, ...unique.map(({ name }) => [name])].flatMap((key) => {
    const first = new Map<string, Row>();
    return rows.flatMap((row) => {
      const name = key.map((column) => row.cells[column]!.text).join(" ");
      const earlier = first.get(name);
      if (earlier) return [duplicateKey(name, key, row, earlier)];
      first.set(name, row);
      return [];
    });
  });
}

function duplicateKey(name: string, key: string[], row: Row, earlier: Row): Issue {
  const differing = Object.keys(row.cells).filter(
    (column) => row.cells[column]!.text !== earlier.cells[column]!.text,
  );
  const columns = differing.slice(0, 3).map((column) => `"${column}"`);
  const isSameFile = earlier.place.file === row.place.file;
  const there = `${isSameFile ? "" : `${earlier.place.file}, `}line ${earlier.place.line}`;
  return {
    rule: "table/duplicate-key",
    severity: "error",
    message: `"${name}" stands twice: here and in ${there}.`,
    why: "Sentences and charts refer to a row by it, so it must name exactly one.",
    hint: differing.length
      ? `The two differ in ${columns.join(", ")}${differing.length > 3 ? " and more" : ""}: give one of them another id, or remove the one that is wrong.`
      : "The two rows are alike: remove one of them.",
    place: row.cells[key[0]!]!.place,
  };
}
