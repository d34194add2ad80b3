import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkProject } from "../../../src/check/check.ts";
import { parseCsv } from "../../../src/dataset/csv.ts";
import { filesOf } from "../../../src/files/files.ts";
import { correctionRow, dueCorrections, unfilled } from "../../../src/story/corrections.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { changed, files, type Files } from "../tiny-project.ts";

const read = (given: Files) => readProject(filesOf(given)).project;
const published = { project: read(files), today: "2026-11-22" };
const figures = "data/figures.csv";
const story = "content/stories/harbour/en.mdx";
const dueIn = (given: Files, before = published) =>
  dueCorrections(before, read(given)).map(({ correction }) => correction);
const rulesIn = (given: Files, before = published) => {
  const { project, issues } = readProject(filesOf(given));
  return checkProject(project, issues, before).map(({ rule }) => rule);
};
const raised = changed(figures, "about,500000000", "about,600000000");

test("a published figure that changes is due, with its old words, its new ones, and its pages", () => {
  assert.deepEqual(dueIn(raised), [
    {
      date: "2026-11-22",
      what: "income-2023",
      from: "about $500 million",
      to: "about $600 million",
      why: unfilled,
      pages: "/stories/harbour/ /ledger/income-2023/",
    },
  ]);
});

test("what readers cannot see calls for no correction: a note, a locator, a label", () => {
  for (const [from, to] of [
    ["about $500000000,as-printed", "some $500000000,as-printed"],
    ["stated,forecast,,gazette,1", "stated,forecast,,gazette,2"],
    ["Income of 2023,Income", "The income of 2023,Income"],
  ] as const)
    assert.deepEqual(dueIn(changed(figures, from, to)), [], to);
});

test("a new figure, and one that no published text uses, call for none", () => {
  const row = files[figures]!.split("\n").find((line) => line.startsWith("cranes"))!;
  const added = { ...files, [figures]: `${files[figures]}${row.replace("cranes", "boats")}\n` };
  assert.deepEqual(dueIn(added), []);
  assert.deepEqual(dueIn(changed(figures, "about,12,", "about,13,")), []);
});

test("a story that has no day of publication yet may change at will", () => {
  const { "content/stories/harbour/story.yaml": _meta, ...draft } = files;
  assert.deepEqual(dueIn(raised, { ...published, project: read(draft) }), []);
});

test("a figure that stands only in a picture of a published text is published", () => {
  const { project } = published;
  assert.ok(!files[story]!.includes('<Fact id="income-2022"'));
  const [due] = dueIn(changed(figures, "about,30000000", "about,29000000"), {
    ...published,
    project,
  });
  assert.equal(due?.what, "income-2022");
});

test("our arithmetic that comes out differently is covered by the correction of its figure", () => {
  const withGrowth = {
    ...files,
    [story]: files[story]!.replace("Ships came.", 'It grew <Fact id="income-growth" />.'),
  };
  const before = { ...published, project: read(withGrowth) };
  const after = { ...withGrowth, [figures]: raised[figures]! };
  assert.deepEqual(
    dueIn(after, before).map(({ what }) => what),
    ["income-2023"],
  );
});

/** The newsroom with an offered row pasted at the end of its corrections, its reason filled in. */
function pasted(given: Files, before = published): Files {
  const project = read(given);
  const rows = dueCorrections(before, project).map((due) => correctionRow(project, due.correction));
  const file = "data/corrections.csv";
  const filled = rows.map((row) => `${row.replace(unfilled, "It was misread.")}\n`).join("");
  return { ...given, [file]: given[file]! + filled };
}

const income = "content/charts/income.yaml";
const dots = files[income]!.replace("form: bars", "form: dots");

test("the row that is offered, pasted and given its reason, satisfies the check; so it does ever after", () => {
  const edits = [
    ["about,500000000", "about,600000000"],
    ["about,500000000,,USD", "nearly,500000000,550000000,USD"],
    ["USD,2023,stated", "USD,2023-12~,stated"],
    ["USD,2022,stated", "USD,,unknown"],
  ] as const;
  for (const [from, to] of edits) {
    // Dots, because a figure that becomes a range cannot stand among bars.
    const given = { ...changed(figures, from, to), [income]: dots };
    assert.deepEqual(rulesIn(given), ["corrections/missing"], to);
    const corrected = pasted(given);
    assert.deepEqual(rulesIn(corrected), [], to);
    assert.deepEqual(rulesIn(corrected, { ...published, project: read(corrected) }), [], to);
  }
});

test("a reason that nobody has written is refused", () => {
  const given = pasted(raised);
  const file = "data/corrections.csv";
  const asOffered = { ...given, [file]: given[file]!.replace("It was misread.", unfilled) };
  assert.deepEqual(rulesIn(asOffered), ["corrections/unfilled"]);
});

test("whatever value a published figure takes, its row satisfies the check", () => {
  fc.assert(
    fc.property(fc.integer({ min: 481_000_000, max: 600_000_000 }), (value) => {
      const given = changed(figures, "about,500000000", `about,${value}`);
      const wanted = value === 500_000_000 ? [] : ["corrections/missing"];
      assert.deepEqual(rulesIn(given), wanted);
      assert.deepEqual(rulesIn(pasted(given)), []);
    }),
    { numRuns: 30 },
  );
});

test("a row's cells stand in the columns of its file, quoted where they must be", () => {
  const file = "data/corrections.csv";
  const cell = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, ""));
  fc.assert(
    fc.property(cell, cell, (from, why) => {
      const given = read({ ...files, [file]: "why,pages,to,from,what,date\n" });
      const row = correctionRow(given, { date: "2026-11-22", what: "x", from, to: "y", why });
      const [cells] = parseCsv(file, row).records;
      const texts = cells?.map(({ text }) => text) ?? [];
      assert.deepEqual(texts, [why, "", "y", from, "x", "2026-11-22"]);
    }),
  );
});

test("a figure changed twice on one day keeps one row, from what stood there first, with a reason of its own", () => {
  const once = pasted(raised);
  const before = { ...published, project: read(once) };
  const twice = {
    ...once,
    [figures]: files[figures]!.replace("about,500000000", "about,700000000"),
  };
  const [due] = dueCorrections(before, read(twice));
  assert.equal(due?.replaces, true);
  assert.deepEqual(
    [due?.correction.from, due?.correction.to, due?.correction.why],
    ["about $500 million", "about $700 million", unfilled],
  );
});

test("a figure changed and changed back on one day has a row that begins where the day's last one ended", () => {
  const once = pasted(raised);
  const before = { ...published, project: read(once) };
  const back = { ...once, [figures]: files[figures]! };
  const [due] = dueCorrections(before, read(back));
  assert.deepEqual(
    [due?.correction.from, due?.correction.to],
    ["about $600 million", "about $500 million"],
  );
});

test("a correction may give the date along with the words", () => {
  const file = "data/corrections.csv";
  const row =
    "2026-11-22,income-2023,about $500 million (2023),about $600 million (2023),Misread.,\n";
  assert.deepEqual(rulesIn({ ...raised, [file]: files[file]! + row }), []);
});

test("a figure that is gone is corrected by a withdrawal, and its row stays good without it", () => {
  const named = {
    ...files,
    [story]: files[story]!.replace("Ships came.", '<Fact id="cranes-2023" />'),
  };
  const rows = files[figures]!.split("\n").filter((line) => !line.startsWith("cranes"));
  const given = { ...files, [figures]: rows.join("\n") };
  const before = { ...published, project: read(named) };
  assert.deepEqual(rulesIn(given, before), ["corrections/missing"]);
  const corrected = pasted(given, before);
  assert.match(corrected["data/corrections.csv"]!, /cranes-2023,about 12 companies,withdrawn,/);
  assert.deepEqual(rulesIn(corrected, before), []);
  assert.deepEqual(rulesIn(corrected, { ...published, project: read(corrected) }), []);
});

test("a figure that is gone and still called is told where it is called, and not again", () => {
  const rows = files[figures]!.split("\n").filter((line) => !line.startsWith("income-2023"));
  const derived = files["data/derived.csv"]!.split("\n")[0]!;
  const given = { ...files, [figures]: rows.join("\n"), "data/derived.csv": derived };
  assert.deepEqual(new Set(rulesIn(given)), new Set(["use/unknown-fact"]));
});

test("events and ties are corrected in words of one's own", () => {
  const file = "data/corrections.csv";
  const row =
    "2026-11-22,harbour-opens,April 2021,May 2021,The month was misread.,/stories/harbour/\n";
  assert.deepEqual(rulesIn({ ...files, [file]: files[file]! + row }), []);
});

test("the correction of the last day counts, wherever in the table it was written", () => {
  const file = "data/corrections.csv";
  const rows = [
    "2026-11-22,income-2023,about $450 million,about $500 million,Misread.,/stories/harbour/",
    "2026-10-01,income-2023,about $400 million,about $450 million,Misread.,/stories/harbour/",
  ];
  assert.deepEqual(rulesIn({ ...files, [file]: `${files[file]}${rows.join("\n")}\n` }), []);
});

test("without anything to compare with, nothing is missing", () => {
  const { project, issues } = readProject(filesOf(raised));
  assert.deepEqual(checkProject(project, issues), []);
});
