import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { html, ready } from "../../../src/impact/page/markup.ts";

test("what was not written as markup is read as text, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      const { childNodes } = parseFragment(html`<p title="${text}">x${text}</p>`.text);
      const [p] = childNodes as unknown as {
        attrs: { value: string }[];
        childNodes: { value: string }[];
      }[];
      assert.equal(childNodes.length, 1);
      assert.equal(p!.attrs[0]!.value, text);
      assert.deepEqual(
        p!.childNodes.map(({ value }) => value),
        [`x${text}`],
      );
    }),
  );
});

test("markup in markup stays, lists are joined, and what is not there leaves nothing", () => {
  const items = ["a", "<"].map((item) => html`<li>${item}</li>`);
  const pieces = [...items, undefined, false as const, ready("<hr>"), 1];
  assert.equal(html`<p>${pieces}</p>`.text, "<p><li>a</li><li>&#60;</li><hr>1</p>");
});
