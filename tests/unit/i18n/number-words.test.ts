import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bareNumbers } from "../../../src/i18n/number-words.ts";

const found = (text: string) => bareNumbers("en", text).map((number) => number.text);
const assertNone = (texts: string[]) => {
  for (const text of texts) assert.deepEqual(found(text), [], text);
};
const assertWhole = (texts: string[]) => {
  for (const text of texts) assert.deepEqual(found(text), [text], text);
};

test("years, spans of years, decades and dates state no number", () => {
  assertNone(["2023", "in 2023, and", "2023's", "mid-2023", "2023-24", "2023/24", "2023-2024"]);
  assertNone(["1990–2000", "the 1990s", "2010s", "2019-05-03", "2099"]);
  assertWhole(["1899", "2100", "2,023"]);
});

test("a year with a sign of its own is a number after all", () => {
  assertWhole(["$2023", "2023%", "2023.5"]);
});

test("letters before digits make a name", () => {
  assertNone(["GB300", "H100", "A100s", "A3", "GPT-4", "GPT-4.5", "v2.0", "No.1", "Web3", "x86"]);
});

test("ordinals and dimensions count nothing", () => {
  assertNone(["7th", "21st", "2nd", "3D", "5G"]);
});

test("a number is found whole, with its signs and the unit that is stuck to it", () => {
  assertWhole(["40", "$40", "€3", "1,000", "13.1%", "5 %", "24/7", "10:30", "5-6", "1,000,000.50"]);
  assertWhole(["40GW", "10x", "500m", "$1.5bn", "$5B", "15,000-20,000", "5,000GPUs"]);
  assert.deepEqual(found("40-year"), ["40"]);
});

test("punctuation around a number does not hide it", () => {
  for (const text of ["-5", "(5)", "5.", "“5”", ".5", "some–5", "to,5", "5, "]) {
    assert.deepEqual(found(text), ["5"], text);
  }
});

test("number words are numbers, in any case and in compounds", () => {
  assertWhole(["two", "Ten", "twenty-five", "NINETY-ONE", "dozen", "twice", "doubled", "tenfold"]);
  assert.deepEqual(found("four-year"), ["four"]);
  assert.deepEqual(found("half a million"), ["million"]);
  assert.deepEqual(found("three hundred"), ["three", "hundred"]);
});

test("a share of something is a number; about half, a half of a year and a place in a row are none", () => {
  assert.deepEqual(found("half of revenue"), ["half"]);
  assert.deepEqual(found("fell by half, then by a third"), ["half", "a third"]);
  assert.deepEqual(found("a quarter of the cards, more than half of them"), ["a quarter", "half"]);
  assert.deepEqual(found("it halved"), ["halved"]);
  assertNone([
    "about half of the ties",
    "the second half of 2024",
    "half an hour",
    "the third of May",
  ]);
});

test("one is a pronoun, and plurals are vague", () => {
  assertNone(["one", "someone", "no one", "hundreds", "millions", "dozens"]);
});

test("words that only look like numbers are innocent", () => {
  assertNone([
    "manifold",
    "scaffold",
    "unfold",
    "billfold",
    "multifold",
    "often",
    "tent",
    "weighten",
  ]);
});

test("a German text is searched for German number words", () => {
  assert.deepEqual(
    bareNumbers("de", "zwei von 1.000 in 2023").map(({ text }) => text),
    ["zwei", "1.000"],
  );
});

test("each number is found where it stands, in the order of the text", () => {
  const parts = fc.constantFrom(
    "two",
    "40%",
    "$1,000",
    "2023",
    "H100",
    "twenty-five",
    "no one",
    "ü 🧵",
  );
  fc.assert(
    fc.property(fc.array(parts), (words) => {
      const text = words.join(" ");
      const numbers = bareNumbers("en", text);
      for (const { text: written, start, end } of numbers) {
        assert.equal(text.slice(start, end), written);
      }
      assert.deepEqual(
        numbers.map((number) => number.text),
        words.filter((word) => ["two", "40%", "$1,000", "twenty-five"].includes(word)),
      );
    }),
  );
});

test("no number above nine escapes in digits, unless it is a year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1e9 }), (value) => {
      const isYear = value >= 1900 && value < 2100;
      assert.deepEqual(found(`some ${value} of them`), isYear ? [] : [String(value)]);
    }),
  );
});
