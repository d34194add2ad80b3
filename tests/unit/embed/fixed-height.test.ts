import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fixedHeight } from "../../../src/embed/fixed-height.ts";

const ratio = fc.double({ min: 0.1, max: 8, noNaN: true });
const words = fc.array(
  fc.record({ text: fc.string(), size: fc.constant(16), lead: fc.constant(24) }),
);
const contents = fc.record({ words, wide: ratio, narrow: ratio, rest: fc.constant(200) });

test("a height has room for both pictures at their widest, and is a whole number of tens", () => {
  fc.assert(
    fc.property(contents, (given) => {
      const height = fixedHeight(given);
      assert.equal(height % 10, 0);
      assert.ok(height >= 432 * given.narrow + given.rest);
      assert.ok(height >= 688 * given.wide + given.rest);
    }),
  );
});

test("more words never make a frame lower", () => {
  fc.assert(
    fc.property(contents, fc.string(), (given, text) => {
      const more = [...given.words, { text, size: 16, lead: 24 }];
      assert.ok(fixedHeight({ ...given, words: more }) >= fixedHeight(given));
    }),
  );
});
