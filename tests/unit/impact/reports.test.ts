import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "parse5";
import { printIssues } from "../../../src/check/print.ts";
import { filesOf } from "../../../src/files/files.ts";
import { jsonOf } from "../../../src/impact/as-json.ts";
import { printImpact } from "../../../src/impact/as-text.ts";
import { printPage } from "../../../src/impact/page/page.ts";
import { readPageStyles } from "../../../src/impact/page/styles.node.ts";
import { standIn } from "../../../src/impact/stand-in.ts";
import { linesOf } from "../../../src/files/read-text.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { matchGolden } from "../golden.ts";
import { files, type Files } from "../tiny-project.ts";
import { compare } from "./edit.ts";

const since = {
  revision: "HEAD",
  parted: false,
  commit: "0123456789abcdef",
  day: "2026-11-21",
  subject: "Tell of the harbour",
};
const terminal = { width: 100, mark: (words: string) => words };
const published = readProject(filesOf(files)).project;

/** An edit of everything: a figure, its claim, prose, a chart, an event, and a page that cannot be read. */
const replaced: [file: string, from: string, to: string][] = [
  ["data/figures.csv", "about,500000000", "more-than,300000000"],
  [
    "data/figures.csv",
    "reported,,gazette,1,about $12,as-printed,,,",
    "reported,,gazette,1,about $12,as-printed,<b>Beware & run</b>,,",
  ],
  ["data/events.csv", "harbour-opens,2021-05", "harbour-opens,2021-06"],
  ["content/stories/harbour/en.mdx", "It rained, as", "It poured, as"],
  ["content/charts/income.yaml", "The income leaps", "The income grows"],
  ["content/glossary/en.yaml", "Where ships are tied up.", "Where ships are moored."],
  ["content/pages/about/en.mdx", "We write", "<Plain>We write"],
];
const edited: Files = { ...files };
for (const [file, from, to] of replaced) {
  assert.ok(edited[file]!.includes(from), from);
  edited[file] = edited[file]!.replace(from, () => to);
}
const { project, issues } = readProject(filesOf(edited));
const errors = printIssues(issues, linesOf(project.files));
const impact = compare(published, standIn(project, issues, published));
const page = printPage(impact, since, errors, readPageStyles());

test("an editor reads old and new words beside one another, and what readers are owed", () => {
  matchGolden("messages/impact.txt", `${printImpact(impact, since, errors, terminal)}\n`);
});

test("programs read the same; the shape of it is kept", () => {
  matchGolden("messages/impact.json", `${jsonOf(impact, since, issues)}\n`);
});

test("where nothing has changed, one plain sentence says so", () => {
  const sentence =
    "Nothing in data/ or content/ has changed since the last commit (0123456 of 21 November 2026, “Tell of the harbour”).";
  const nothing = compare(published, published);
  assert.equal(printImpact(nothing, since, "", terminal), sentence);
  assert.ok(printPage(nothing, since, "", "").includes(sentence));
  assert.ok(
    printImpact(nothing, { ...since, revision: "origin/main" }, errors, terminal).endsWith(
      sentence.replace("Nothing in", "Nothing else in").replace("the last commit", "origin/main"),
    ),
  );
  const parted = { ...since, revision: "origin/main", parted: true };
  assert.match(
    printImpact(nothing, parted, "", terminal),
    /since the commit in which this work left origin\/main \(/,
  );
});

test("a correction that has been written is not asked for again", () => {
  const asked = /Readers have met these figures|Corrections that readers are owed/;
  const [row] = impact.figures.flatMap(({ correction }) => correction?.row ?? []);
  const file = "data/corrections.csv";
  const corrected = readProject(filesOf({ ...edited, [file]: `${edited[file]}${row}\n` }));
  const settled = compare(published, standIn(corrected.project, corrected.issues, published));
  for (const [found, wanted] of [
    [impact, true],
    [settled, false],
  ] as const) {
    assert.equal(asked.test(printImpact(found, since, "", terminal)), wanted);
    assert.equal(asked.test(printPage(found, since, "", "")), wanted);
  }
});

test("the page asks nothing of anybody: no address in it leads out, and its policy forbids it", () => {
  assert.deepEqual(
    page.match(/(?:src|href|action|data|poster|srcset)="(?!#)[^"]*"|@import|<script|<link/g),
    null,
  );
  assert.deepEqual(page.match(/url\((?!"data:|#)/g), null);
  assert.match(page, /Content-Security-Policy"\s+content="default-src 'none'/);
});

test("the page shows each changed chart before and now, with the words that differ marked", () => {
  const { before, after } = impact.charts.find(({ id }) => id === "income")!;
  for (const picture of [before!.wide, before!.narrow, after!.wide, after!.narrow])
    assert.ok(page.includes(picture));
  assert.match(page, /<del>about \$500<\/del>/);
  assert.match(page, /<ins>more than \$300<\/ins>/);
});

test("what somebody wrote is text on the page, never markup", () => {
  assert.ok(!page.includes("<b>Beware"));
  assert.match(page, /&#60;b&#62;Beware &#38; run&#60;\/b&#62;/);
});

test("the page is well-formed, and every link within it leads somewhere", () => {
  const faults: string[] = [];
  parse(page, { onParseError: ({ code }) => faults.push(code) });
  assert.deepEqual(faults, []);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target));
});

test("the style sheet holds the site's fonts and every class that a picture wears", () => {
  const styles = readPageStyles();
  assert.equal(styles.match(/url\("data:font\/woff2;base64,/g)?.length, 3);
  const site = readFileSync(new URL("../../../src/styles/charts.css", import.meta.url), "utf8");
  assert.ok(styles.includes(site));
});
