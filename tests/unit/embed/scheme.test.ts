import assert from "node:assert/strict";
import { test } from "node:test";
import { keepScheme, schemeIn } from "../../../src/embed/scheme.ts";

test("an address asks for light or dark; anything else is the system's choice", () => {
  assert.equal(schemeIn("?scheme=dark"), "dark");
  assert.equal(schemeIn("?v=1&a=2&scheme=light"), "light");
  for (const query of ["", "?scheme=", "?scheme=Dark", "?scheme=red", "?scheme=light%20dark"])
    assert.equal(schemeIn(query), undefined, query);
});

test("a scheme that was asked for stays when the rest of the query changes", () => {
  assert.equal(keepScheme("?v=1&a=2", "?scheme=dark"), "?v=1&a=2&scheme=dark");
  assert.equal(keepScheme("", "?v=1&a=2&scheme=dark"), "?scheme=dark");
  assert.equal(keepScheme("?v=1", "?scheme=url(x)"), "?v=1");
});
