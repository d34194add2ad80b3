import assert from "node:assert/strict";
import { test } from "node:test";
import type { DataPackage, Field, Resource } from "../../../src/dataset/data-package.ts";
import { parseLedger } from "../../../src/dataset/ledger.ts";

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  description: name,
  ...more,
});
const resource = (name: string, fields: Field[]): Resource => ({
  name,
  title: name,
  description: "",
  path: `${name}.csv`,
  schema: { primaryKey: ["id"], fields: [field("id"), ...fields] },
});
const label = ["label_en", "label_de", "label_ar"].map((name) => field(name));
const dataPackage: DataPackage = {
  name: "test",
  title: "Test",
  version: "1.0.0",
  resources: [
    resource("entities", [field("name_en"), field("name_de"), field("name_ar"), field("aliases")]),
    resource("figures", [
      ...label,
      field("value", { type: "number" }),
      field("value_high", { type: "number" }),
      field("date", { format: "edtf" }),
    ]),
    resource("derived", [...label, field("operands", { listOf: "figures" })]),
  ],
};
const files = {
  entities: "id,name_en,name_de,name_ar,aliases\nnvidia,Nvidia,Nvidia,إنفيديا,NVIDIA | نفيديا\n",
  figures: "id,label_en,label_de,label_ar,value,value_high,date\na,A,,,2,3,2018-12~\nb,B,,,4,,\n",
  derived: "id,label_en,label_de,label_ar,operands\nsum,S,,,a b\n",
};
const parse = (changed: Partial<Record<keyof typeof files, string | undefined>> = {}) => {
  const given = Object.entries({ ...files, ...changed }).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, file: `data/${name}.csv`, text }],
  );
  return parseLedger(dataPackage, new Map(given.map(({ name, ...text }) => [name, [text]])));
};

test("rows are found by id, and keep the order of their file", () => {
  const { ledger, issues } = parse();
  assert.deepEqual(issues, []);
  assert.deepEqual([...ledger.figures.keys()], ["a", "b"]);
  assert.equal(ledger.figures.get("b")?.place.line, 3);
});

test("cells become what they mean: numbers, dates, names by language, lists", () => {
  const { ledger } = parse();
  const figure = ledger.figures.get("a");
  assert.equal(figure?.value, 2);
  assert.equal(figure?.value_high, 3);
  assert.equal(figure?.date?.first, "2018-12-01");
  assert.deepEqual(figure?.label, { en: "A", de: "", ar: "" });
  assert.deepEqual(ledger.derived.get("sum")?.operands, ["a", "b"]);
  const nvidia = ledger.entities.get("nvidia");
  assert.equal(nvidia?.name.ar, "إنفيديا");
  assert.deepEqual(nvidia?.aliases, ["NVIDIA", "نفيديا"]);
});

test("an empty cell is no value, no date and no alias", () => {
  const { ledger } = parse({ entities: "id,name_en,name_de,name_ar,aliases\nx,X,X,X,\n" });
  assert.equal(ledger.figures.get("b")?.value_high, undefined);
  assert.equal(ledger.figures.get("b")?.date, undefined);
  assert.deepEqual(ledger.entities.get("x")?.aliases, []);
});

test("a table without a file is told, and the others are still read", () => {
  const { ledger, issues } = parse({ entities: undefined });
  assert.deepEqual(
    issues.map(({ rule, place }) => [rule, place.file]),
    [["table/missing-file", "data/entities.csv"]],
  );
  assert.equal(ledger.figures.size, 2);
});

test("an operand that is no figure is told at its cell", () => {
  const { issues } = parse({ derived: "id,label_en,label_de,label_ar,operands\nsum,S,,,a c\n" });
  assert.deepEqual(
    issues.map(({ rule, place }) => `${rule} ${place.file} ${place.line}:${place.column}`),
    ["table/dangling-reference data/derived.csv 2:11"],
  );
});

test("a row that cannot be read is the only fault told, not every reference to it", () => {
  const { issues } = parse({ figures: files.figures.replace("b,B,,,4", "b,B,,,four") });
  assert.deepEqual(
    issues.map(({ rule }) => rule),
    ["table/not-a-number"],
  );
});
