import assert from "node:assert/strict";
import { test } from "node:test";
import { checkProject } from "../../../src/check/check.ts";
import { examples } from "./real.ts";

test("the examples of forms say nothing that the check would not let through", () => {
  const issues = checkProject({ ...examples, texts: [] }, []);
  assert.deepEqual(
    issues
      .filter(({ rule }) => rule !== "chart/unused")
      .map(({ rule, place, message }) => [rule, place.file, message]),
    [],
  );
});
