import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { weaveNarrow, weaveWide, type Knot, type Weave } from "../../../src/charts/weave.ts";

const subjects = ["CoreWeave", "Nvidia", "others"];
const sources = ["miner", "circle", "race"];
const knots = fc
  .array(
    fc.record({
      subject: fc.constantFrom(...subjects),
      source: fc.constantFrom(...sources),
      year: fc.option(fc.integer({ min: 2010, max: 2030 }), { nil: undefined }),
      month: fc.constantFrom("", "-03", "-11"),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) =>
    rows.map(({ month, ...knot }, index): Knot => ({
      ...knot,
      id: `figure-${index}`,
      date: knot.year ? `${knot.year}${month}` : "",
    })),
  );
const wide = (given: Knot[]) => weaveWide(given, subjects, sources);
const narrow = (given: Knot[]) => weaveNarrow(given, subjects, "others", sources);
type Law = (weave: Weave, given: Knot[]) => void;
const holds = (views: ((given: Knot[]) => Weave)[], law: Law) =>
  fc.assert(
    fc.property(knots, (given) => views.forEach((view) => law(view(given), given))),
    { numRuns: 60 },
  );
const wideOnly = (law: Law) => holds([wide], law);
const narrowOnly = (law: Law) => holds([narrow], law);
const always = (law: Law) => holds([wide, narrow], law);

test("every figure is a knot, once", () => {
  always((weave, given) =>
    assert.deepEqual(weave.knots.map(({ id }) => id).sort(), given.map(({ id }) => id).sort()),
  );
});

test("no knot is closer than a finger's width to another, and all are on the cloth", () => {
  always(({ knots, width, height }) => {
    knots.forEach(({ x, y, id }, index) => {
      assert.ok(x >= 12 && x <= width - 12 && y >= 12 && y <= height, `${id} at ${x}, ${y}`);
      for (const other of knots.slice(index + 1)) {
        const apart = Math.hypot(x - other.x, y - other.y);
        assert.ok(apart >= 24 - 1e-9, `${id} and ${other.id} are ${apart} apart`);
      }
    });
  });
});

test("a thread begins at its knot and ends at the spool of its article", () => {
  always(({ knots, spools, height }) => {
    assert.deepEqual(
      spools.map(({ source }) => source),
      sources,
    );
    for (const { x, y, source, thread } of knots) {
      const numbers = [...thread.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
      const spool = spools.find((found) => found.source === source)!;
      const [endX, endY] = [numbers.at(-2)!, numbers.at(-1)!];
      assert.ok(Math.abs(endX - spool.x) <= 0.05 && Math.abs(endY - spool.y) <= 0.05);
      assert.equal(numbers[1], Math.round(y * 10) / 10);
      // Threads of one column fall side by side, none farther from its knot than their number asks.
      assert.ok(Math.abs(numbers[0]! - x) <= 0.7 * knots.length + 0.75);
      assert.ok(spool.y <= height);
    }
  });
});

test("wide, later years stand further right; figures without a date come last", () => {
  const time = ({ year }: Knot) => year ?? Infinity;
  wideOnly(({ knots }) => {
    for (const a of knots)
      for (const b of knots)
        if (time(a) < time(b)) assert.ok(a.x < b.x, `${a.year} before ${b.year}`);
  });
});

test("narrow, later years stand further down", () => {
  const time = ({ year }: Knot) => year ?? Infinity;
  narrowOnly(({ knots }) => {
    for (const a of knots)
      for (const b of knots)
        if (time(a) < time(b)) assert.ok(a.y < b.y, `${a.year} above ${b.year}`);
  });
});

test("wide, the knots of a subject stay within its bundle", () => {
  wideOnly(({ knots, wefts }) => {
    for (const { subject, y } of knots) {
      const bundle = wefts.find((weft) => weft.subject === subject)!;
      assert.ok(bundle.lines.some(([, lineY]) => Math.abs(lineY - y) < 1e-9));
    }
  });
});

test("years of which nothing is printed have their place too", () => {
  const knot = (id: string, year: number): Knot => ({
    id,
    year,
    date: String(year),
    subject: "Nvidia",
    source: "race",
  });
  for (const { years } of [wide, narrow].map((view) => view([knot("a", 2016), knot("b", 2020)])))
    assert.deepEqual(
      years.map(({ label }) => label),
      ["2016", "2017", "2018", "2019", "2020"],
    );
});
