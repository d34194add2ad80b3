import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { searchOf, viewFrom } from "../../../src/web/address.ts";
import { settled, wholeWeb } from "../../../src/web/view.ts";
import { anyTies, anyView, tie } from "./ties.ts";

test("a view comes back from its address", () => {
  fc.assert(
    fc.property(anyTies, anyView, (ties, given) => {
      const view = settled(ties, given);
      assert.deepEqual(viewFrom(searchOf(view), ties), view);
    }),
  );
});

test("the whole web has an address without a query", () => {
  assert.equal(searchOf(wholeWeb), "");
  assert.deepEqual(viewFrom("", [tie("a")]), wholeWeb);
});

test("an address can be read: what is left out, who is followed, which tie", () => {
  const view = { without: ["planned", "undated"], follow: "us-dod", tie: "us-dod-buys-openai" };
  assert.equal(searchOf(view), "?without=planned.undated&follow=us-dod&tie=us-dod-buys-openai");
});

test("what is not ours in an address stays, and what was ours goes", () => {
  assert.equal(searchOf(wholeWeb, "?from=letter&follow=nvidia"), "?from=letter");
  assert.equal(searchOf({ ...wholeWeb, tie: "a" }, "?from=letter"), "?from=letter&tie=a");
});

test("any address gives a view, whatever somebody typed", () => {
  fc.assert(
    fc.property(anyTies, fc.string({ unit: "binary" }), fc.webQueryParameters(), (ties, a, b) => {
      for (const search of [a, `?${b}`, `?without=${a}&follow=${a}&tie=${a}`]) {
        const view = viewFrom(search, ties);
        assert.deepEqual(settled(ties, view), view);
      }
    }),
  );
});
