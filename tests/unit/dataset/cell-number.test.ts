import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  explainNumber,
  isKeptExactly,
  notationsOf,
  parseNumber,
} from "../../../src/dataset/cell-number.ts";

test("a plain number has one way to be written", () => {
  for (const text of [
    "0",
    "7",
    "-4",
    "13.1",
    "0.5",
    "-0.25",
    "1720000000000",
    "1.2340",
    "1234.567",
  ])
    assert.equal(parseNumber(text, false), Number(text), text);
  for (const text of [
    "",
    "007",
    "-0",
    "+1",
    ".5",
    "5.",
    "1.0",
    "1.234",
    "1e3",
    "١",
    " 1",
    "1,5",
    "NaN",
  ])
    assert.equal(parseNumber(text, false), undefined, text);
  assert.equal(parseNumber("7", true), 7);
  assert.equal(parseNumber("7.5", true), undefined);
});

test("numbers as the world writes them are told with the number they probably are", () => {
  const cases: Record<string, string> = {
    "13,1": "13.1",
    "-1,5": "-1.5",
    "1.234.567": "1234567",
    "1,234,567": "1234567",
    "1 234 567": "1234567",
    "1'234": "1234",
    "1’234’567": "1234567",
    "1.000,50": "1000.5",
    "1,000.50": "1000.5",
    "1,2 Mrd": "1200000000",
    "1,2 Mrd.": "1200000000",
    "30 Mio": "30000000",
    "1,2 Billionen": "1200000000000",
    "2.3 bn": "2300000000",
    "2.3tn": "2300000000000",
    "30m": "30000000",
    "30k": "30000",
    "30 مليون": "30000000",
    "2.3 مليار": "2300000000",
    "٣٠": "30",
    "۳۰": "30",
    "٣٠٫٥": "30.5",
    "١٬٢٣٤٬٥٦٧": "1234567",
    "13,1 %": "13.1",
    "30٪": "30",
    $30: "30",
    "30 €": "30",
    "US$ 1.5bn": "1500000000",
    "30 million dollars": "30000000",
    "−5": "-5",
    "– 5": "-5",
    "(1,234.5)": "-1234.5",
    "3E+07": "30000000",
    "1,72E+12": "1720000000000",
    "+30": "30",
    "007": "7",
    ".5": "0.5",
    "30.0": "30",
    "thirty million": "30000000",
  };
  for (const [text, plain] of Object.entries(cases)) {
    assert.deepEqual(notationsOf(text), [plain], text);
    assert.match(
      explainNumber(text, false).hint,
      new RegExp(`\\b${plain}\\b`.replace("\\b-", "-")),
    );
    assert.notEqual(parseNumber(plain, false), undefined, plain);
  }
});

test("where two readings are possible both are named, and both can be written", () => {
  const cases: Record<string, [string, string]> = {
    "1.234": ["1234", "1.2340"],
    "1,234": ["1234", "1.2340"],
    "500.000": ["500000", "500"],
    "1.2 billion": ["1200000000", "1200000000000"],
  };
  for (const [text, [one, other]] of Object.entries(cases)) {
    const { hint } = explainNumber(text, false);
    assert.ok(hint.includes(`Write ${one} `) && hint.includes(`or ${other} `), hint);
    for (const plain of [one, other]) assert.notEqual(parseNumber(plain, false), undefined);
  }
});

test("what is no number, or two, is told without a guess", () => {
  for (const text of [
    "unknown",
    "n/a",
    "-",
    "10-20",
    "10 GW",
    "about 30",
    "½",
    "3.14.15",
    "1e400",
  ]) {
    assert.deepEqual(notationsOf(text), [], text);
    assert.doesNotMatch(explainNumber(text, false).hint, /^Write -?\d/);
  }
});

test("what is longer than any number is prose, and not searched for one", () => {
  assert.deepEqual(notationsOf("7".padStart(60, "0")), ["7"]);
  assert.deepEqual(notationsOf("7".padStart(61, "0")), []);
});

test("fifteen digits are kept exactly, more are not", () => {
  for (const text of ["123456789012345", "7000000000000", "0.1", "5".padEnd(20, "0")])
    assert.equal(isKeptExactly(text), true, text);
  for (const text of ["9007199254740993", "0.30000000000000004", "1".padEnd(400, "0")])
    assert.equal(isKeptExactly(text), false, text);
});

test("a number that is kept prints as it was written", () => {
  const plain = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.nat(6))
    .map(([isNegative, digits, decimals]) => {
      const text = String(digits).padStart(decimals + 1, "0");
      const at = text.length - decimals;
      const fraction = text.slice(at).replace(/0+$/, "");
      const whole = text.slice(0, at);
      return (isNegative ? "-" : "") + whole + (fraction ? `.${fraction}` : "");
    })
    .filter((text) => !/^-0$/.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      const value = parseNumber(text, false);
      if (value === undefined) assert.match(text, /^-?\d{1,3}\.\d{3}$/);
      else if (isKeptExactly(text) && Math.abs(value) >= 1e-6) assert.equal(String(value), text);
    }),
    { numRuns: 500 },
  );
});

test("no text makes the explanation fail, or print what no person reads", () => {
  const near = fc.string({ unit: fc.constantFrom(..."0123.,'’ %$€-−()eE+kmbn٣۳٫٬MrdMio") });
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), fc.boolean(), (text, isWhole) => {
      const { message, hint } = explainNumber(text, isWhole);
      const bare = (message + hint).replaceAll(text, "");
      assert.doesNotMatch(bare, /undefined|NaN|Infinity|\[object/);
      for (const plain of notationsOf(text)) assert.match(plain, /^-?\d+(\.\d+)?$/);
    }),
    { numRuns: 500 },
  );
});
