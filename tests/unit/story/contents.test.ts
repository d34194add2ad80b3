import assert from "node:assert/strict";
import { test } from "node:test";
import { message } from "../../../src/i18n/messages.ts";
import { contentsOf } from "../../../src/story/contents.ts";
import { parseText } from "../../../src/story/text.ts";

const head = "---\ntitle: T\ndek: D\ndescription: E\n---\n\n";
const address = { slug: "a", kind: "stories", locale: "en", file: "a/en.mdx" } as const;
const entriesOf = (body: string) => {
  const { text, issues } = parseText(address, head + body);
  assert.deepEqual(issues, []);
  return contentsOf(text!).map(({ id, title }) => `${id}: ${title}`);
};
const gaps = `gaps: ${message("en", "story.gaps")}`;
const threads = `threads: ${message("en", "story.threads")}`;

test("the contents list chapters, scrollys and gaps in reading order, and end with the threads", () => {
  const body = `## Before

<Scrolly id="web" label="The web">

<Step id="one" chart="a" title="One">

Words.

</Step>

</Scrolly>

## After it

<Gaps>

Much.

</Gaps>`;
  assert.deepEqual(entriesOf(body), [
    "before: Before",
    "web: The web",
    "after-it: After it",
    gaps,
    threads,
  ]);
});

test("steps and headings below a chapter are not listed, and do not shift the addresses of those that are", () => {
  assert.deepEqual(entriesOf("## Ship\n\n### Ship\n\n## Ship"), [
    "ship: Ship",
    "ship-2: Ship",
    threads,
  ]);
});

test("a text without chapters lists its threads", () => {
  assert.deepEqual(entriesOf("Words."), [threads]);
});
