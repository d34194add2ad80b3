import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseTemplate } from "../../../src/story/template.ts";

test("a text is split at its facts, and each piece knows where it began", () => {
  assert.deepEqual(parseTemplate("From {a-2022} on"), [
    { kind: "text", text: "From ", start: 0 },
    { kind: "fact", id: "a-2022", start: 5 },
    { kind: "text", text: " on", start: 13 },
  ]);
});

test("facts may stand side by side, first and last", () => {
  assert.deepEqual(
    parseTemplate("{a}{b}").map(({ kind }) => kind),
    ["fact", "fact"],
  );
});

test("an empty text has no pieces", () => {
  assert.deepEqual(parseTemplate(""), []);
});

test("braces around anything but an id are words", () => {
  for (const text of ["{}", "{A}", "{a b}", "{a", "a}", "{a_b}"]) {
    assert.deepEqual(parseTemplate(text), [{ kind: "text", text, start: 0 }]);
  }
});

test("the pieces together are the text", () => {
  const text = fc.string({ unit: fc.constantFrom("{", "}", "a", "-", " ", "2", "ü") });
  fc.assert(
    fc.property(text, (source) => {
      const pieces = parseTemplate(source);
      const written = pieces.map((piece) => (piece.kind === "text" ? piece.text : `{${piece.id}}`));
      assert.equal(written.join(""), source);
      for (const [index, { start }] of pieces.entries()) {
        assert.ok(source.startsWith(written[index]!, start));
      }
    }),
  );
});
