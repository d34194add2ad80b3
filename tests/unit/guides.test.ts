/** What the guides for journalists show is so: every example is run, and every name in them is there. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { forms } from "../../src/charts/draw.ts";
import { checkProject } from "../../src/check/check.ts";
import { printIssues } from "../../src/check/print.ts";
import { factText } from "../../src/facts/format-fact.ts";
import { filesBelow } from "../../src/files/files.node.ts";
import { fillAnswers } from "../../src/new/answers.ts";
import { filesWith } from "../../src/new/files.ts";
import { parseFlags } from "../../src/new/flags.node.ts";
import { makers } from "../../src/new/index.ts";
import { linesOf } from "../../src/files/read-text.ts";
import { rules } from "../../src/rules/index.ts";
import { attribute, parseMarkdown, type MdNode } from "../../src/story/markdown.ts";
import { readProject } from "../../src/story/read-project.ts";
import { vocabulary } from "../../src/story/vocabulary.ts";
import { codeIn, examples, guides, linksIn, root, type Example } from "./guides.ts";
import { readCases } from "./newsroom.ts";

const files = filesBelow(root);
const { project } = readProject(files);
const story = "content/stories/from-the-pool-table-to-the-power-grid/en.mdx";
const textIn = (file: string) => new TextDecoder().decode(files.bytes(file));
const at = ({ guide, line }: Example) => `${guide}:${line}`;
const inLanguage = (language: string) => examples.filter((found) => found.language === language);

/** What the check says of the project with some files in it. A chart that no text shows yet is only shown how to be made. */
function check(changes: Record<string, string | Uint8Array>) {
  const given = filesWith(files, changes);
  const { project, issues: found } = readProject(given);
  const issues = checkProject(project, found).filter(({ rule }) => rule !== "chart/unused");
  return { issues, printed: printIssues(issues, linesOf(given)) };
}

/** An example that is a file belongs with the others of its folder; a piece of a text goes on at the end of a story. */
const changesOf = (example: Example): Record<string, string | Uint8Array> =>
  example.file ? wholeFiles(example) : intoStory(example.code);

const wholeFiles = ({ guide, file }: Example): Record<string, string> =>
  Object.fromEntries(
    examples
      .filter((other) => other.guide === guide && folderOf(other.file) === folderOf(file))
      .map(({ file, code }) => [file, code]),
  );

const folderOf = (file: string): string => path.posix.dirname(file);

/** How a photograph's file begins. */
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

/** A step that is not said to stand alone gets a scrolly around it, and a photo is there. */
function intoStory(code: string): Record<string, string | Uint8Array> {
  const isStep = code.startsWith("<Step") && !/No scrolly/.test(code);
  const whole = isStep ? `<Scrolly id="some" label="Some">\n\n${code}\n\n</Scrolly>` : code;
  const photo = /\]\(\.\/([\w.-]+)\)/.exec(code)?.[1];
  return {
    [story]: textIn(story).replace(/\n<Gaps>[^]*/, (gaps) =>
      code.startsWith("<Gaps>") ? `\n${code}\n` : `\n${whole}\n${gaps}`,
    ),
    ...(photo && { [path.posix.join(folderOf(story), photo)]: jpeg }),
  };
}

const texts = inLanguage("mdx");
for (const example of texts)
  test(`${at(example)}: the example in MDX ${example.wrong ? `breaks ${example.wrong}, as the guide says` : "passes the check"}`, () => {
    const { issues, printed } = check(changesOf(example));
    assert.deepEqual(
      issues.map(({ rule }) => rule),
      example.wrong ? [example.wrong] : [],
      printed,
    );
  });

/** A text as a reader reads it, its figures written out. */
const printed = (node: MdNode): string =>
  node.name === "Fact"
    ? factText("en", project.facts.get(attribute(node, "id")!)!)
    : (node.value ?? (node.children ?? []).map(printed).join(""));

for (const example of texts.filter(({ prints }) => prints))
  test(`${at(example)}: the example prints what the guide says`, () => {
    const { tree } = parseMarkdown(example.code);
    assert.equal(
      printed(tree!).replace(/\s+/g, " ").replace(/\.$/, ""),
      example.prints!.replace(/\.$/, ""),
    );
  });

for (const example of texts.filter(({ gives }) => gives))
  test(`${at(example)}: below the example stands the example itself`, () =>
    assert.equal(example.gives, example.code));

for (const example of inLanguage("yaml"))
  test(`${at(example)}: the example in YAML passes the check as ${example.file}`, () => {
    assert.ok(example.file, "the file stands behind the language");
    assert.equal(check(changesOf(example)).printed, "");
  });

for (const example of inLanguage("csv"))
  test(`${at(example)}: the row stands in ${example.file}, or may`, () => {
    const table = textIn(example.file);
    const [id = ""] = example.code.split(",", 1);
    const known = table.split("\n").find((line) => line.startsWith(`${id},`));
    if (known) return assert.equal(example.code, known);
    const { issues, printed } = check({ [example.file]: `${table.trimEnd()}\n${example.code}\n` });
    assert.deepEqual(
      issues.map(({ rule }) => rule),
      example.wrong ? [example.wrong] : [],
      printed,
    );
  });

for (const example of inLanguage("text"))
  test(`${at(example)}: the check says this, word for word`, () =>
    assert.ok(readCases().some(({ says }) => says.trimEnd() === example.code)));

test("every example is of a kind that is run here", () => {
  const known = ["mdx", "yaml", "csv", "text", "sh"];
  for (const example of examples.filter(({ code }) => !code.startsWith("stories/NAME")))
    assert.ok(known.includes(example.language), at(example));
  assert.ok(texts.length >= 15, "the examples are found");
  assert.ok(texts.some(({ prints }) => prints) && texts.some(({ gives }) => gives));
});

test("what is asked for with `npm run new` in a guide can be asked", () => {
  for (const { code, ...example } of inLanguage("sh"))
    for (const [, name, rest = ""] of code.matchAll(/npm run new (\w+)(?: -- (.*))?/g)) {
      const maker = makers.find((found) => found.name === name);
      assert.ok(maker, at({ code, ...example }));
      const questions = maker.questions(project);
      const { given, faults } = parseFlags(rest.split(" ").filter(Boolean), maker, questions);
      assert.deepEqual(faults, []);
      // The dataset of the example is made by the line above it.
      const { dataset: _, ...others } = given;
      assert.deepEqual(fillAnswers(questions, others).faults, []);
    }
});

test("rules and files that a guide names are there", () => {
  const rooms = new Set(Object.keys(rules).map((rule) => rule.split("/")[0]));
  for (const guide of guides)
    for (const code of codeIn(guide)) {
      for (const [name, room] of code.matchAll(/(?<![\w./-])([a-z]+)\/[a-z0-9-]+(?![\w./-])/g))
        if (rooms.has(room)) assert.ok(name in rules, `${guide}: ${name}`);
      const file = /^(?:data\/)?([a-z]+\.(?:csv|json))$/.exec(code)?.[1];
      if (file && guide.startsWith("data/")) assert.ok(existsSync(`${root}data/${file}`), file);
    }
});

test("links in the guides lead somewhere", () => {
  for (const guide of guides.filter((name) => name.endsWith(".md")))
    for (const link of linksIn(guide).links.filter((found) => !/^https?:/.test(found))) {
      const [way = "", anchor] = link.split("#");
      const target = way ? path.posix.join(folderOf(guide), way) : guide;
      assert.ok(existsSync(root + target), `${guide}: ${link}`);
      if (anchor) assert.ok(linksIn(target).headings.includes(anchor), `${guide}: ${link}`);
    }
});

test("the guide to the data names every table, and every status and role with it", () => {
  const guide = readFileSync(`${root}data/README.md`, "utf8");
  for (const { name, schema } of project.ledger.package.resources) {
    assert.ok(guide.includes(`**${name}**`), name);
    if (name !== "figures") continue;
    for (const { constraints } of schema.fields.filter((field) =>
      ["status", "role"].includes(field.name),
    ))
      for (const word of constraints!.enum!) assert.ok(guide.includes(`\`${word}\``), word);
  }
});

test("the guide to the content shows every word of the vocabulary and every form of a chart", () => {
  const guide = readFileSync(`${root}content/README.md`, "utf8");
  for (const word of Object.keys(vocabulary)) assert.match(guide, new RegExp(`<${word}\\b`), word);
  for (const form of Object.keys(forms)) assert.ok(guide.includes(`| \`${form}\` `), form);
});
