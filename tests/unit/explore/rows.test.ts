import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { readRows, sayRow, type RowWords } from "../../../src/explore/rows.ts";

const words: RowWords = {
  columns: "what value date status source",
  row: "{what}: {value}; {date}; {status}; {source}",
  paragraph: "{source}, paragraph {paragraph}",
  least: "{value}, the least",
  most: "{value}, the most",
};
const rowOf = (value: number, what: string, printed: string, date = "2023") =>
  `<tr data-key="${what}"><th>${what}</th><td data-value="${value}"><bdi>${printed}</bdi></td><td>${date}</td>
   <td>claim</td><td><a class="locator" href="#miner">miner
   ¶ 17</a></td></tr>`;
const tableOf = (...rows: string[]) =>
  new JSDOM(`<table><tbody>${rows.join("")}</tbody></table>`).window.document.querySelector(
    "table",
  )!;
const three = tableOf(
  rowOf(200, "A", "$200"),
  rowOf(30, "B", "about $30", ""),
  rowOf(500, "C", "more than $500"),
);

test("a row is said in the words of its cells, and its paragraph in full", () => {
  const rows = readRows(three, words, []);
  assert.equal(sayRow(rows[0]!, rows, words, false), "A: $200; 2023; claim; miner, paragraph 17");
});

test("a cell that says nothing leaves nothing behind", () => {
  const rows = readRows(three, words, []);
  assert.equal(sayRow(rows[1]!, rows, words, false), "B: about $30; claim; miner, paragraph 17");
});

test("where rows may be compared, the least and the most are told; of equals neither", () => {
  const said = (table: HTMLTableElement) => {
    const rows = readRows(table, words, []);
    return rows.map((row) => /the (least|most)/.exec(sayRow(row, rows, words, true))?.[1]);
  };
  assert.deepEqual(said(three), [undefined, "least", "most"]);
  const equals = tableOf(rowOf(10, "A", "up to 10"), rowOf(10, "B", "up to 10"));
  assert.deepEqual(said(equals), [undefined, undefined]);
});

test("our arithmetic has no paragraph, and its words stay as they are", () => {
  const derived = tableOf(
    `<tr><th>Sum</th><td data-value="2">2</td><td></td><td>our arithmetic</td><td>from ledger figures</td></tr>`,
  );
  const rows = readRows(derived, words, ["sum"]);
  assert.equal(rows[0]!.key, "sum");
  assert.equal(sayRow(rows[0]!, rows, words, false), "Sum: 2; our arithmetic; from ledger figures");
});
