/** Whatever a table's description names, columns of its own or other tables and theirs, must be described. */
import { didYouMean } from "../did-you-mean.ts";
import { quote } from "../files/quote.ts";
import type { Path } from "../yaml/parse.ts";
import type { PackageFault, Resource } from "./data-package.ts";

/** The names that lead nowhere in the description of one table. @param index its place among all */
export function checkNames(resources: readonly Resource[], index: number): PackageFault[] {
  const { name: table, schema } = resources[index]!;
  const at = ["resources", index, "schema"];
  const tables = resources.map(({ name }) => name);
  const columnsOf = (name: string) =>
    resources.find((one) => one.name === name)?.schema.fields.map((field) => field.name);

  const columns = (names: readonly string[], of: string, path: Path) => {
    const known = columnsOf(of)!;
    return names.flatMap((name, step) =>
      known.includes(name) ? [] : [unknown(name, [...path, step], `a column of "${of}"`, known)],
    );
  };
  const lists = schema.fields.flatMap(({ listOf }, step) => {
    const path = [...at, "fields", step, "listOf"];
    if (listOf === undefined) return [];
    return tables.includes(listOf) ? [] : [unknown(listOf, path, "a table", tables)];
  });
  const keys = (schema.foreignKeys ?? []).flatMap(({ fields, reference }, step) => {
    const path = [...at, "foreignKeys", step];
    const there = [...path, "reference"];
    const own = columns(fields, table, [...path, "fields"]);
    if (!tables.includes(reference.resource))
      return [...own, unknown(reference.resource, [...there, "resource"], "a table", tables)];
    return [
      ...own,
      ...columns(reference.fields, reference.resource, [...there, "fields"]),
      ...(fields.length === reference.fields.length ? [] : [unlike(reference.resource, there)]),
    ];
  });
  return [...columns(schema.primaryKey, table, [...at, "primaryKey"]), ...lists, ...keys];
}

function unknown(name: string, path: Path, what: string, known: readonly string[]): PackageFault {
  return {
    rule: "package/unknown-name",
    path,
    message: `${quote(name)} is not ${what}.`,
    hint: `Correct it: there are ${known.join(", ")}.${didYouMean(name, known)}`,
  };
}

function unlike(table: string, path: Path): PackageFault {
  return {
    rule: "package/unknown-name",
    path: [...path, "fields"],
    message: `The reference does not name as many columns here as in "${table}".`,
    hint: "Name the same number of columns on both sides, in the same order.",
  };
}
