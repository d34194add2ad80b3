import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { filesBelow } from "../../../src/files/files.node.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { described, files, type Files } from "../tiny-project.ts";

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
const meta = "content/stories/harbour/story.yaml";
const whole: Files = {
  ...files,
  "data/datapackage.json": JSON.stringify(described),
  [meta]: "published: 2026-11-21\nauthors: [Somebody]\norder: 1\n",
  "content/pages/about/en.mdx": "---\ntitle: About\ndek: Us.\ndescription: Who.\n---\n\nHello.\n",
};

function readFiles(given: Files) {
  const folder = mkdtempSync(path.join(tmpdir(), "project-"));
  folders.push(folder);
  for (const [file, text] of Object.entries(given)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const { project, issues } = readProject(filesBelow(folder));
  const told = issues.map(({ rule, place }) => `${rule} ${place.file}:${place.line}`);
  return { project, told };
}

test("a folder is read whole: ledger, charts, texts, stories and glossary", () => {
  const { project, told } = readFiles(whole);
  assert.deepEqual(told, []);
  assert.equal(project.facts.size, 4);
  assert.deepEqual([...project.charts.keys()], ["days", "income"]);
  assert.deepEqual(
    project.texts.map(({ kind, slug, locale, file }) => [kind, slug, locale, file]),
    [
      ["stories", "harbour", "en", "content/stories/harbour/en.mdx"],
      ["pages", "about", "en", "content/pages/about/en.mdx"],
    ],
  );
  assert.deepEqual(project.stories.get("harbour"), {
    published: "2026-11-21",
    authors: ["Somebody"],
    order: 1,
  });
  assert.equal(project.glossaries.get("en")?.terms["quay"]?.term, "Quay");
  assert.equal(project.unreadable.size, 0);
});

test("a story in several languages is several texts, in the order of their names", () => {
  const { project } = readFiles({
    ...whole,
    "content/stories/harbour/de.mdx": whole["content/pages/about/en.mdx"]!,
  });
  assert.deepEqual(
    project.texts.map(({ slug, locale }) => `${slug} ${locale}`),
    ["harbour de", "harbour en", "about en"],
  );
});

test("folders that are not there hold nothing, and files that nobody reads are told", () => {
  const data = Object.fromEntries(
    Object.entries(whole).filter(([file]) => file.startsWith("data/")),
  );
  const { project, told } = readFiles({ ...data, "content/charts/notes.txt": "?" });
  assert.deepEqual(told, ["file/unread content/charts/notes.txt:1"]);
  assert.deepEqual([project.charts.size, project.texts.length], [0, 0]);
});

test("a byte order mark does not hide a text's front matter", () => {
  const file = "content/pages/about/en.mdx";
  const { project, told } = readFiles({ ...whole, [file]: `\ufeff${whole[file]!}` });
  assert.deepEqual(told, []);
  assert.equal(project.texts.at(-1)?.source, whole[file]);
});

test("a story without its story.yaml lacks the two keys that even a draft has", () => {
  const { told, project } = readFiles({ ...whole, [meta]: "" });
  assert.deepEqual(told, Array(2).fill(`yaml/missing-key ${meta}:1`));
  assert.equal(project.stories.size, 0);
});

test("a day of publication must be in the calendar", () => {
  for (const wrong of ["2026-02-30", "2026-02", "soon"]) {
    const { told } = readFiles({ ...whole, [meta]: whole[meta]!.replace("2026-11-21", wrong) });
    assert.deepEqual(told, [`yaml/wrong-date ${meta}:1`], wrong);
  }
});

test("what could not be read is remembered, so that what hangs on it is not blamed", () => {
  const { project, told } = readFiles({
    ...whole,
    "content/charts/days.yaml": "form: [",
    "content/pages/about/en.mdx": "<Plain>",
  });
  assert.deepEqual([...project.unreadable].sort(), ["/about", "days"]);
  assert.ok(told.some((line) => line.startsWith("yaml/brackets content/charts/days.yaml")));
  assert.ok(told.some((line) => line.startsWith("text/tag content/pages/about/en.mdx")));
});

test("a file that is named after no language is told, and not read", () => {
  const { project, told } = readFiles({ ...whole, "content/pages/about/fr.mdx": "<Plain>" });
  assert.deepEqual(told, ["text/language content/pages/about/fr.mdx:1"]);
  assert.equal(project.texts.length, 2);
});

test("a glossary out of shape is told and not used", () => {
  const file = "content/glossary/en.yaml";
  const { project, told } = readFiles({ ...whole, [file]: "quay:\n  term: Quay\n" });
  assert.deepEqual(told, [`yaml/missing-key ${file}:1`]);
  assert.equal(project.glossaries.size, 0);
});
