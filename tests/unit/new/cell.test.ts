import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseCsv } from "../../../src/dataset/csv.ts";
import { appendRow } from "../../../src/new/cell.ts";

const signs = 'aé ßم"",;\'\n\t=+-<{}#🧵'.split("");
const label = fc
  .array(fc.constantFrom(...signs))
  .map((found) => found.join(""))
  .filter((text) => text === text.trim());
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const recordsIn = (text: string) => {
  const { records, issues } = parseCsv("t.csv", text);
  assert.deepEqual(issues, []);
  return records.map((record) => record.map((cell) => cell.text));
};

test("any words come back from the row they were written into, and the rows before it stay", () => {
  fc.assert(
    fc.property(label, label, lineEnd, fc.boolean(), (one, other, end, isEnded) => {
      const table = `id,label_en,as_printed${end}a,"b, ""c""",d${isEnded ? end : ""}`;
      const text = appendRow(table, { as_printed: other, id: "new", label_en: one });
      assert.ok(text.startsWith(table));
      assert.deepEqual(recordsIn(text).slice(1), [
        ["a", 'b, "c"', "d"],
        ["new", one, other],
      ]);
    }),
  );
});

test("a table keeps its line ends, its last one or none, and its byte order mark", () => {
  const row = { id: "x", to: "y" };
  assert.equal(appendRow("id,to\na,b\n", row), "id,to\na,b\nx,y\n");
  assert.equal(appendRow("id,to\na,b", row), "id,to\na,b\nx,y");
  assert.equal(appendRow("id,to\r\na,b\r\n", row), "id,to\r\na,b\r\nx,y\r\n");
  assert.equal(appendRow("id,to\ra,b\r", row), "id,to\ra,b\rx,y\r");
  assert.equal(appendRow("\ufeffid,to\n", row), "\ufeffid,to\nx,y\n");
});

test("empty lines at the end of a table are not left in its middle", () => {
  assert.equal(appendRow("id,to\r\na,b\r\n\r\n\r\n", { id: "x" }), "id,to\r\na,b\r\nx,\r\n");
});

test("cells are written in the order of the table's own columns", () => {
  assert.equal(appendRow("to,id\n", { id: "x", to: "y", not: "there" }), "to,id\ny,x\n");
});
