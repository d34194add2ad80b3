import assert from "node:assert/strict";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { linesBelow } from "../../../src/check/read-lines.node.ts";
import { printIssues } from "../../../src/check/print.ts";
import { readProject } from "../../../src/story/project.node.ts";
import { matchGolden } from "../golden.ts";
import { changed, checkFiles, files, lineOf, without, type Files } from "../tiny-project.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const figures = "data/figures.csv";
const events = "data/events.csv";
const derived = "data/derived.csv";
const story = "content/stories/harbour/en.mdx";
const income = "content/charts/income.yaml";
const days = "content/charts/days.yaml";

/** Every rule, and the slips that break it: each is the only thing wrong in its project. */
const slips: Record<string, Files[]> = {
  "csv/open-quote": [changed(figures, ",about $500000000,", ',"about $500000000,')],
  "csv/mixed-line-ends": [changed(events, "income-2022\n", "income-2022\r\n")],
  "table/missing-file": [without("data/passages.csv")],
  "table/empty-file": [{ ...files, "data/corrections.csv": "" }],
  "table/unknown-column": [
    changed("data/corrections.csv", "pages", "pages,author"),
    changed("data/corrections.csv", "pages", "pages,"),
  ],
  "table/missing-column": [changed("data/deals.csv", ",figure", "")],
  "table/duplicate-column": [changed("data/corrections.csv", "pages", "pages,why")],
  "table/ragged-row": [
    changed(figures, "Income of 2022", "Income, of 2022"),
    changed(figures, "about $12,as-printed,,,", "about $12,as-printed,,"),
  ],
  "table/empty-cell": [changed(figures, "gazette,1,about $12", "gazette,1,")],
  "table/stray-space": [changed(figures, ",about $12,", ",about $12 ,")],
  "table/not-a-number": [changed(figures, "about,30000000,", "about,30m,")],
  "table/out-of-range": [changed(figures, "gazette,1,about $12", "gazette,0,about $12")],
  "table/not-allowed": [changed(figures, ",forecast,", ",forcast,")],
  "table/wrong-form": [
    changed("data/entities.csv", "harbour,company", "Harbour,company"),
    changed("data/passages.csv", "2".repeat(64), "2".repeat(63)),
  ],
  "table/impossible-date": [changed(events, "2021-05", "2021-02-30")],
  "table/duplicate-key": [changed(figures, "cranes-2023,", "income-2022,")],
  "table/dangling-reference": [
    changed(figures, "cranes-2023,harbour,", "cranes-2023,harbor,"),
    changed(figures, "gazette,1,about $12", "gazette,3,about $12"),
    changed(events, "income-2022", "income-222"),
  ],
  "derived/same-name": [changed(derived, "income-growth", "cranes-2023")],
  "derived/operands": [
    changed(derived, "income-2023 income-2022", "income-2023"),
    changed(derived, "ratio,income-2023 income-2022", "sum,income-2023"),
  ],
  "derived/units": [changed(derived, "income-2023 income-2022", "income-2023 cranes-2023")],
  "yaml/malformed": [changed(income, "  title: The income leaps", "  title: The income: leaps")],
  "yaml/duplicate-key": [changed(income, "form: bars", "form: bars\nform: dots")],
  "yaml/alias": [
    changed(
      income,
      "  title: The income leaps\n  subtitle: Income",
      "  title: &a T\n  subtitle: *a #",
    ),
  ],
  "yaml/missing-key": [changed(story, "dek: How it grew.\n", "")],
  "yaml/unknown-key": [changed(income, "  max:", "  maxx:")],
  "yaml/wrong-value": [
    changed(income, "form: bars", "form: bar"),
    changed(income, "max: 600000000", "max: many"),
  ],
  "chart/row": [changed(income, "  - fact: income-2022", "  - event: harbour-opens")].map(
    (given) => ({ ...given, [income]: given[income]!.replace(/ {2}labels:\n.*\n/, "") }),
  ),
  "chart/unknown-event": [
    changed(days, "event: harbour-opens", "event: harbor-opens"),
    changed(days, "event: harbour-opens", "event: harbour-floods"),
  ],
  "chart/units": [
    changed(income, "  - fact: income-2023", "  - fact: income-2023\n  - fact: cranes-2023"),
  ],
  "chart/no-such-row": [changed(income, '    income-2022: "', '    income-2021: "')],
  "chart/unused": [{ ...files, "content/charts/spare.yaml": files[days]! }],
  "text/syntax": [
    changed(story, "<Plain>two</Plain>", "<Plain>two"),
    changed(story, "Ships came.", "Ships {came."),
  ],
  "text/import": [changed(story, "Ships came.", 'import x from "y";')],
  "text/expression": [
    changed(story, "Ships came.", "Ships {1 + 1} came."),
    changed(story, 'highlight="income-2023"', "highlight={x}"),
  ],
  "text/unknown-word": [changed(story, "<Plain>two</Plain>", "<Plane>too</Plane>")],
  "text/missing-attribute": [changed(story, ' label="How the harbour grew"', "")],
  "text/unknown-attribute": [changed(story, 'title="It opens"', 'title="It opens" heighlight="a"')],
  "use/unknown-fact": [
    changed(story, '<Fact id="income-2023" />', '<Fact id="incom-2023" />'),
    changed(story, 'assert="income-2023 / income-2022', 'assert="income-2023 / income-2021'),
    changed(income, "{income-2022}", "{income-2202}"),
    changed(income, "  - fact: income-2023", "  - fact: income-2023\n  - fact: income-2032"),
  ],
  "use/unknown-term": [changed(story, '<Term id="quay">', '<Term id="quai">')],
  "use/unknown-chart": [
    changed(story, 'chart="income"', 'chart="incomes"'),
    changed(story, "It rained", '<Chart id="weather" />\n\nIt rained'),
  ].map((given) => ({ ...given, [story]: `${given[story]!}\n<Chart id="income" />\n` })),
  "use/unknown-highlight": [changed(story, 'highlight="income-2023"', 'highlight="income-2032"')],
  "claim/false": [
    changed(story, "income-2022 > 16", "income-2022 > 17"),
    changed(income, "income-2022 > 10", "income-2022 > 20"),
  ],
  "claim/malformed": [
    changed(story, "income-2023 / income-2022 > 16", "income-2023 / income-2022 is 16"),
    changed(story, "income-2023 / income-2022 > 16", "income-2023 > cranes-2023"),
  ],
  "prose/bare-number": [
    changed("content/glossary/en.yaml", "Where ships", "Where two ships"),
    changed(story, "Ships came.", "Some 40 ships came."),
    changed(story, "Ships came.", "Twenty-five ships came."),
    changed(story, "dek: How it grew.", "dek: How it grew sixteen times."),
    changed(story, 'title="It opens"', 'title="It opens with 40 ships"'),
    changed(income, "in dollars", "in 600 dollars"),
  ],
  "steps/outside": [changed(story, "</Scrolly>\n", "")].map((given) => ({
    ...given,
    [story]: given[story]!.replace('<Step id="leap"', '</Scrolly>\n\n<Step id="leap"'),
  })),
  "steps/none": [
    changed(story, "## Afterwards", '<Scrolly id="more" label="Empty">\n\nNo step.\n\n</Scrolly>'),
  ],
  "steps/same-id": [changed(story, 'id="leap"', 'id="first"')],
  "links/dead": [
    changed(story, "(/ledger/)", "(/leger/)"),
    changed(story, "(#step-first)", "(#step-frist)"),
  ],
};

test("a project in which nothing is wrong is told nothing", () => {
  assert.deepEqual(checkFiles(files).issues, []);
});

for (const [rule, projects] of Object.entries(slips)) {
  test(`${rule} says what is wrong, where, why, and how to mend it`, () => {
    const printed = projects.map((given) => {
      const { issues } = checkFiles(given);
      assert.deepEqual(
        issues.map((issue) => issue.rule),
        [rule],
      );
      return printIssues(issues, lineOf(given));
    });
    matchGolden(`messages/${rule}.txt`, `${printed.join("\n\n")}\n`);
  });
}

/** Two rules are about files, not about what stands in them. */
const onDisk: Record<string, (folder: string) => void> = {
  "csv/not-utf-8": (folder) =>
    writeFileSync(
      path.join(folder, "data/entities.csv"),
      Buffer.from("id,name\nh,H\xe4fen", "latin1"),
    ),
  "text/language": (folder) =>
    writeFileSync(path.join(folder, "content/stories/harbour/english.mdx"), "Ships."),
};

for (const [rule, spoil] of Object.entries(onDisk)) {
  test(`${rule} says what is wrong, where, why, and how to mend it`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), "project-"));
    try {
      const described = readFileSync(path.join(root, "data/datapackage.json"), "utf8");
      const meta = "published: 2026-11-21\nauthors: [A]\norder: 1\n";
      const all = { ...files, "data/datapackage.json": described };
      for (const [file, text] of Object.entries({
        ...all,
        [story.replace("en.mdx", "story.yaml")]: meta,
      })) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), text);
      }
      assert.deepEqual(readProject(folder).issues, []);
      spoil(folder);
      const { issues } = readProject(folder);
      assert.deepEqual(
        issues.map((issue) => issue.rule),
        [rule],
      );
      matchGolden(`messages/${rule}.txt`, `${printIssues(issues, linesBelow(folder))}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test("every rule of the source has its message here, and no message is of a rule that is gone", () => {
  const pattern =
    /"((?:csv|table|derived|yaml|chart|text|use|claim|prose|steps|links)\/[a-z0-9-]+)"/g;
  const inSource = globSync("src/**/*.ts", { cwd: root }).flatMap((file) =>
    [...readFileSync(path.join(root, file), "utf8").matchAll(pattern)].map(([, rule]) => rule!),
  );
  const here = [...Object.keys(slips), ...Object.keys(onDisk)].sort();
  assert.deepEqual(here, [...new Set(inSource)].sort());
  const golden = globSync("**/*.txt", { cwd: path.join(root, "tests/golden/messages") })
    .filter((file) => !file.includes("-changed"))
    .map((file) => file.replaceAll("\\", "/").replace(".txt", ""));
  assert.deepEqual(golden.sort(), here);
});
