import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { locales } from "../../../src/i18n/locales.ts";
import type { Impact, TouchedFigure } from "../../../src/impact/impact.ts";
import { pagesOf } from "../../../src/story/pages.ts";
import type { Project } from "../../../src/story/project.ts";
import { usageOf } from "../../../src/story/usage.ts";
import { compare, read, real, withCell, withEach, withText } from "./edit.ts";
import { filesOf } from "../../../src/files.ts";
import { changed, files } from "../tiny-project.ts";

const figures = [...real.ledger.figures.values()];
const story = "content/stories/from-the-pool-table-to-the-power-grid/en.mdx";
const of = ({ figures }: Impact, id: string): TouchedFigure =>
  figures.find(({ change }) => change.key === id) ?? assert.fail(`${id} is not listed`);

test("where nothing has changed, nothing is listed", () => {
  const nothing = { files: [], figures: [], charts: [], words: [], rows: [], pages: [] };
  assert.deepEqual(compare(real, real), nothing);
});

test("in what way files end their lines is no change", () => {
  const windows = withEach((text) => text.replaceAll("\n", "\r\n"));
  assert.deepEqual(compare(real, windows).files, []);
  assert.deepEqual(compare(windows, real).figures, []);
});

/** Where a fact is used, as the figure's own page in the ledger says it. */
const used = (project: Project, id: string): string[] =>
  locales.flatMap((locale) =>
    (usageOf(project, locale).get(id) ?? []).map(({ text, section, chart }) =>
      [text.file, section.title, chart].join(" | "),
    ),
  );

/** The same, as the comparison lists it. */
const listed = (impact: Impact, id: string): string[] => {
  const { sentences, charts } = of(impact, id);
  return [
    ...sentences.map(({ file, section }) => [file, section, ""].join(" | ")),
    ...impact.charts
      .filter((chart) => charts.includes(chart.id))
      .flatMap(({ id, shown }) =>
        shown.map(({ file, section }) => [file, section, id].join(" | ")),
      ),
  ];
};

test("every use of a changed figure is listed, and of our arithmetic on it, and no other", () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures), ({ id, value, value_high: high }) => {
      const after = withCell(
        "figures",
        id,
        "value",
        String(value + ((high ?? value + 2) - value) / 2),
      );
      const impact = compare(real, after);
      const computed = [...after.facts.values()].filter(({ operands }) =>
        operands.some((operand) => operand.id === id),
      );
      const expected = [id, ...computed.map((fact) => fact.id)];
      assert.deepEqual(new Set(impact.figures.map(({ change }) => change.key)), new Set(expected));
      for (const fact of expected)
        assert.deepEqual(new Set(listed(impact, fact)), new Set(used(after, fact)), fact);
      for (const fact of computed) assert.deepEqual(of(impact, fact.id).change.because, [id]);
    }),
    { numRuns: 15 },
  );
});

test("each cell of a figure that changes is told by its column, with both texts and its place", () => {
  const edits: Record<string, string> = {
    label_de: "Anders",
    qualifier: "near",
    date: "2024",
    status: "rumour",
    unit: "year",
    paragraph: "2",
    caution_en: "Beware.",
    role: "risk",
  };
  for (const [column, text] of Object.entries(edits)) {
    const { change } = of(
      compare(real, withCell("figures", "coreweave-founders", column, text)),
      "coreweave-founders",
    );
    const was = real.ledger.tables
      .get("figures")!
      .rows.find((row) => row.values["id"] === "coreweave-founders")!.cells[column]!;
    assert.deepEqual(
      change.fields.map(({ field, before, after }) => [field, before, after]),
      [[column, was.text, text]],
    );
    assert.deepEqual([change.place.line, change.place.column], [was.place.line, was.place.column]);
  }
});

test("a sentence stands there as it was read and as it will be, with its line and its page", () => {
  const impact = compare(real, withCell("figures", "coreweave-gpu-count-2018", "value", "60000"));
  const [sentence] = of(impact, "coreweave-gpu-count-2018").sentences;
  assert.match(sentence!.before, /owned more than 50,000 GPUs[ ,.]/);
  assert.equal(sentence!.after, sentence!.before.replace("50,000", "60,000"));
  assert.match(sentence!.page, /^\/en\/stories\/[\w-]+\/#step-[\w-]+$/);
  const line = new TextDecoder().decode(real.files.bytes(story)).split("\n")[sentence!.line - 1]!;
  assert.ok(line.slice(sentence!.column - 1).startsWith('<Fact id="coreweave-gpu-count-2018"'));
});

test("a claim that an edit makes false is told as false, in a sentence and in a chart", () => {
  const impact = compare(real, withCell("figures", "coreweave-ipo-price", "value", "50"));
  const [claim] = of(impact, "coreweave-ipo-price").sentences.flatMap(({ claims }) => claims);
  assert.deepEqual(claim, {
    words: "more than double",
    assertion: "coreweave-share-price > 2 * coreweave-ipo-price",
    held: true,
    holds: false,
  });
  const loan = compare(real, withCell("figures", "coreweave-debt-2023-08", "value", "1"));
  const chart = loan.charts.find(({ id }) => id === "money-raised");
  assert.deepEqual(
    chart?.claims.map(({ held, holds }) => [held, holds]),
    [[true, false]],
  );
});

test("a changed chart has both its pictures and the words around them that changed", () => {
  const { charts } = compare(
    real,
    withCell("figures", "coreweave-debt-2023-08", "value", "2500000000"),
  );
  const chart = charts.find(({ id }) => id === "money-raised")!;
  assert.notEqual(chart.before!.wide, chart.after!.wide);
  assert.notEqual(chart.before!.narrow, chart.after!.narrow);
  assert.equal(chart.edited, false);
  assert.deepEqual(
    chart.words.map(({ part }) => part),
    ["summary"],
  );
  assert.match(chart.words[0]!.after, /\$2\.5 billion in August/);
});

test("an edited chart is told without any figure, and so is one whose event has moved", () => {
  const title = withText(
    "content/charts/revenue.yaml",
    "to multiply in a year",
    "to grow in a year",
  );
  const [chart] = compare(real, title).charts;
  assert.deepEqual([chart?.id, chart?.edited, chart?.because], ["revenue", true, []]);
  assert.equal(chart?.before?.wide, chart?.after?.wide);
  const impact = compare(real, withCell("events", "coreweave-ipo", "date", "2024-11"));
  assert.deepEqual(
    impact.charts.map(({ id }) => id),
    ["the-decade"],
  );
  assert.deepEqual(
    impact.rows.map(({ table, key }) => [table, key]),
    [["events", "coreweave-ipo"]],
  );
});

test("rewritten prose is told briefly, sentence beside sentence, and no figure with it", () => {
  const after = withText(
    story,
    "Managers likened their work to a power grid",
    "They spoke of a power grid",
  );
  const { words, figures: none, pages } = compare(real, after);
  assert.deepEqual(none, []);
  assert.deepEqual(
    words.map(({ file, kind, words }) => [file, kind, words]),
    [
      [
        story,
        "changed",
        [
          {
            before:
              "Managers likened their work to a power grid, this time for artificial intelligence.",
            after: "They spoke of a power grid, this time for artificial intelligence.",
          },
        ],
      ],
    ],
  );
  assert.deepEqual(pages, ["/en/stories/from-the-pool-table-to-the-power-grid/"]);
});

test("the title of a step is prose too, and the pages of its figures list it", () => {
  const { words, pages } = compare(
    real,
    withText(story, "The prices he named", "The prices he gave"),
  );
  assert.deepEqual(words[0]?.words, [
    { before: "The prices he named", after: "The prices he gave" },
  ]);
  assert.ok(pages.includes("/en/ledger/coreweave-ipo-price/"));
});

test("a term of the glossary leads to the pages that explain it", () => {
  const after = withText(
    "content/glossary/en.yaml",
    "a promise of revenue",
    "the promise of revenue",
  );
  const [edit] = compare(real, after).words;
  assert.equal(edit?.words.length, 1);
  assert.deepEqual(edit?.pages, ["/en/stories/from-the-pool-table-to-the-power-grid/"]);
});

test("every page that is listed was or will be built, and each is listed once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures), ({ id }) => {
      const { pages } = compare(real, withCell("figures", id, "caution_en", "Beware."));
      const built = pagesOf(real).map((page) => `/en${page}`);
      assert.deepEqual(
        pages.filter((page) => !built.includes(page)),
        [],
      );
      assert.equal(new Set(pages).size, pages.length);
      assert.ok(pages.includes(`/en/ledger/${id}/`));
    }),
    { numRuns: 10 },
  );
});

test("the pages listed are those that come out differently, no more", () => {
  const site = "/en/stories/from-the-pool-table-to-the-power-grid/";
  const price = "/en/ledger/coreweave-ipo-price/";
  const correction = "what,from,to,why,pages\n2026-11-22,coreweave-ipo-price,$41,$40,Misread.,";
  const edits: [Project, string[]][] = [
    [withCell("figures", "coreweave-ipo-price", "caution_en", "Beware."), [price, site]],
    [withCell("figures", "coreweave-ipo-price", "caution_de", "Vorsicht."), []],
    [withCell("figures", "coreweave-ipo-price", "measure", "price"), []],
    [withText(story, /^dek: .*$/m, "dek: Another."), ["/en/", site]],
    [withText(story, /^description: .*$/m, "description: Another."), [site]],
    [withText("data/corrections.csv", "what,from,to,why,pages", correction), ["/en/how-we-work/"]],
    [withText(story.replace("en.mdx", "story.yaml"), "order: 1", "order: 2"), ["/en/", site]],
    [withCell("events", "coreweave-ipo", "title_en", "It goes public"), [site]],
    [withText("data/sources.csv", "CoreWeave’s chief executive answers", "The chief answers"), []],
  ];
  const last = edits.pop()!;
  for (const [after, pages] of edits) assert.deepEqual(compare(real, after).pages, pages);
  const { pages } = compare(real, last[0]);
  for (const page of ["/en/", "/en/sources/", price, site]) assert.ok(pages.includes(page), page);
  assert.ok(!pages.includes("/en/ledger/"));
});

test("a name stands where its figures do, and at their head where they are about it", () => {
  const speaker = compare(real, withCell("entities", "michael-intrator", "name_en", "Mike")).pages;
  assert.ok(speaker.includes("/en/ledger/coreweave-ipo-price/"));
  assert.ok(!speaker.includes("/en/ledger/"));
  const subject = compare(real, withCell("entities", "coreweave", "name_en", "Core Weave")).pages;
  for (const page of ["/en/", "/en/ledger/"]) assert.ok(subject.includes(page), page);
});

const tiny = read(filesOf(files));
const tinyStory = "content/stories/harbour/en.mdx";

test("a figure that is new, and one that is gone, have words on one side", () => {
  const row = files["data/figures.csv"]!.split("\n").find((line) => line.startsWith("cranes"))!;
  const text = files[tinyStory]!.replace("Ships came.", 'Ships came to <Fact id="boats-2023" />.');
  const more = read(
    filesOf({
      ...files,
      [tinyStory]: text,
      "data/figures.csv": `${files["data/figures.csv"]}${row.replace("cranes-2023", "boats-2023")}\n`,
    }),
  );
  const added = of(compare(tiny, more), "boats-2023");
  assert.deepEqual(
    [added.change.kind, added.sentences[0]?.before, added.sentences[0]?.after],
    ["added", "", "Ships came to about 12 companies."],
  );
  const removed = of(compare(more, tiny), "boats-2023");
  assert.deepEqual(
    [removed.change.kind, removed.sentences[0]?.before, removed.sentences[0]?.after],
    ["removed", "Ships came to about 12 companies.", ""],
  );
  assert.ok(removed.pages.includes("/en/ledger/boats-2023/"));
});

test("a rewritten sentence is set beside the one it replaces, not beside another", () => {
  const before = read(
    filesOf(
      changed(
        tinyStory,
        "Ships came.",
        'It had <Fact id="cranes-2023" />. Some said <Fact id="cranes-2023" />.',
      ),
    ),
  );
  const after = read(
    filesOf({
      ...changed(
        tinyStory,
        "Ships came.",
        'Some said <Fact id="cranes-2023" />. Then it had <Fact id="cranes-2023" />.',
      ),
      "data/figures.csv": files["data/figures.csv"]!.replace("about,12,", "about,13,"),
    }),
  );
  const { sentences } = of(compare(before, after), "cranes-2023");
  assert.deepEqual(
    sentences.map((found) => [found.before, found.after]),
    [
      ["Some said about 12 companies.", "Some said about 13 companies."],
      ["It had about 12 companies.", "Then it had about 13 companies."],
    ],
  );
});

test("texts in a language that is not built yet are told too, without an address", () => {
  const file = "content/stories/harbour/de.mdx";
  const german = {
    ...files,
    [file]: '---\ntitle: T\ndek: D\ndescription: E\n---\n\nDas waren <Fact id="income-2023" />.\n',
  };
  const after = {
    ...german,
    "data/figures.csv": files["data/figures.csv"]!.replace("about,500000000", "about,600000000"),
  };
  const { sentences } = of(compare(read(filesOf(german)), read(filesOf(after))), "income-2023");
  const found = sentences.find((sentence) => sentence.file === file);
  assert.deepEqual([found?.language, found?.page, found?.published], ["de", "", false]);
  assert.equal(found?.after, "Das waren about $600 million.");
});

test("a published figure is offered its correction, until it has it", () => {
  const raised = changed("data/figures.csv", "about,500000000", "about,600000000");
  const { correction } = of(compare(tiny, read(filesOf(raised))), "income-2023");
  assert.equal(correction?.given, false);
  const corrected = {
    ...raised,
    "data/corrections.csv": `${raised["data/corrections.csv"]}${correction!.row}\n`,
  };
  assert.equal(of(compare(tiny, read(filesOf(corrected))), "income-2023").correction?.given, true);
  const unused = changed("data/figures.csv", "about,12,", "about,13,");
  assert.equal(of(compare(tiny, read(filesOf(unused))), "cranes-2023").correction, undefined);
});
