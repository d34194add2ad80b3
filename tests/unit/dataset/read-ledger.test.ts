import assert from "node:assert/strict";
import { test } from "node:test";
import { readLedger } from "../../../src/dataset/read-ledger.ts";
import { filesOf } from "../../../src/files/files.ts";
import { goodNewsroom, type Contents } from "../newsroom.ts";

const good = goodNewsroom();
const textOf = (file: string) => {
  const content = good[file]!;
  return typeof content === "string" ? content : new TextDecoder().decode(content);
};
const read = (changed: Contents) => readLedger(filesOf({ ...good, ...changed }));
const told = (changed: Contents) =>
  read(changed).issues.map(({ rule, place }) => `${rule} ${place.file}:${place.line}`);
const without = (...files: string[]) =>
  readLedger(
    filesOf(Object.fromEntries(Object.entries(good).filter(([name]) => !files.includes(name)))),
  );

const [figures, entities, derived] = ["data/figures.csv", "data/entities.csv", "data/derived.csv"];
const description = "data/datapackage.json";
const inTwoFiles = {
  [description]: textOf(description).replace(
    '"figures.csv"',
    '["figures.csv", "more/figures.csv"]',
  ),
};
const [header, ...rows] = textOf(figures).trimEnd().split("\n");

test("several files of one table are read one after the other, as one table", () => {
  const { ledger, issues } = read({
    ...inTwoFiles,
    [figures]: `${header}\n${rows[0]}\n`,
    "data/more/figures.csv": `\ufeff${header}\r\n${rows.slice(1).join("\r\n")}`,
  });
  assert.deepEqual(issues, []);
  assert.deepEqual([...ledger.figures.keys()], ["income-2022", "income-2023", "cranes-2023"]);
  assert.equal(ledger.figures.get("cranes-2023")?.place.file, "data/more/figures.csv");
});

test("an id that stands in two files is told with file and line of both", () => {
  const { issues } = read({ ...inTwoFiles, "data/more/figures.csv": `${header}\n${rows[0]}\n` });
  assert.equal(issues.length, 1);
  assert.equal(issues[0]?.place.file, "data/more/figures.csv");
  assert.match(issues[0]!.message, /here and in data\/figures\.csv, line 2/);
});

test("references into a table that could not be read are not blamed", () => {
  assert.deepEqual(told({ [entities]: new Uint8Array([0xff, 0xfe, 0x41, 0]) }), [
    "file/not-utf-8 data/entities.csv:1",
  ]);
  assert.deepEqual(told({ [entities]: "id;kind\nharbour;company\n" }), [
    "csv/wrong-separator data/entities.csv:1",
  ]);
  assert.deepEqual(told({ [figures]: textOf(figures).replace("30000000", "30m") }), [
    "table/not-a-number data/figures.csv:2",
  ]);
});

test("a fault in one table does not hide where another leads nowhere", () => {
  assert.deepEqual(
    told({
      [derived]: textOf(derived).replace(",times,2,", ",times,two,"),
      [figures]: textOf(figures).replace("income-2022,harbour,", "income-2022,harbor,"),
    }),
    ["table/not-a-number data/derived.csv:2", "table/dangling-reference data/figures.csv:2"],
  );
});

test("a missing description is the only fault told", () => {
  assert.deepEqual(
    without(description).issues.map(({ rule }) => rule),
    ["package/missing"],
  );
});

test("a file under nearly the right name is one fault, not two", () => {
  const { [entities]: table, ...others } = good;
  const { issues } = readLedger(filesOf({ ...others, "data/Entities.csv": table! }));
  assert.deepEqual(
    issues.map(({ rule, place }) => `${rule} ${place.file}`),
    ["table/missing-file data/entities.csv"],
  );
  assert.match(
    issues[0]!.hint,
    /data\/Entities\.csv is that table, rename it to data\/entities\.csv/,
  );
});

test("what stands beside the tables is an error if it is a table, a warning if not", () => {
  const { issues } = read({
    "data/README.md": "# Data",
    "data/old.csv": "a,b\n",
    "data/more/old.CSV": "a,b\n",
    "data/figures.numbers": "PK",
  });
  assert.deepEqual(
    issues.map(({ severity, place }) => `${severity} ${place.file}`),
    ["warning data/figures.numbers", "error data/more/old.CSV", "error data/old.csv"],
  );
});

test("names that every object has are ids like any other", () => {
  for (const name of ["constructor", "tostring", "valueof"]) {
    const renamed = Object.fromEntries(
      Object.keys(good)
        .filter((file) => file.startsWith("data/"))
        .map((file) => [file, textOf(file).replaceAll("cranes-2023", name)]),
    );
    const { ledger, issues } = read(renamed);
    assert.deepEqual(issues, []);
    assert.equal(ledger.figures.get(name)?.value, 12);
  }
  assert.deepEqual(told({ [entities]: "__proto__,kind,name_en,name_de,name_ar,aliases\n" }), [
    "table/unknown-column data/entities.csv:1",
  ]);
  assert.deepEqual(told({ [entities]: textOf(entities).replace("harbour,", "__proto__,") }), [
    "table/wrong-form data/entities.csv:2",
  ]);
  assert.equal(({} as Record<string, unknown>)["kind"], undefined);
});
