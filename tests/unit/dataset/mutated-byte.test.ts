/**
 * One byte of a table is changed, put in or lost: on a bad disk, by a slip of the finger, in a merge. Either somebody is told, or
 * every number of every row is what it was.
 *
 * One thing no reader of the file alone can notice: a cell that holds a plain number comes to hold another one (30 becomes 80,
 * 300 or -30), or an upper end that may be empty comes to hold a digit or loses its only one. Then the byte stands in that very
 * cell, and no other number has changed. Such a change is caught elsewhere, though not all of it: `npm run verify` compares value
 * and words with the article, a published figure is compared with the last commit, a claim that no longer holds is an error, a
 * range must go up, and a paragraph that does not exist is a dangling reference.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { parseTable, type Row } from "../../../src/dataset/table.ts";
import { filesOf } from "../../../src/files/files.ts";
import { readText } from "../../../src/files/read-text.ts";
import { goodNewsroom } from "../newsroom.ts";
import { described } from "../tiny-project.ts";

const good = goodNewsroom();

/** A table, and its file as it is. */
function tableOf(name: string, bytes: Uint8Array) {
  const resource = described.resources.find((one) => one.name === name)!;
  const file = `data/${name}.csv`;
  const read = (given: Uint8Array) => {
    const { text, issues } = readText(filesOf({ [file]: given }), file);
    if (text === undefined) return { rows: [], issues };
    const { table, issues: found } = parseTable(resource, [{ file, text }]);
    return { rows: table.rows, issues: found };
  };
  const numbers = resource.schema.fields.filter(({ type }) => type !== "string");
  const before = read(bytes);
  assert.deepEqual(before.issues, []);
  return { name, bytes, read, before: before.rows, columns: numbers.map((field) => field.name) };
}

type Read = ReturnType<typeof tableOf>;
type Mutation = { kind: "flip" | "insert" | "delete"; at: number; byte: number };

function mutate(bytes: Uint8Array, { kind, at, byte }: Mutation): Uint8Array {
  const [before, after] = [bytes.slice(0, at), bytes.slice(kind === "insert" ? at : at + 1)];
  return new Uint8Array([...before, ...(kind === "delete" ? [] : [byte]), ...after]);
}

/** Tells when numbers changed in silence; undefined when all is well. */
function harm({ bytes, read, before, columns }: Read, mutation: Mutation): string | undefined {
  const after = read(mutate(bytes, mutation));
  if (after.issues.length) return undefined;
  if (after.rows.length !== before.length)
    return `${before.length} rows became ${after.rows.length}`;
  const changes = before.flatMap((row, index) =>
    columns
      .filter((column) => row.values[column] !== after.rows[index]!.values[column])
      .map((column) => ({ row, now: after.rows[index]!, column })),
  );
  const [change, ...others] = changes;
  if (!change) return undefined;
  const said = `${change.column}: ${textOf(change.row, change)} became ${textOf(change.now, change)}`;
  return others.length || !isWithin(bytes, mutation, change.row, change) ? said : undefined;
}

const textOf = (row: Row, { column }: { column: string }) => row.cells[column]!.text;

/** The changed byte stands in the changed cell, and what it says is a plain number before and after, or nothing. */
function isWithin(
  bytes: Uint8Array,
  mutation: Mutation,
  row: Row,
  change: { now: Row; column: string },
): boolean {
  const { raw, place } = row.cells[change.column]!;
  const lines = new TextDecoder().decode(bytes.subarray(0, mutation.at)).split("\n");
  const column = lines.at(-1)!.length + 1;
  const isThere =
    lines.length === place.line &&
    column >= place.column &&
    column <= place.column + raw.length - (mutation.kind === "insert" ? 0 : 1);
  const texts = [textOf(row, change), textOf(change.now, change)];
  return isThere && texts.every((text) => /^(-?\d+(\.\d+)?)?$/.test(text));
}

/** Bytes that mean something to a CSV file, to a number or to an encoding, and any other. */
const byte = fc.oneof(
  fc.constantFrom(...Buffer.from('",;\n\r\t 0123456789.-+e%$=#\0')),
  fc.constantFrom(0x80, 0xa0, 0xc2, 0xd9, 0xe2, 0xef, 0xff),
  fc.nat(255),
);
const mutation = (length: number): fc.Arbitrary<Mutation> =>
  fc.record({
    kind: fc.constantFrom("flip" as const, "insert" as const, "delete" as const),
    at: fc.nat(length - 1),
    byte,
  });

const root = new URL("../../../", import.meta.url);
const real = tableOf("figures", new Uint8Array(readFileSync(new URL("data/figures.csv", root))));
const small = ["figures", "derived", "passages", "sources", "events"].map((name) =>
  tableOf(name, good[`data/${name}.csv`] as Uint8Array),
);

test("a changed byte of the real figures is told, or changes no number but the one it stands in", () => {
  fc.assert(
    fc.property(mutation(real.bytes.length), (found) => {
      assert.equal(harm(real, found), undefined);
    }),
    { numRuns: 100 },
  );
});

test("so is a changed byte of any table of the good newsroom that holds numbers", () => {
  const anywhere = fc
    .constantFrom(...small)
    .chain((table) => mutation(table.bytes.length).map((found) => ({ table, found })));
  fc.assert(
    fc.property(anywhere, ({ table, found }) => {
      assert.equal(harm(table, found), undefined, table.name);
    }),
    { numRuns: 2000 },
  );
});

test("around every number each byte that means something is tried", () => {
  const [figures] = small as [Read];
  const text = new TextDecoder().decode(figures.bytes);
  const start = text.indexOf("about,30000000,,USD");
  const signs = Buffer.from('",\n\r 5.-\0');
  for (let at = start; at < start + "about,30000000,,USD".length; at++)
    for (const kind of ["flip", "insert", "delete"] as const)
      for (const sign of signs) {
        const found = { kind, at, byte: sign };
        assert.equal(harm(figures, found), undefined, JSON.stringify(found));
      }
});
