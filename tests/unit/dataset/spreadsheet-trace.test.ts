import assert from "node:assert/strict";
import { test } from "node:test";
import { traceIn } from "../../../src/dataset/spreadsheet-trace.ts";

test("the errors of spreadsheets are known in English and German", () => {
  for (const text of [
    "#REF!",
    "#N/A",
    "#NAME?",
    "#DIV/0!",
    "#WERT!",
    "#NV",
    "#BEZUG!",
    "Err:502",
    "####",
  ])
    assert.equal(traceIn(text)?.rule, "table/spreadsheet-error", text);
});

test("a formula is told, whatever it begins with", () => {
  for (const text of ["=A1*2", "=SUM(A1:A3)", '=HYPERLINK("x")', "+B2+B3", "-A1*2", "@SUM(A1)"])
    assert.equal(traceIn(text)?.rule, "table/formula", text);
});

test("words that merely look like it are left alone", () => {
  for (const text of [
    "#MeToo",
    "# 1",
    "-5",
    "+49 30 1234",
    "@OpenAI",
    "A100",
    "-A100",
    "A = B",
    "",
  ])
    assert.equal(traceIn(text), undefined, text);
});
