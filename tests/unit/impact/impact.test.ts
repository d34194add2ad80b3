/** What is told of single edits of the good newsroom. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { filesOf } from "../../../src/files/files.ts";
import type { Impact, TouchedFigure } from "../../../src/impact/impact.ts";
import { changed, files, type Files } from "../tiny-project.ts";
import { compare, read } from "./edit.ts";

const figures = "data/figures.csv";
const story = "content/stories/harbour/en.mdx";
const income = "content/charts/income.yaml";
const page = "/en/stories/harbour/";
const tell = (after: Files, before: Files = files): Impact =>
  compare(read(filesOf(before)), read(filesOf(after)));
const edit = (file: string, from: string, to: string): Impact => tell(changed(file, from, to));
const of = ({ figures }: Impact, id: string): TouchedFigure =>
  figures.find(({ change }) => change.key === id) ?? assert.fail(`${id} is not listed`);
const sides = ({ sentences }: TouchedFigure) =>
  sentences.map(({ before, after }) => [before, after]);

test("a sentence stands there as it was read and as it will be, with its line and its page", () => {
  const { sentences } = of(edit(figures, "about,500000000", "nearly,510000000"), "income-2023");
  const [
    { before, after, file, line, column, page: address, title, section, published } = assert.fail(),
  ] = sentences;
  assert.equal(
    before,
    "It hoped for about $500 million, which is more than sixteen times the year before.",
  );
  assert.equal(after, before.replace("about $500", "nearly $510"));
  assert.deepEqual([file, line, column], [story, 19, 14]);
  assert.deepEqual(
    [address, title, section, published],
    [`${page}#step-leap`, "The harbour", "It leaps", true],
  );
});

test("a claim that an edit makes false is told as false, in a sentence and in a chart", () => {
  const impact = edit(figures, "about,500000000", "about,200000000");
  const verdicts = [
    ...of(impact, "income-2023").sentences.flatMap(({ claims }) => claims),
    ...impact.charts.flatMap(({ claims }) => claims),
  ];
  assert.deepEqual(
    verdicts.map(({ words, held, holds }) => [words, held, holds]),
    [
      ["more than sixteen times", true, false],
      ["more than ten times", true, false],
    ],
  );
});

test("a sentence that only compares a figure is told with it, though it reads as before", () => {
  const { sentences } = of(edit(figures, "about,30000000", "about,29000000"), "income-2022");
  assert.equal(sentences.length, 1);
  assert.equal(sentences[0]!.before, sentences[0]!.after);
  assert.deepEqual(
    sentences[0]!.claims.map(({ holds }) => holds),
    [true],
  );
});

test("an assertion that cannot be tried is neither true nor false", () => {
  const rows = files[figures]!.split("\n").filter((line) => !line.startsWith("income-2022"));
  const { sentences } = of(tell({ ...files, [figures]: rows.join("\n") }), "income-2022");
  assert.deepEqual(
    sentences.flatMap(({ claims }) => claims.map(({ held, holds }) => [held, holds])),
    [[true, null]],
  );
});

test("a changed chart has both its pictures and the words around them that changed", () => {
  const { charts } = edit(figures, "about,30000000", "about,40000000");
  const chart = charts.find(({ id }) => id === "income") ?? assert.fail();
  assert.notEqual(chart.before!.wide, chart.after!.wide);
  assert.notEqual(chart.before!.narrow, chart.after!.narrow);
  assert.deepEqual([chart.edited, chart.because], [false, ["income-2022"]]);
  assert.deepEqual(
    chart.words.map(({ part, after }) => [part, after]),
    [["summary", "A short bar, about $40 million, and a long one: more than ten times as much."]],
  );
  assert.deepEqual(
    chart.shown.map(({ page: address, line }) => [address, line]),
    [[`${page}#step-leap`, 17]],
  );
});

test("a chart whose own file was edited is told without any figure", () => {
  const [chart, ...others] = edit(income, "The income leaps", "The income grows").charts;
  assert.deepEqual([others, chart?.id, chart?.edited, chart?.because], [[], "income", true, []]);
  assert.equal(chart?.before?.wide, chart?.after?.wide);
});

test("a chart that is new or gone has its picture on one side", () => {
  const spare = { ...files, "content/charts/spare.yaml": files["content/charts/days.yaml"]! };
  const [added] = tell(spare).charts;
  assert.deepEqual(
    [added?.id, added?.before, typeof added?.after?.wide],
    ["spare", undefined, "string"],
  );
  const [removed] = tell(files, spare).charts;
  assert.deepEqual([removed?.id, removed?.after], ["spare", undefined]);
});

test("an event that moves is told as a row, with the pictures that date it", () => {
  const { rows, charts, figures: none } = edit("data/events.csv", "2021-05", "2021-07");
  assert.deepEqual(none, []);
  assert.deepEqual(
    rows.map(({ table, key, fields }) => [table, key, fields[0]?.after]),
    [["events", "harbour-opens", "2021-07"]],
  );
  assert.deepEqual(
    charts.map(({ id, because }) => [id, because]),
    [["days", ["harbour-opens"]]],
  );
});

test("rewritten prose is told sentence beside sentence, and no figure with it", () => {
  const { words, figures: none, pages } = edit(story, "It rained, as", "It poured, as");
  assert.deepEqual(none, []);
  assert.deepEqual(
    words.map(({ file, words }) => [file, words]),
    [[story, [{ before: "It rained, as before.", after: "It poured, as before." }]]],
  );
  assert.deepEqual(pages, [page]);
});

test("the title of a step is prose too, and the pages of its figures list it", () => {
  const { words, pages } = edit(story, 'title="It leaps"', 'title="It jumps"');
  assert.deepEqual(words[0]?.words, [{ before: "It leaps", after: "It jumps" }]);
  assert.ok(pages.includes("/en/ledger/income-2023/"));
});

test("a text that is new or gone is told as such", () => {
  const { [story]: _story, ...without } = files;
  assert.deepEqual(
    tell(without).words.map(({ file, kind }) => [file, kind]),
    [[story, "removed"]],
  );
  assert.deepEqual(
    tell(files, without).words.map(({ file, kind }) => [file, kind]),
    [[story, "added"]],
  );
});

test("a term of the glossary leads to the pages that explain it", () => {
  const [found] = edit("content/glossary/en.yaml", "are tied up", "are moored").words;
  assert.deepEqual(found?.words, [
    { before: "Quay: Where ships are tied up.", after: "Quay: Where ships are moored." },
  ]);
  assert.deepEqual(found?.pages, [page]);
});

test("the pages listed are those that come out differently, no more", () => {
  const row = "what,from,to,why,pages\n2026-11-22,income-2023,$41,about $500 million,Misread.,";
  const edits: [file: string, from: string, to: string, pages: string[]][] = [
    [
      figures,
      "as-printed,,,\nincome-2023",
      "as-printed,Beware.,,\nincome-2023",
      ["/en/ledger/income-2022/", page],
    ],
    [figures, "as-printed,,,\nincome-2023", "as-printed,,Vorsicht.,\nincome-2023", []],
    [figures, "cranes-2023,harbour,cranes", "cranes-2023,harbour,lifts", []],
    [story, "dek: How it grew.", "dek: How it became so.", ["/en/", page]],
    [story, "description: A story", "description: The story", [page]],
    [
      "data/corrections.csv",
      "what,from,to,why,pages",
      row,
      ["/en/about/", "/en/ledger/income-2023/", "/en/ledger/income-growth/"],
    ],
    // A figure's page quotes the sentences that state or compare it.
    [
      story,
      "It hoped for",
      "It longed for",
      ["/en/ledger/income-2022/", "/en/ledger/income-2023/", page],
    ],
    [
      figures,
      "about $30000000,as-printed",
      "some $30000000,as-printed",
      ["/en/ledger/", "/en/ledger/income-2022/", page],
    ],
    ["content/stories/harbour/story.yaml", "order: 1", "order: 2", ["/en/", page]],
    [
      "data/events.csv",
      "stated,The harbour opens",
      "stated,It opens",
      ["/en/", "/en/charts/", "/en/charts/days/", "/en/sources/gazette/", page, "/en/timeline/"],
    ],
    [
      story,
      "title: The harbour\ndek",
      "title: A harbour\ndek",
      [
        "/en/",
        "/en/charts/",
        ...["days", "income"].map((id) => `/en/charts/${id}/`),
        "/en/glossary/",
        ...["income-2022", "income-2023"].map((id) => `/en/ledger/${id}/`),
        page,
      ],
    ],
    ["data/events.csv", "opens,The harbour opens,harbour", "opens,It opens,harbour", []],
    [
      "data/entities.csv",
      "The harbour,The harbour,",
      "The port,The harbour,",
      [
        "/en/",
        "/en/ledger/",
        ...["cranes-2023", "income-2022", "income-2023"].map((id) => `/en/ledger/${id}/`),
        "/en/sources/gazette/",
        page,
        "/en/timeline/",
      ],
    ],
    [
      "data/passages.csv",
      "gazette,2,text",
      "gazette,2,caption",
      ["/en/sources/", "/en/sources/gazette/"],
    ],
    ["content/glossary/en.yaml", "term: ", "term: A ", ["/en/glossary/", page]],
    [
      "data/contradictions.csv",
      "derived\n",
      "derived\ntwo-tales,damaged-text,It,It,It,All,All,All,Why,Why,Why,,\n",
      ["/en/contradictions/", "/en/sources/"],
    ],
    [
      figures,
      "about,12,",
      "about,13,",
      [
        "/en/",
        "/en/ledger/",
        ...["cranes-2023", "income-2022", "income-2023"].map((id) => `/en/ledger/${id}/`),
        "/en/sources/gazette/",
      ],
    ],
  ];
  for (const [file, from, to, pages] of edits)
    assert.deepEqual(edit(file, from, to).pages, pages, to);
});

test("a name stands where its figures do, and at their head where they are about it", () => {
  const row = "\nclerk,person,The clerk,The clerk,The clerk,";
  const spoken: Files = {
    ...changed(
      "data/entities.csv",
      "The harbour,The harbour,\n",
      `The harbour,The harbour,${row}\n`,
    ),
    [figures]: files[figures]!.replace("2023,stated,forecast,,", "2023,stated,forecast,clerk,"),
  };
  const rename = (id: string, name: string): Files => ({
    ...spoken,
    "data/entities.csv": spoken["data/entities.csv"]!.replace(
      new RegExp(`^(${id},\\w+),[^,]*`, "m"),
      `$1,${name}`,
    ),
  });
  assert.deepEqual(tell(rename("clerk", "The scribe"), spoken).pages, [
    "/en/ledger/",
    "/en/ledger/income-2023/",
    page,
  ]);
  const about = tell(rename("harbour", "The port"), spoken).pages;
  for (const found of ["/en/", "/en/ledger/", "/en/ledger/cranes-2023/"])
    assert.ok(about.includes(found));
  const article = edit(
    "data/sources.csv",
    "The harbour's year,The",
    "A year of the harbour,The",
  ).pages;
  for (const found of [
    "/en/",
    "/en/sources/",
    "/en/sources/gazette/",
    "/en/ledger/",
    "/en/charts/income/",
    page,
  ])
    assert.ok(article.includes(found), found);
});

test("a draft is told with its sentences, but no reader finds it on a page", () => {
  const meta = "content/stories/harbour/story.yaml";
  const draft: Files = { ...files, [meta]: files[meta]!.replace(/^published: .*\n/, "") };
  const after = {
    ...draft,
    [figures]: files[figures]!.replace("about,500000000", "about,600000000"),
  };
  const impact = tell(after, draft);
  const { sentences, correction } = of(impact, "income-2023");
  assert.deepEqual([sentences[0]?.published, correction], [false, undefined]);
  assert.ok(!impact.pages.includes(page));
  const [edited] = tell(
    { ...draft, [story]: draft[story]!.replace("Ships", "Boats") },
    draft,
  ).words;
  assert.deepEqual([edited?.words.length, edited?.pages], [1, []]);
  const published = tell(files, draft).pages;
  for (const found of ["/en/", page, "/en/ledger/income-2023/"])
    assert.ok(published.includes(found), found);
});

/** The newsroom with its cranes counted in the story, and a second row like theirs. */
const naming = (ids: string): Files => changed(story, "Ships came.", ids);
const cranes = files[figures]!.split("\n").find((line) => line.startsWith("cranes"))!;

test("a figure that is new, and one that is gone, have words on one side", () => {
  const more = {
    ...naming('Ships came to <Fact id="boats-2023" />.'),
    [figures]: `${files[figures]}${cranes.replace("cranes-2023", "boats-2023")}\n`,
  };
  const added = of(tell(more), "boats-2023");
  assert.deepEqual(
    [added.change.kind, sides(added)],
    ["added", [["", "Ships came to about 12 companies."]]],
  );
  const removed = of(tell(files, more), "boats-2023");
  assert.deepEqual(
    [removed.change.kind, sides(removed)],
    ["removed", [["Ships came to about 12 companies.", ""]]],
  );
  assert.ok(removed.pages.includes("/en/ledger/boats-2023/"));
});

test("a rewritten sentence is set beside the one it replaces, not beside another", () => {
  const before = naming('It had <Fact id="cranes-2023" />. Some said <Fact id="cranes-2023" />.');
  const after = {
    ...naming('Some said <Fact id="cranes-2023" />. Then it had <Fact id="cranes-2023" />.'),
    [figures]: files[figures]!.replace("about,12,", "about,13,"),
  };
  assert.deepEqual(sides(of(tell(after, before), "cranes-2023")), [
    ["Some said about 12 companies.", "Some said about 13 companies."],
    ["It had about 12 companies.", "Then it had about 13 companies."],
  ]);
});

test("texts in a language that is not built yet are told too, without an address", () => {
  const file = "content/stories/harbour/de.mdx";
  const head = "---\ntitle: T\ndek: D\ndescription: E\n---\n\n";
  const german = { ...files, [file]: `${head}Das waren <Fact id="income-2023" />.\n` };
  const after = {
    ...german,
    [figures]: files[figures]!.replace("about,500000000", "about,600000000"),
  };
  const { sentences } = of(tell(after, german), "income-2023");
  const found = sentences.find((sentence) => sentence.file === file);
  assert.deepEqual([found?.language, found?.page, found?.published], ["de", "", false]);
  assert.equal(found?.after, "Das waren about $600 million.");
});

test("a published figure is offered its correction, until it has it", () => {
  const raised = changed(figures, "about,500000000", "about,600000000");
  const { correction } = of(tell(raised), "income-2023");
  assert.equal(correction?.given, false);
  const file = "data/corrections.csv";
  const corrected = { ...raised, [file]: `${raised[file]}${correction!.row}\n` };
  assert.equal(of(tell(corrected), "income-2023").correction?.given, true);
  assert.equal(of(edit(figures, "about,12,", "about,13,"), "cranes-2023").correction, undefined);
});

test("the threads of a text are a table that a figure stands in", () => {
  const after = changed(figures, "about,500000000", "about,600000000");
  assert.deepEqual(
    of(tell(after), "income-2023").tables.map((table) => table.page),
    ["/en/ledger/", `${page}#threads`],
  );
});
