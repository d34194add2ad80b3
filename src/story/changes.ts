import type { Row } from "../dataset/table.ts";
import type { Fact } from "../facts/fact.ts";
import type { Place } from "../issue.ts";
import type { Project } from "./project.ts";

export type ChangeKind = "added" | "removed" | "changed";

/** One cell of a row, as it was typed. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
  /** Where it stands now. */
  place: Place;
}

/** A row of the ledger that is not what it was. */
export interface RowChange {
  table: string;
  /** Its id, or what else its table calls it by. */
  key: string;
  kind: ChangeKind;
  /** Empty for a row that is new or gone. */
  fields: FieldChange[];
  /** The first cell that changed; for a row that is gone, where it stood. */
  place: Place;
}

/** A figure or computation of ours that is not what it was. */
export interface FactChange extends RowChange {
  before: Fact | undefined;
  after: Fact | undefined;
  /** Ids of the facts whose change made our arithmetic come out differently. */
  because: string[];
}

export interface Changes {
  facts: FactChange[];
  /** Rows of the tables that hold no facts. */
  rows: RowChange[];
}

/** What is different in the ledger. Corrections are left out: they tell of changes. */
export function changesBetween(before: Project, after: Project): Changes {
  const names = new Set([...after.ledger.tables.keys(), ...before.ledger.tables.keys()]);
  const rows = [...names].flatMap((name) => changedRows(name, before, after));
  const isOfFact = ({ table }: RowChange) => table === "figures" || table === "derived";
  const ids = new Set([...after.facts.keys(), ...before.facts.keys()]);
  return {
    facts: [...ids].flatMap((id) => {
      const row = rows.find((found) => isOfFact(found) && found.key === id);
      return factChange(before.facts.get(id), after.facts.get(id), row) ?? [];
    }),
    rows: rows.filter((row) => !isOfFact(row) && row.table !== "corrections"),
  };
}

function factChange(
  before: Fact | undefined,
  after: Fact | undefined,
  row: RowChange | undefined,
): FactChange | undefined {
  const because =
    before && after && differs(before, after)
      ? after.operands.filter((operand) => {
          const old = before.operands.find(({ id }) => id === operand.id);
          return old && differs(old, operand);
        })
      : [];
  if (!row && !because.length) return undefined;
  const { derived, figure, id } = (after ?? before)!;
  const unchanged: RowChange = {
    table: derived ? "derived" : "figures",
    key: id,
    kind: "changed",
    fields: [],
    place: (derived ?? figure)!.place,
  };
  return { ...(row ?? unchanged), before, after, because: because.map((operand) => operand.id) };
}

const differs = (a: Fact, b: Fact): boolean =>
  a.value !== b.value || a.high !== b.high || a.qualifier !== b.qualifier || a.unit !== b.unit;

function changedRows(table: string, before: Project, after: Project): RowChange[] {
  const [old, now] = [rowsByKey(before, table), rowsByKey(after, table)];
  const gone = [...old].filter(([key]) => !now.has(key));
  return [
    ...[...now].flatMap(([key, row]): RowChange[] => {
      const earlier = old.get(key);
      if (!earlier) return [{ table, key, kind: "added", fields: [], place: row.place }];
      const fields = changedFields(earlier, row);
      const [first] = fields;
      if (!first) return [];
      return [{ table, key, kind: "changed", fields, place: first.place }];
    }),
    ...gone.map(([key, { place }]): RowChange => ({
      table,
      key,
      kind: "removed",
      fields: [],
      place,
    })),
  ];
}

function rowsByKey({ ledger }: Project, name: string): Map<string, Row> {
  const table = ledger.tables.get(name);
  const key = table?.resource.schema.primaryKey ?? [];
  return new Map(
    table?.rows.map((row) => [key.map((column) => row.cells[column]?.text).join(" "), row]),
  );
}

function changedFields(before: Row, after: Row): FieldChange[] {
  const fields = new Set([...Object.keys(after.cells), ...Object.keys(before.cells)]);
  return [...fields]
    .map((field) => ({
      field,
      before: before.cells[field]?.text ?? "",
      after: after.cells[field]?.text ?? "",
      place: after.cells[field]?.place ?? after.place,
    }))
    .filter((cell) => cell.before !== cell.after);
}
