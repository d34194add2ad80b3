import assert from "node:assert/strict";
import { test } from "node:test";
import { parseText } from "../../../src/story/text.ts";

const address = { slug: "s", kind: "stories", locale: "en", file: "en.mdx" } as const;
const head = "---\ntitle: T\ndek: D\ndescription: E\n---\n\n";
const read = (body: string) => {
  const { text, issues } = parseText(address, head + body);
  assert.deepEqual(issues, []);
  return text ?? assert.fail("no text");
};
const usesOf = (body: string) =>
  read(body).uses.map(({ name, place }) => `${name} ${place.line}:${place.column}`);
const faultsOf = (source: string) =>
  parseText(address, source).issues.map(
    ({ rule, place }) => `${rule} ${place.line}:${place.column}`,
  );
const story = [
  '<Scrolly id="x" label="l">',
  '<Step id="one" title="One" chart="c">',
  "",
  'Hi <Claim assert="a > 1">**so** many</Claim> <Fact id="f" odd="unit"/>',
  "",
  "</Step>",
  "</Scrolly>",
  "",
  "## After",
  "",
  'And <Fact id="g"/>.',
].join("\n");

test("every component is found where it stands, whatever letters stand before it", () => {
  assert.deepEqual(usesOf('<Fact id="a"/> and <Fact id="b"/>'), ["Fact 7:1", "Fact 7:20"]);
  assert.deepEqual(usesOf('Übung 🧵 مرحبا <Fact id="a"/>'), ["Fact 7:16"]);
  assert.deepEqual(usesOf('🧵🧵\n\n> 🧵 <Fact id="a"/>'), ["Fact 9:6"]);
});

test("a file with Windows line ends has the same places", () => {
  const source = `${head}Übung\n\n🧵 <Fact id="a"/>\n`.replaceAll("\n", "\r\n");
  const place = parseText(address, source).text?.uses[0]?.place;
  assert.deepEqual([place?.line, place?.column], [9, 4]);
});

test("a component is marked by its tag and name", () => {
  assert.equal(read("<Plain>two</Plain>").uses[0]?.place.length, "<Plain".length);
});

test("attributes are plain text; one that is an expression counts as empty", () => {
  const uses = read('<Fact id="a" odd="unit"/> <Fact id={x}/>').uses;
  assert.deepEqual(
    uses.map(({ attributes }) => attributes),
    [{ id: "a", odd: "unit" }, { id: "" }],
  );
});

test("a component knows its step or heading, and what is around it", () => {
  const uses = read(story).uses;
  assert.deepEqual(
    uses.map(({ name, section, within }) => [name, section.id, within.join(" ")]),
    [
      ["Scrolly", "", ""],
      ["Step", "step-one", "Scrolly"],
      ["Claim", "step-one", "Scrolly Step"],
      ["Fact", "step-one", "Scrolly Step"],
      ["Fact", "after", ""],
    ],
  );
});

test("sections are the steps and headings, in reading order", () => {
  assert.deepEqual(read(story).sections, [
    { id: "step-one", title: "One", kind: "step" },
    { id: "after", title: "After", kind: "heading" },
  ]);
});

test("heading ids are those the site's parser gives", () => {
  const ids = (body: string) => read(body).sections.map(({ id }) => id);
  assert.deepEqual(ids("## Ünï & co — 5.0!"), ["ünï--co--50"]);
  assert.deepEqual(ids("## snake_case x²"), ["snake_case-x"]);
  assert.deepEqual(ids("## مَرحبا"), ["مَرحبا"]);
  assert.deepEqual(ids("## The *same*\n\n## The same\n\n## The same"), [
    "the-same",
    "the-same-1",
    "the-same-2",
  ]);
});

test("front matter is checked in its own lines", () => {
  assert.deepEqual(faultsOf("---\ntitle: T\ndek: D\ndescripton: E\n---\n"), [
    "yaml/unknown-key 4:1",
  ]);
  assert.deepEqual(faultsOf("---\ntitle: T\ndek:\n---\n"), [
    "yaml/missing-key 3:1",
    "yaml/missing-key 2:1",
  ]);
});

test("a text without front matter lacks it, an empty one its three keys; neither is returned", () => {
  for (const [source, faults] of [
    ["", 1],
    ["Only words.", 1],
    ["---\n---\n\nWords.", 3],
  ] as const) {
    assert.equal(faultsOf(source).length, faults, source);
    assert.equal(parseText(address, source).text, undefined);
  }
});

test("an open tag or brace is told where it opens", () => {
  assert.deepEqual(faultsOf(`${head}So <Plain>two`), ["text/tag 7:4"]);
  assert.deepEqual(faultsOf(`${head}üé </Plain>`), ["text/tag 7:4"]);
  assert.deepEqual(faultsOf(`${head}One\n\na {b`), ["text/stray-sign 9:3"]);
});

test("quotations nested beyond sense are refused, not a crash", () => {
  assert.deepEqual(faultsOf(`${head}One\n\n${">".repeat(5000)} x`), ["text/too-deep 9:1"]);
});
