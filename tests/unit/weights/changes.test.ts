import assert from "node:assert/strict";
import { test } from "node:test";
import { changesOf, type ChartAt } from "../../../src/weights/changes.ts";
import { printChange, printChanges } from "../../../src/weights/print-changes.ts";

const story = "en/stories/a/index.html";
const page = (...steps: string[]) => `<html><head></head><body>${steps.join("")}</body></html>`;
const step = (id: string, picture: string, words = "") =>
  `<section class="step" id="step-${id}"><figure class="chart">${picture}</figure>${words}</section>`;
/** Packs nothing, so that a test can count. */
const pack = async (text: string) => text.length;
const site = (pages: Record<string, string>) =>
  new Map(
    Object.entries(pages).map(([file, html]) => [file, { html, weight: { html: html.length } }]),
  );
const chartAt: ChartAt = (file, id) => (file === story && id === "four" ? "gpu-supply" : undefined);
const compare = (before: Record<string, string>, after: Record<string, string>) =>
  changesOf(site(before), site(after), chartAt, pack);

test("three kilobytes more are told with the chart and the step they came from", async () => {
  const before = page(step("one", "x"), step("four", "x"));
  const after = page(step("one", "x"), step("four", "x".repeat(3001)));
  const [change, ...others] = await compare({ [story]: before }, { [story]: after });
  assert.deepEqual(others, []);
  assert.equal(printChange(change!), "+3.0 kB: chart gpu-supply in step 2");
});

test("of several causes the heaviest stands first, and each is told with its weight", async () => {
  const before = page(step("one", "x".repeat(500), "a"));
  const after = page(step("one", "x", "a".repeat(200)));
  const [change] = await compare({ [story]: before }, { [story]: after });
  assert.equal(
    printChange(change!),
    "−0.3 kB: the chart in step 1 (−0.5 kB), the words of step 1 (+0.2 kB)",
  );
});

test("a step that is new or gone is a cause", async () => {
  const [one, two] = [page(step("one", "x")), page(step("one", "x"), step("two", "yyy"))];
  const causes = async (before: string, after: string) =>
    (await compare({ [story]: before }, { [story]: after }))[0]!.causes.map(
      ({ name, bytes }) => `${bytes > 0 ? "more" : "less"}: ${name}`,
    );
  assert.deepEqual(await causes(one, two), [
    "more: the words of step 2",
    "more: the chart in step 2",
  ]);
  assert.deepEqual(await causes(two, one), [
    "less: the words of step 2",
    "less: the chart in step 2",
  ]);
});

test("a page that only loads another file says so", async () => {
  const loading = (file: string) =>
    `<html><head><link rel="stylesheet" href="${file}"></head><body></body></html>`;
  const [change] = await compare({ [story]: loading("a.css") }, { [story]: loading("other.css") });
  assert.equal(printChange(change!), "+4 bytes: what it loads");
});

test("pages that are new or gone are told as such; what is the same is not told", async () => {
  const changes = await compare(
    { "a.html": "aaaa", "b.html": "b" },
    { "b.html": "b", "c.html": "ccc" },
  );
  assert.deepEqual(
    changes.map((change) => [change.file, printChange(change)]),
    [
      ["a.html", "gone, −4 bytes"],
      ["c.html", "new, +3 bytes"],
    ],
  );
});

test("many pages that changed for one cause take one line", async () => {
  const pages = (words: string) =>
    Object.fromEntries(
      ["a", "b", "c", "d", "e"].map((name) => [
        `en/ledger/${name}/index.html`,
        page(`<footer class="site-footer">${words}</footer>`),
      ]),
    );
  const before = { ...pages("x"), [story]: page("x") };
  const after = { ...pages("xy"), [story]: page("xyz") };
  assert.deepEqual(printChanges(await compare(before, after)).split("\n"), [
    "  en/stories/a/        +2 bytes: the text",
    "  en/ledger/… 5 pages  +5 bytes: the frame of the page",
  ]);
});

test("no more lines are told than a person reads", () => {
  const changes = Array.from({ length: 30 }, (_, index) => ({
    file: `${index}.html`,
    bytes: 30 - index,
    is: "changed" as const,
    causes: [{ name: `the source ${index}`, bytes: 30 - index }],
  }));
  const lines = printChanges(changes).split("\n");
  assert.equal(lines.length, 13);
  assert.equal(lines.at(-1), "  and 18 more");
});

test("where no page changed that is said", () => {
  assert.equal(printChanges([]), "  no page");
});
