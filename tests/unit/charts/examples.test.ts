import assert from "node:assert/strict";
import { test } from "node:test";
import { checkProject } from "../../../src/check/check.ts";
import { examples } from "./real.ts";

// No text shows them, so that charts and terms go unused.
test("the examples of forms say nothing that the check would not let through", () => {
  const issues = checkProject({ ...examples, texts: [] }, []);
  assert.deepEqual(
    issues
      .filter(({ rule }) => !["chart/unused", "use/unused-term"].includes(rule))
      .map(({ rule, place, message }) => [rule, place.file, message]),
    [],
  );
});
