import assert from "node:assert/strict";
import { test } from "node:test";
import { parseText } from "../../../src/story/text.ts";

const address = { slug: "s", kind: "stories", locale: "en", file: "en.mdx" } as const;
const head = "---\ntitle: T\ndek: D\ndescription: E\n---\n\n";
const rulesOf = (body: string) => parseText(address, head + body).issues.map(({ rule }) => rule);
const million = (part: string) => part.repeat(1_000_000 / part.length);

/** Each of these ends the native parser, or keeps it busy for minutes, if it is given to it as it is. */
const toDeath: Record<string, string> = {
  "quotations in quotations": million(">"),
  "quotations with spaces": million("> "),
  "lists in lists": million("- "),
  "numbered lists in lists": million("1. "),
  "brackets in braces": `{${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
  "brackets in an attribute": `<A x={${"[".repeat(50_000)}${"]".repeat(50_000)}}/>`,
  "brackets in an export": `export const a = {\n\n${"[".repeat(50_000)}`,
  "an endless sum in braces": `{1${"+1".repeat(200_000)}}`,
  "an endless sum over many lines": `{1\n${"+1\n\n".repeat(200_000)}}`,
  "open braces": million("{"),
  "braces side by side": million("{a} "),
  "comments side by side": million("{/* a */} "),
  "tags in tags": "<Plain>".repeat(50_000) + "</Plain>".repeat(50_000),
  "open tags in paragraphs": million("<Plain>a\n\n"),
  "stars and underscores": million("*a_ "),
  entities: million("&#x41;"),
};

for (const [name, body] of Object.entries(toDeath)) {
  test(`a text of ${name} is refused at once`, () => {
    const from = performance.now();
    const rules = rulesOf(body);
    assert.equal(rules.length, 1);
    assert.match(rules[0]!, /^text\/too-(?:deep|long)$/);
    assert.ok(performance.now() - from < 2000, `${performance.now() - from} ms`);
  });
}

test("emphasis and lists deeper than a page could show are refused, though they can be read", () => {
  assert.deepEqual(rulesOf("*a ".repeat(300) + "b* ".repeat(300)), ["text/too-deep"]);
  const lists = Array.from({ length: 120 }, (_, level) => `${"  ".repeat(level)}- a\n`);
  assert.deepEqual(rulesOf(lists.join("\n")), ["text/too-deep"]);
});

test("what people write stays far below the limits", () => {
  for (const body of [
    "- - - - - - - - - - - - - - - - - -",
    `${"- ".repeat(200)}`,
    "> > A quotation in a quotation.",
    `{/* ${"A paragraph that was taken out.\n\n".repeat(400)} */}`,
    `${"word ".repeat(1500)}`,
    `${"A <Plain>b</Plain> c.\n\n".repeat(300)}`,
    "Smiles: :( :( :(",
    `${"a  ".repeat(30)}${" ".repeat(5000)}`,
  ])
    assert.deepEqual(rulesOf(body), [], body.slice(0, 40));
});

test("a text of usual words, but of a megabyte, is read", () => {
  const from = performance.now();
  assert.deepEqual(
    rulesOf("Ships came and went, and the harbour grew with them.\n\n".repeat(18_000)),
    [],
  );
  assert.ok(performance.now() - from < 5000);
});
