import assert from "node:assert/strict";
import { test } from "node:test";
import { mdxToJs } from "satteri";
import { anchors, anchorsOf } from "../../../src/story/anchors.ts";
import { parseMarkdown } from "../../../src/story/markdown.ts";

const source = `It had <Fact id="a" />, *or <Fact id="a-2" />*.

<Step id="s" chart="c" title="t">

<Fact id="a" /> and <Claim assert="a > 1">more than <Fact id="a" /></Claim>.

</Step>

<Claim assert="b > 1">

Many.

</Claim>
`;
const names = ["at-a", "at-a-2", "at-a_2", "tested", "at-a_3", "tested_2"];

test("each fact and claim of a text has an anchor of its own, also where it is called again", () => {
  assert.deepEqual([...anchorsOf(parseMarkdown(source).tree!).values()], names);
});

test("the page is compiled with the anchors that the ledger leads to", async () => {
  const { code } = mdxToJs(source, { hastPlugins: [anchors] });
  const given = [...code.matchAll(/\bat: "([^"]+)"/g)].map(([, at]) => at);
  assert.deepEqual(given, names);
});
