import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quote } from "../../../src/files/quote.ts";
import {
  showUnseen,
  unseenInCell,
  unseenInProse,
  withoutUnseen,
} from "../../../src/files/unseen.ts";

const inCell = (text: string) => unseenInCell(text).map(({ index }) => index);
const inProse = (text: string) => unseenInProse(text).map(({ index }) => index);

test("plain text of any language holds nothing unseen, line breaks included", () => {
  for (const text of [
    "The harbour’s year",
    "Häfen\n",
    "ميناء المدينة، ٣٠٪",
    "港口",
    "€ 5 – 6 …",
    "é",
  ])
    assert.deepEqual(inCell(text), [], text);
});

test("controls, spaces of other kinds, and what has no width are found where they stand", () => {
  for (const sign of "\u0000\u0007\u001b\u007f\u0085\u00a0\u00ad\u180e\u2009\u200b\u2028\u202e\u2060\u2067\u3000\ufeff\ufffd\t")
    assert.deepEqual(inCell(`a${sign}b`), [1], sign.codePointAt(0)!.toString(16));
});

test("each is told by its number and its name", () => {
  const [override] = unseenInCell("a\u202eb");
  assert.equal(
    override?.message,
    "Here stands a character that nobody sees: U+202E right-to-left override.",
  );
  assert.match(unseenInCell("\u0001")[0]!.message, /U\+0001 control character\.$/);
  assert.match(unseenInCell("\u{e0041}")[0]!.message, /U\+E0041 invisible character\.$/);
  assert.match(unseenInCell("\ufffd")[0]!.message, /a letter was lost/);
});

test("Persian non-joiners, joined emoji and direction marks beside Arabic are at home", () => {
  assert.deepEqual(inCell("می\u200cخواهم"), []);
  assert.deepEqual(inCell("👩\u200d💻 and 👩🏽\u200d🚀 and 🏳️\u200d🌈"), []);
  assert.deepEqual(inCell("شركة \u200eCoreWeave\u200f!"), []);
  assert.deepEqual(inCell("open\u200cai"), [4]);
  assert.deepEqual(inCell("open\u200dai"), [4]);
  assert.deepEqual(inCell("openai\u200f"), [6]);
  assert.deepEqual(inCell("ميناء\u200c "), [5]);
});

test("what turns the reading order is told once, with what ends it", () => {
  assert.deepEqual(inCell("a \u202eb\u202c c"), [2]);
  assert.deepEqual(inCell("ميناء \u2067b\u2069"), [6]);
});

test("in prose, tabs, fixed spaces and soft hyphens are a matter of taste", () => {
  assert.deepEqual(inProse("\t10\u00a0%, Donau\u00addampf, 5\u202fkm"), []);
  assert.deepEqual(inProse("a\u0000b\u200bc"), [1, 3]);
});

test("a damaged file of a million zeros is told by its first hundred", () => {
  assert.equal(unseenInCell("\u0000".repeat(1_000_000)).length, 100);
});

test("a shown line is as long as before and holds nothing unseen", () => {
  assert.equal(showUnseen("a\u0000b\tc\u00a0d\u202ee\ufffdf"), "a␀b␉c·d·e\ufffdf");
  assert.equal(showUnseen("a\u{e0041}b"), "a··b");
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (units) => {
      const text = String.fromCharCode(...units);
      const line = text.replace(/[\n\r]/g, "");
      const shown = showUnseen(line);
      assert.equal(shown.length, line.length);
      assert.equal(withoutUnseen(shown.replaceAll("\ufffd", "")), shown.replaceAll("\ufffd", ""));
    }),
  );
});

test("a quotation stands on one line, is not endless, and shows what is unseen", () => {
  assert.equal(quote("a\r\nb"), '"a ⏎ b"');
  assert.equal(quote("1\u00a0000"), '"1·000"');
  assert.equal(quote("x".repeat(1000)).length, 63);
});
