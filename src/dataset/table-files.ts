import { listOf } from "./references.ts";
import { printCsv } from "./print-csv.ts";
import type { Table } from "./table.ts";

/** A table as readers download it: every cell as its file holds it, in the order of its description. */
export function tableCsv({ resource, rows }: Table): string {
  const columns = resource.schema.fields.map(({ name }) => name);
  return printCsv(
    columns,
    rows.map(({ cells }) => columns.map((column) => cells[column]!.text)),
  );
}

/** The same as values: numbers are numbers, a list is a list, and what is empty is null. */
export function tableRows({ resource, rows }: Table): Record<string, unknown>[] {
  return rows.map(({ values }) =>
    Object.fromEntries(
      resource.schema.fields.map(({ name, listOf: other }) => {
        const value = values[name];
        return [name, other ? listOf(value as string | undefined) : (value ?? null)];
      }),
    ),
  );
}
