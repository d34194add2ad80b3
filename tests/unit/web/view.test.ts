import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countsOf, settled, tiesShown, wholeWeb } from "../../../src/web/view.ts";
import { anyTies, anyView, tie } from "./ties.ts";

const keysOf = (ties: { key: string }[]) => ties.map(({ key }) => key);

test("at first the whole web is shown", () => {
  fc.assert(fc.property(anyTies, (ties) => assert.deepEqual(tiesShown(ties, wholeWeb), ties)));
});

test("what is left out is gone, be it a kind, a status or a year, and nothing else", () => {
  const ties = [
    tie("a"),
    tie("b", { kind: "risk" }),
    tie("c", { status: "planned" }),
    tie("d", { dates: ["undated"] }),
  ];
  const without = (...values: string[]) =>
    keysOf(tiesShown(ties, { ...wholeWeb, without: values }));
  assert.deepEqual(without("risk"), ["a", "c", "d"]);
  assert.deepEqual(without("planned"), ["a", "b", "d"]);
  assert.deepEqual(without("undated"), ["a", "b", "c"]);
  assert.deepEqual(without("2023", "risk"), ["d"]);
  assert.deepEqual(without("done", "planned"), []);
});

test("a date that may mean two years is left out only with both", () => {
  const ties = [tie("a", { dates: ["2023", "2024"] })];
  assert.equal(tiesShown(ties, { ...wholeWeb, without: ["2023"] }).length, 1);
  assert.equal(tiesShown(ties, { ...wholeWeb, without: ["2023", "2024"] }).length, 0);
});

test("whoever is followed is at one end of every tie, and no tie of theirs is missing", () => {
  fc.assert(
    fc.property(anyTies, fc.constantFrom("nvidia", "openai"), (ties, follow) => {
      const shown = tiesShown(ties, { ...wholeWeb, follow });
      for (const each of ties)
        assert.equal(shown.includes(each), each.from === follow || each.to === follow);
    }),
  );
});

test("leaving out more never shows more, and ties keep their order", () => {
  fc.assert(
    fc.property(anyTies, anyView, anyView, (ties, view, further) => {
      const shown = tiesShown(ties, view);
      const fewer = tiesShown(ties, { ...view, without: [...view.without, ...further.without] });
      assert.deepEqual(
        fewer,
        shown.filter((each) => fewer.includes(each)),
      );
      assert.deepEqual(
        shown,
        ties.filter((each) => shown.includes(each)),
      );
    }),
  );
});

test("a view that cannot be is settled: unknown choices go, and a tie that is not shown is not read", () => {
  const ties = [tie("a"), tie("b", { kind: "risk" })];
  assert.deepEqual(settled(ties, { without: ["risk", "x", "risk"], follow: "y", tie: "b" }), {
    without: ["risk"],
    follow: "",
    tie: "",
  });
  fc.assert(
    fc.property(anyTies, anyView, (ties, view) => {
      const once = settled(ties, view);
      assert.deepEqual(settled(ties, once), once);
      assert.ok(!once.tie || keysOf(tiesShown(ties, once)).includes(once.tie));
      // What is unknown hides nothing.
      if (once.follow === view.follow)
        assert.deepEqual(tiesShown(ties, once), tiesShown(ties, view));
    }),
  );
});

test("the counts of the states come to the ties that are shown", () => {
  const statuses = ["done", "reported", "planned", "alleged"];
  fc.assert(
    fc.property(anyTies, (ties) => {
      const counts = countsOf(ties, statuses);
      assert.equal(
        counts.reduce((sum, { count }) => sum + count, 0),
        ties.length,
      );
      assert.ok(counts.every(({ count }) => count > 0));
    }),
  );
  assert.deepEqual(countsOf([tie("a"), tie("b", { status: "alleged" }), tie("c")], statuses), [
    { status: "done", count: 2 },
    { status: "alleged", count: 1 },
  ]);
});
