import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readLedger } from "../../../src/dataset/read-ledger.ts";
import { filesBelow } from "../../../src/files/files.node.ts";
import { printedQualifier } from "../../../src/i18n/printed-qualifiers.ts";

const { ledger } = readLedger(filesBelow(fileURLToPath(new URL("../../..", import.meta.url))));

test("the qualifier of every figure of the ledger is read from the words that print it", () => {
  for (const { id, source, as_printed, qualifier } of ledger.figures.values())
    assert.equal(
      printedQualifier(as_printed, ledger.sources.get(source)!.language) ?? "exact",
      qualifier,
      `${id}: ${as_printed}`,
    );
});

test("what is denied is not taken for what it holds", () => {
  assert.equal(printedQualifier("no more than 30 companies", "en"), "at-most");
  assert.equal(printedQualifier("nicht mehr als 30 Firmen", "de"), "at-most");
  assert.equal(printedQualifier("لا يزيد عن 30 شركة", "ar"), "at-most");
  assert.equal(printedQualifier("not less than 30", "en"), "at-least");
});

test("a qualifier is a whole word, in whichever case", () => {
  assert.equal(printedQualifier("Rund 40 Karten", "de"), "about");
  assert.equal(printedQualifier("eine Runde von 40 Millionen", "de"), undefined);
  assert.equal(printedQualifier("a someday of 40 nearby cards", "en"), undefined);
  assert.equal(printedQualifier("بحوالي 30 مليون", "ar"), "about");
});
