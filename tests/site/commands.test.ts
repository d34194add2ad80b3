/** What `npm run check` and `npm run build` tell a journalist, tried on copies of the project as it stands. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { copyProject, type Copy } from "./copy.ts";
import { root } from "./site.ts";

const story = "content/stories/from-the-pool-table-to-the-power-grid/en.mdx";
const figures = "data/figures.csv";
const chart = "content/charts/revenue.yaml";
/** The story as it stands: what a test mistypes is looked up, so that the text can be rewritten. */
const source = readFileSync(path.join(root, story), "utf8");
const first = (pattern: RegExp): string => {
  const found = pattern.exec(source)?.[1];
  assert.ok(found, `the story holds no ${pattern}`);
  return found;
};
const fact = first(/<Fact id="([^"]+)"/);
const picture = first(/ chart="([^"]+)"/);
const claim = first(/<Claim assert="([^"]*\bcoreweave-revenue-2022\b[^"]*)"/);

async function inCopy(work: (copy: Copy) => Promise<void>): Promise<void> {
  const copy = copyProject();
  try {
    await work(copy);
  } finally {
    copy.remove();
  }
}

/** Where a text begins: `file:line:column`, as an editor counts. */
function placeOf(copy: Copy, file: string, text: string, within = 0): string {
  const source = copy.read(file);
  const at = source.indexOf(text);
  assert.ok(at >= 0, `${file} does not hold “${text}”`);
  const before = source.slice(0, at + within).split("\n");
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
}

interface Fault {
  edit(copy: Copy): void;
  /** What is marked, and how far into it the culprit begins. */
  marked: [file: string, text: string, within?: number];
  rule: string;
  says: RegExp;
}

/** One edit, told in one way: the check fails and says where, which rule, and what helps. */
const tells = (title: string, { edit, marked, rule, says }: Fault) =>
  test(title, () =>
    inCopy(async (copy) => {
      edit(copy);
      const { code, output } = await copy.run("check");
      assert.equal(code, 1, output);
      assert.ok(output.includes(`${placeOf(copy, ...marked)}  error  ${rule}\n`), output);
      assert.match(output, says);
      assert.match(output, /^ {2}Why: .+\n {2}Mend: .+$/m);
      assert.match(output, /^\d+ errors?, \d+ warnings? in \d+ files?$/m);
    }),
  );

// Each works on its own copy, so two can run at a time.
describe("check and build", { concurrency: 2 }, () => {
  test("the project as it stands is in order", () =>
    inCopy(async (copy) => {
      const { code, output } = await copy.run("check");
      assert.equal(code, 0, output);
      assert.match(output, /^All in order: \d+ figures/);
    }));

  tells("an unknown figure is told where it is called, with the name that was meant", {
    edit: (copy) => copy.edit(story, `<Fact id="${fact}"`, `<Fact id="${fact}x"`),
    marked: [story, `${fact}x`],
    rule: "use/unknown-fact",
    says: new RegExp(`Did you mean "${fact}"\\?`),
  });

  tells("a claim that a corrected figure makes false is told at its sentence, with the figure", {
    edit: (copy) => copy.editRow(figures, "coreweave-revenue-2022", ",30000000,", ",300000000,"),
    marked: [story, claim],
    rule: "claim/false",
    says: /The claim ".+" is false: [\s\S]*coreweave-revenue-2022 is about \$300 million/,
  });

  tells("a number typed into a sentence is told", {
    edit: (copy) => copy.append(story, "\nThe card was the first of 50,000.\n"),
    marked: [story, "50,000."],
    rule: "prose/bare-number",
    says: /"50,000" is typed into the text/,
  });

  tells("a number typed as a word is told", {
    edit: (copy) => copy.append(story, "\nThe card was the first of a dozen.\n"),
    marked: [story, "dozen."],
    rule: "prose/bare-number",
    says: /"dozen" is typed into the text/,
  });

  tells("a figure without its source is told at the empty cell", {
    edit: (copy) => copy.editRow(figures, "coreweave-ipo-price", ",circle,11,$40,", ",,11,$40,"),
    marked: [figures, ",,11,$40,", 1],
    rule: "table/empty-cell",
    says: /The cell "source" is empty/,
  });

  tells("a day that no calendar has is told", {
    edit: (copy) => copy.editRow(figures, "coreweave-ipo-price", ",2025-03,", ",2025-02-30,"),
    marked: [figures, "2025-02-30"],
    rule: "table/impossible-date",
    says: /There is no "2025-02-30" in the calendar/,
  });

  tells("an unknown chart is told, with the name that was meant", {
    edit: (copy) => copy.edit(story, ` chart="${picture}"`, ` chart="${picture}x"`),
    marked: [story, `${picture}x`],
    rule: "use/unknown-chart",
    says: new RegExp(`Did you mean "${picture}"\\?`),
  });

  tells("a tag that is never closed is told where it opens, with how to close it", {
    edit: (copy) => copy.append(story, "\nIt was <Plain>one in a million.\n"),
    marked: [story, "<Plain>one in a million."],
    rule: "text/tag",
    says: /Write <\/Plain> after the words it belongs to/,
  });

  test("two faults in two files are both told in one run", () =>
    inCopy(async (copy) => {
      copy.append(story, "\nThe card was the first of a dozen.\n");
      copy.edit(chart, /^ {2}title: .*$/m, "  title: It grew to 9 times as much");
      const { code, output } = await copy.run("check");
      assert.equal(code, 1, output);
      const places = [placeOf(copy, story, "dozen."), placeOf(copy, chart, "9 times as much")];
      for (const place of places)
        assert.ok(output.includes(`${place}  error  prose/bare-number\n`), output);
      assert.match(output, /^2 errors, 0 warnings in 2 files$/m);
    }));

  test("a project that is not in order is not built, and the last good build stays as it is", () =>
    inCopy(async (copy) => {
      const dist = path.join(copy.folder, "dist");
      mkdirSync(dist);
      writeFileSync(path.join(dist, "marker.txt"), "the last good build");
      copy.append(story, "\nThe card was the first of a dozen.\n");
      const { code, output } = await copy.run("build");
      assert.equal(code, 1, output);
      assert.match(output, /prose\/bare-number/);
      assert.match(output, /Nothing was built\. The last good build in dist\/ is untouched\./);
      assert.equal(copy.read("dist/marker.txt"), "the last good build");
      assert.equal(existsSync(path.join(copy.folder, "dist-next")), false);
    }));
});
