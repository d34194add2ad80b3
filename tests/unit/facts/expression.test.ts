import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ExpressionError } from "../../../src/facts/expression-error.ts";
import { evaluateAssertion, namesIn, type Lookup } from "../../../src/facts/expression.ts";

const known: Record<string, { low: number; high?: number; year?: number; unit: string }> = {
  revenue: { low: 500, unit: "USD" },
  loan: { low: 30, high: 40, unit: "USD", year: 2023 },
  nothing: { low: 0, unit: "USD" },
  cards: { low: 4, unit: "GPU" },
  growth: { low: 3, unit: "times" },
  "supply-and-demand": { low: 5, unit: "" },
  "demand-and": { low: 6, unit: "" },
  "and-more": { low: 7, unit: "" },
  "two-roads": { low: 8, unit: "" },
  "2-roads": { low: 9, unit: "" },
  year: { low: 11, unit: "" },
};
const lookup: Lookup = (name, part) => {
  const found = known[name];
  if (!found) return undefined;
  if (part === "year")
    return found.year === undefined ? undefined : { value: found.year, unit: "calendar year" };
  return { value: part === "high" ? (found.high ?? found.low) : found.low, unit: found.unit };
};
const holds = (text: string) => evaluateAssertion(text, lookup);
const assertAll = (expected: boolean, texts: string[]) => {
  for (const text of texts) assert.equal(holds(text), expected, text);
};
/** The part of the text that is marked as wrong, and what is said of it. */
const faultOf = (text: string): [string, string] => {
  try {
    holds(text);
  } catch (error) {
    assert.ok(error instanceof ExpressionError, text);
    return [text.slice(error.start, error.end), error.message];
  }
  return assert.fail(`${text} has no fault`);
};

test("comparisons hold or fail as in school", () => {
  assertAll(true, ["1 < 2", "2 <= 2", "3 > 2", "2 >= 2", "2 = 2", "revenue > loan", "1<2"]);
  assertAll(false, ["2 < 2", "3 <= 2", "2 > 2", "1 >= 2", "1 = 2", "loan > revenue"]);
});

test("multiplication binds before addition, parentheses before both, and all go from the left", () => {
  assertAll(true, ["2 + 3 * 4 = 14", "(2 + 3) * 4 = 20", "10 - 3 - 2 = 5", "24 / 4 / 2 = 3"]);
});

test("`and` asks that every comparison holds, and still reads those after a false one", () => {
  assertAll(true, ["1 < 2 and 2 < 3 and 3 < 4"]);
  assertAll(false, ["1 > 2 and 2 < 3", "1 < 2 and 3 < 2"]);
  assert.deepEqual(faultOf("1 > 2 and 2 <"), ["", "expected a number or the id of a fact"]);
});

test("equality forgives what binary fractions do, to either side alike", () => {
  assertAll(true, ["0.1 + 0.2 = 0.3", "0.3 = 0.1 + 0.2", "loan - loan = 0"]);
  assertAll(false, ["1 = 1.00001", "0 = 0.0000000001"]);
});

test("ids may begin or end with `and`, hold it, or begin with a number", () => {
  assertAll(true, [
    "supply-and-demand = 5",
    "demand-and = 6",
    "and-more = 7 and and-more = 7",
    "two-roads = 8",
    "2-roads = 9",
  ]);
});

test("a hyphen belongs to an id; a minus sign has spaces around it", () => {
  assertAll(true, ["revenue - loan = 470"]);
  assert.deepEqual(faultOf("revenue-loan = 470"), ["revenue-loan", 'there is no "revenue-loan"']);
});

test("`.high` is the upper end of a range, or the value where there is no range", () => {
  assertAll(true, ["loan.high = 40", "loan = 30", "revenue.high = 500", "loan.high - loan = 10"]);
});

test("`year(id)` is the year of a fact; a fact may itself be called year", () => {
  assertAll(true, ["year(loan) = 2023", "year( loan )=2023", "year = 11"]);
  assert.deepEqual(faultOf("year(revenue) = 1"), ["revenue", 'there is no "revenue"']);
  assert.deepEqual(faultOf("year(2023) = 1"), ["2023", "expected the id of an event or fact"]);
  assert.deepEqual(faultOf("year(loan = 1"), ["=", 'expected ")"']);
  assert.deepEqual(faultOf("year(loan) > revenue"), [
    "year(loan) > revenue",
    "calendar year cannot be compared with USD",
  ]);
});

test("unlike units are neither compared nor added, in whatever order they stand", () => {
  for (const text of ["revenue > cards", "revenue + cards > 1", "1 + revenue > cards"]) {
    assert.match(faultOf(text)[1], /^USD cannot be compared with GPU$/, text);
  }
  assert.equal(faultOf("cards > 1 + revenue")[1], "GPU cannot be compared with USD");
  assert.equal(faultOf("revenue / loan > loan")[1], "a plain number cannot be compared with USD");
  assert.equal(faultOf("growth > loan")[1], "a plain number cannot be compared with USD");
});

test("a typed number fits any unit, and so does arithmetic on typed numbers", () => {
  assertAll(true, ["revenue > 2", "cards = 2 * 2", "cards = 8 / 2", "cards < 2 + 3"]);
});

test("units multiply and cancel in any order", () => {
  assertAll(true, [
    "revenue / loan > 16",
    "growth * loan = 90 and loan * growth = 90",
    "cards * loan = loan * cards",
    "cards * loan / loan = cards",
    "revenue / cards * cards = revenue",
    "1 / cards * cards = 1",
    "revenue / (loan / cards) > cards",
  ]);
  assert.equal(faultOf("revenue / cards > revenue")[1], "USD/GPU cannot be compared with USD");
  assert.equal(faultOf("2 * growth > loan")[1], faultOf("growth * 2 > loan")[1]);
});

test("nothing is divided by zero, so that no claim holds by infinity", () => {
  const message = "nothing can be divided by zero";
  assert.deepEqual(faultOf("revenue / nothing > 5"), ["nothing", message]);
  assert.deepEqual(faultOf("1 / (loan - loan) > 5"), ["(loan - loan)", message]);
  assert.deepEqual(faultOf("revenue / 0 = 1"), ["0", message]);
});

test("a fault is marked where it stands", () => {
  assert.deepEqual(faultOf("(loan > 1"), [">", 'expected ")"']);
  assert.deepEqual(faultOf("(loan"), ["", 'expected ")"']);
  assert.deepEqual(faultOf("loan) > 1"), [")", "expected a comparison: < <= > >= ="]);
  assert.deepEqual(faultOf("1 < 2 < 3"), ["<", '"<" was not expected here']);
  assert.deepEqual(faultOf("loan > $30"), ["$", '"$" has no meaning in an assertion']);
  assert.deepEqual(faultOf("loan > 1,000"), [",", '"," has no meaning in an assertion']);
  assert.deepEqual(faultOf("laon > 1"), ["laon", 'there is no "laon"']);
  assert.deepEqual(faultOf("and"), ["and", "expected a number or the id of a fact"]);
  assert.deepEqual(faultOf(""), ["", "expected a number or the id of a fact"]);
  assert.equal(faultOf("loan")[1], "expected a comparison: < <= > >= =");
  assert.equal(faultOf("1 < 2 and")[1], "expected a number or the id of a fact");
});

test("names are listed with their places, in the order of the text", () => {
  assert.deepEqual(namesIn("loan.high > 2 and  revenue > 3"), [
    { name: "loan.high", start: 0, end: 9 },
    { name: "revenue", start: 19, end: 26 },
  ]);
});

test("no text throws anything but an ExpressionError that lies within it", () => {
  const words = [...Object.keys(known), "and", "(", ")", "<", "=", "+", "-", "*", "/", "0", "1.5"];
  const near = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom("", " ")), { maxLength: 12 })
    .map((parts) => parts.flat().join(""));
  const deep = [50, 200, 9000].map((depth): [string] => ["(".repeat(depth)]);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (text) => {
      try {
        assert.equal(typeof holds(text), "boolean");
      } catch (error) {
        assert.ok(error instanceof ExpressionError, String(error));
        assert.ok(0 <= error.start && error.start <= error.end && error.end <= text.length);
      }
    }),
    { numRuns: 200, examples: deep },
  );
});
