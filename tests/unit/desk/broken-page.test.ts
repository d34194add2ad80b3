import assert from "node:assert/strict";
import { test } from "node:test";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { brokenPage } from "../../../src/desk/broken-page.ts";

const elements = (node: Tree.Node): Tree.Element[] => [
  ...("tagName" in node ? [node] : []),
  ...("childNodes" in node ? node.childNodes.flatMap(elements) : []),
];

test("the words stand in the page as they are, and none of them becomes a tag", () => {
  const errors = 'Write <Fact id="…" /> & not </pre><script>alert(1)</script>.';
  const found = elements(parse(brokenPage(errors, "/"), { scriptingEnabled: false }));
  const words = found.find(({ tagName }) => tagName === "pre")!.childNodes as Tree.TextNode[];
  assert.deepEqual(
    words.map(({ value }) => value),
    [errors],
  );
  assert.equal(found.filter(({ tagName }) => tagName === "script").length, 2);
});

test("it listens to the desk wherever the site is served from", () => {
  for (const [base, root] of [
    ["/", ""],
    ["/news/", "/news"],
  ] as const) {
    const page = brokenPage("x", base);
    assert.ok(page.includes(`src="${root}/@vite/client"`));
    assert.ok(page.includes(`src="${root}/src/desk/overlay.client.ts"`));
  }
});
