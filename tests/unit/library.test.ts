/** The chart library is whole: every form the code knows has an entry that a journalist can take something from. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { forms, type FormName } from "../../src/charts/draw.ts";
import { checkProject } from "../../src/check/check.ts";
import { printIssues } from "../../src/check/print.ts";
import { filesBelow } from "../../src/files/files.node.ts";
import { filesOf, type Files } from "../../src/files/files.ts";
import { linesOf } from "../../src/files/read-text.ts";
import { attribute, textOf, walk, type MdNode } from "../../src/story/markdown.ts";
import { readProject } from "../../src/story/read-project.ts";
import { root } from "./guides.ts";

const files = filesBelow(root);
const { project } = readProject(files);
const names = Object.keys(forms) as FormName[];
const page = project.texts.find(({ slug, locale }) => slug === "chart-library" && locale === "en")!;

/** What stands below the heading of each form, by its form. */
const entries = new Map<string, MdNode[]>();
let nodes: MdNode[] = [];
for (const node of page.tree.children ?? []) {
  const isHeading = node.type === "heading" && !node.name;
  if (isHeading) entries.set(textOf(node).toLowerCase().replaceAll(" ", "-"), (nodes = []));
  else nodes.push(node);
}
const found = (all: MdNode[], test: (node: MdNode) => boolean): MdNode[] => {
  const hits: MdNode[] = [];
  for (const node of all) walk(node, (each) => test(each) && hits.push(each));
  return hits;
};
const examplesIn = (form: string) =>
  found(entries.get(form) ?? [], ({ name }) => name === "Example").map((node) =>
    project.charts.get(attribute(node, "chart")!)!,
  );

for (const form of names)
  test(`the form ${form} has an entry: its example, when to use it, when not, and what instead`, () => {
    assert.deepEqual(
      examplesIn(form).map((chart) => chart.form),
      [form],
    );
    const paragraphs = entries.get(form)!.filter(({ type }) => type === "paragraph");
    const begins = (words: string) =>
      paragraphs.filter((paragraph) => textOf(paragraph).startsWith(words));
    assert.equal(begins("Use it ").length, 1);
    const [not, ...more] = begins("Not ");
    assert.deepEqual(more, []);
    const instead = found([not!], ({ type }) => type === "link").map(({ url }) => url!.slice(1));
    assert.ok(instead.length > 0, "something is to be used instead");
    for (const other of instead)
      assert.ok(other !== form && names.includes(other as FormName), other);
    // What it shows stands first.
    assert.ok(textOf(paragraphs[0]!).length > 20 && !/^(Use|Not) /.test(textOf(paragraphs[0]!)));
  });

test("the list at the top leads to every form, once, by what one wants to say", () => {
  const list = (page.tree.children ?? []).find(({ type }) => type === "list")!;
  const links = found([list], ({ type }) => type === "link").map(({ url }) => url!.slice(1));
  assert.deepEqual([...names].sort(), links.filter((id) => names.includes(id as FormName)).sort());
  for (const id of links)
    assert.ok(
      page.sections.some((section) => section.id === id),
      id,
    );
});

/** The project with no other chart: only what these examples say can then be wrong in one. */
const without = ({ paths, size, bytes }: Files, gone: (path: string) => boolean): Files => ({
  paths: paths.filter((path) => !gone(path)),
  size,
  bytes,
});

test("each example stands for itself: it passes the check in a project that has no other chart", () => {
  for (const chart of names.flatMap(examplesIn)) {
    const alone = without(
      files,
      (path) =>
        (path.startsWith("content/charts/") && path !== chart.file) ||
        /^content\/(stories|explainers|pages|glossary)\//.test(path),
    );
    const shown = `---\ntitle: T\ndek: D\ndescription: E\n---\n\n<Example chart="${chart.id}" />\n`;
    const given = filesOf({
      ...Object.fromEntries(alone.paths.map((path) => [path, alone.bytes(path)])),
      "content/pages/one/en.mdx": shown,
    });
    const { project: small, issues } = readProject(given);
    const told = checkProject(small, issues).filter(({ place }) => place.file === chart.file);
    assert.equal(printIssues(told, linesOf(given)), "");
  }
});

test("a journalist who breaks an example is told, as with any chart", () => {
  for (const chart of names.flatMap(examplesIn)) {
    const given = filesOf({
      ...Object.fromEntries(files.paths.map((path) => [path, files.bytes(path)])),
      [chart.file]: new TextDecoder()
        .decode(files.bytes(chart.file))
        .replace(/- (fact|event|deal): [a-z0-9-]+/, "- $1: no-such-thing"),
    });
    const { project: broken, issues } = readProject(given);
    const told = checkProject(broken, issues).map(({ place }) => place.file);
    assert.ok(told.includes(chart.file), chart.file);
  }
});
