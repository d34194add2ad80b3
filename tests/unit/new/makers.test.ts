/** Whatever `npm run new` makes passes the check, in the good newsroom and in the project as it stands. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { format, resolveConfig } from "prettier";
import { canvasFor, drawChart, forms, type FormName } from "../../../src/charts/draw.ts";
import { parseChart, rowId } from "../../../src/charts/spec.ts";
import { parseCsv } from "../../../src/dataset/csv.ts";
import { chart } from "../../../src/new/chart.ts";
import { dataset, withPaths } from "../../../src/new/dataset.ts";
import { filesWith } from "../../../src/new/files.ts";
import { figure } from "../../../src/new/figure.ts";
import { makers } from "../../../src/new/index.ts";
import type { Answers, Maker } from "../../../src/new/maker.ts";
import { explainer, story } from "../../../src/new/text.ts";
import { bindChart } from "../../../src/story/bind-chart.ts";
import { isDraft } from "../../../src/story/drafts.ts";
import type { Project } from "../../../src/story/project.ts";
import { prompts } from "../../../src/story/prompts.ts";
import { errorsIn, faultsOf, good, make, newsrooms, projectOf } from "./desk.ts";

/** Answers that any newsroom can give, taken from what is in it. */
function answersFor(maker: Maker, { facts, charts }: Project): Answers {
  const [fact] = [...facts.values()].filter((found) => found.figure);
  const { source, paragraph, as_printed, subject, unit } = fact!.figure!;
  const words = {
    title: 'What "comes up" must go: down',
    dek: 'The "tide", and who waits for it.',
  };
  const answers: Record<string, Answers> = {
    story: { ...words, picture: [...charts.keys()][0]! },
    explainer: { ...words, picture: fact!.id },
    chart: { ...words, rows: fact!.id, subtitle: "In the unit of its rows" },
    figure: {
      source,
      paragraph: String(paragraph),
      "as-printed": as_printed,
      reading: "ours",
      value: "7",
      unit,
      subject,
      measure: "tide-height",
      role: "risk",
      "label-en": 'The tide, "high"',
      "label-de": "Flut; Ebbe",
      "label-ar": "المد، العالي",
      "caution-en": "Read by us.",
      "caution-de": "Lesart.",
      "caution-ar": "قراءتنا.",
    },
    dataset: { id: "further-figures" },
  };
  return answers[maker.name]!;
}

for (const [name, files] of Object.entries(newsrooms))
  for (const maker of makers) {
    test(`a new ${maker.name} in ${name} passes the check, and changes nothing that was there`, () => {
      const { files: written, after } = make(maker, answersFor(maker, projectOf(files)), files);
      assert.equal(errorsIn(after), "");
      for (const [file, text] of Object.entries(written)) {
        const before = files.paths.includes(file)
          ? new TextDecoder().decode(files.bytes(file))
          : "";
        if (file.endsWith(".csv")) assert.ok(text.startsWith(before), file);
        else assert.ok(!before || file === "data/datapackage.json", file);
      }
    });

    test(`a new ${maker.name} in ${name} is written in the style of the project`, async () => {
      const { files: written } = make(maker, answersFor(maker, projectOf(files)), files);
      const config = await resolveConfig("package.json");
      for (const [file, text] of Object.entries(written))
        if (/\.(yaml|json)$/.test(file))
          assert.equal(text, await format(text, { ...config, filepath: file }), file);
    });

    test(`a second ${maker.name} of the same name in ${name} is refused`, () => {
      const answers = answersFor(maker, projectOf(files));
      const { after } = make(maker, answers, files);
      const faults = faultsOf(maker, answers, after);
      assert.match(faults["id"] ?? "", /is taken: .*, and nothing is ever written over/);
      assert.deepEqual(Object.keys(faults), ["id"]);
    });
  }

test("a story and an explainer begin as drafts, last on their shelf", () => {
  for (const maker of [story, explainer]) {
    const { project } = make(maker, answersFor(maker, projectOf(good)));
    const text = project.texts.find(({ slug }) => slug === "what-comes-up-must-go-down")!;
    assert.equal(isDraft(project, text), true);
    const shelf = text.kind === "stories" ? project.stories : project.explainers;
    const orders = [...shelf.values()].map(({ order }) => order);
    assert.equal(shelf.get(text.slug)?.order, Math.max(...orders));
  }
});

test("a text is opened at the line where its writer begins", () => {
  const { files, next, project } = make(story, answersFor(story, projectOf(good)));
  const [, file = "", line = ""] = /^Open (\S+) and write, from line (\d+)\.$/.exec(
    next(project, "2026-11-22")[0]!,
  )!;
  assert.match(files[file]!.split("\n")[Number(line) - 1]!, /^Begin here/);
});

test("whoever made a text is told to publish it with the day it is", () => {
  for (const maker of [story, explainer]) {
    const { next, project } = make(maker, answersFor(maker, projectOf(good)));
    assert.match(next(project, "2031-02-03").join("\n"), /as in published: 2031-02-03$/);
  }
});

test("the qualifier that Enter takes is the one the words print", () => {
  const questions = figure.questions(projectOf(real));
  const { suggest } = questions.find(({ flag }) => flag === "qualifier")!;
  const offered = (source: string, words: string) => suggest!({ source, "as-printed": words });
  assert.equal(offered("race", "bis zu 200 Millionen US-Dollar"), "up-to");
  assert.equal(offered("miner", "حوالي 30 مليون دولار أمريكي"), "about");
  assert.equal(offered("race", "2 Milliarden US-Dollar"), "exact");
});

test("words that stand in the ledger already are told with the figures that hold them", () => {
  const { note } = figure.questions(projectOf(real)).find(({ flag }) => flag === "as-printed")!;
  const place = { source: dod["source"]!, paragraph: dod["paragraph"]! };
  assert.match(note!(dod["as-printed"]!, place)!, /already, as "openai-dod-contract"\./);
  assert.ok(!note!("200 Millionen", place));
  assert.ok(!note!(dod["as-printed"]!, { ...place, paragraph: "4" }));
});

test("the rows that are listed for a chart are those its form can show, with their names", () => {
  const project = projectOf(real);
  const { list, fault } = chart.questions(project).find(({ flag }) => flag === "rows")!;
  for (const form of Object.keys(forms)) {
    const rows = list!({ form }).split("\n");
    assert.ok(rows.length > 1, form);
    for (const row of rows) {
      const [, id] = /^ {2}(\S+) {2}\S/.exec(row)!;
      assert.equal(fault!(id!, { form }), undefined);
    }
  }
  assert.match(list!({ form: "timeline" }), /^ {2}coreweave-ipo {2}\p{Lu}/mu);
  assert.match(list!({ form: "bars" }), /^ {2}coreweave-revenue-2022 {2}CoreWeave.* \(USD\)$/m);
});

test("the first picture made of a figure has a short name beside its value, and a subtitle of its own", () => {
  const project = projectOf(newsrooms["the real project"]!);
  for (const picture of project.facts.keys()) {
    const id = "new-one";
    const answers = { ...answersFor(story, project), picture, id, authors: "us", order: "9" };
    const { files } = story.compose(answers, project);
    const { chart } = parseChart(id, "new-one.yaml", files[`content/charts/${id}.yaml`]!);
    const { title, subtitle, labels } = chart!.en;
    assert.notEqual(subtitle, title);
    assert.ok(labels[picture]!.length <= 20, labels[picture]);
  }
});

test("a number in a headline, a chart that is not there, a place that is none: each is told at once", () => {
  const answers = { title: "Nine ships", dek: "It grew by 40%.", picture: "incom", order: "first" };
  const faults = faultsOf(story, answers);
  assert.match(faults["title"]!, /^"Nine" is typed into the words\./);
  assert.match(faults["dek"]!, /^"40%" is typed into the words\./);
  assert.match(faults["picture"]!, /Did you mean "income"\?$/);
  assert.match(faults["order"]!, /^"first" is no place\./);
});

const rowsOf: Record<FormName, string> = {
  bars: "coreweave-revenue-2022 coreweave-revenue-2023",
  "stacked-bars": "coreweave-series-b-2023-04 coreweave-series-b-2023-05",
  dots: "coreweave-ipo-price coreweave-share-price",
  squares: "world-chip-sales-2024 nvidia-market-cap-2024",
  pictogram: "hyperscalers-gpu-count-2022 hyperscalers-gpu-count-2023",
  timeline: "coreweave-ipo crypto-prices-fall",
  gauges: "coreweave-revenue-share-microsoft coreweave-backlog-share-largest-customer",
  spans: "ai-chip-training-life ai-chip-inference-life",
  "open-bars": "openai-broadcom-power openai-nvidia-power",
  areas: "world-chip-sales-2024 altman-chip-plan-funding-goal",
  life: "ai-chip-training-life ai-chip-inference-life",
  network: "nvidia-invests-coreweave coreweave-buys-nvidia",
  matrix: "nvidia-invests-coreweave coreweave-buys-nvidia",
};

for (const form of Object.keys(forms) as FormName[])
  test(`a new chart of the form "${form}" passes the check and can be drawn, wide and narrow`, () => {
    const words = { title: "A finding", subtitle: "What is drawn", id: "new-one" };
    const answers = { form, rows: rowsOf[form], ...words };
    const { after, project } = make(chart, answers, newsrooms["the real project"]!);
    assert.equal(errorsIn(after), "");
    const { spec, model } = bindChart(project.charts.get("new-one")!, "en", project);
    const { each = 1 } = model.encoding;
    if (form === "pictogram")
      assert.ok(
        model.data.every(({ value }) => value / each <= 200),
        "nobody counts these squares",
      );
    if (form === "stacked-bars") assert.ok(model.data.every(({ group }) => group));
    const { document } = new JSDOM().window;
    for (const narrow of [false, true]) {
      const svg = drawChart(form, model, canvasFor(form, model, narrow), document);
      for (const row of spec.rows) assert.ok(svg.includes(`data-key="${rowId(row)}"`));
    }
  });

test("rows that their form cannot draw are told at once, by unit and by range", () => {
  const told = (form: string, rows: string) =>
    faultsOf(chart, { form, rows }, newsrooms["the real project"])["rows"];
  assert.match(told("life", "coreweave-revenue-2022")!, /draws lengths of time, .* is USD/);
  assert.match(told("bars", "altman-chip-plan-funding-goal")!, /range.*dots, spans, open-bars/);
  assert.equal(told("areas", "altman-chip-plan-funding-goal"), undefined);
});

test("rows that cannot stand in one chart are told, each by its id", () => {
  const told = (form: string, rows: string) => faultsOf(chart, { form, rows })["rows"];
  assert.match(
    told("bars", "income-2022 incom-2023")!,
    /no figure "incom-2023".*Did you mean "income-2023"\?$/,
  );
  assert.match(told("bars", "income-2022 cranes-2023")!, /unit of "cranes-2023" is company/);
  assert.match(told("bars", "income-2022 income-2022")!, /stands twice/);
  assert.match(told("bars", "harbour-opens")!, /no figure "harbour-opens"/);
  assert.match(told("timeline", "harbour-floods")!, /"harbour-floods" has no date/);
  assert.match(
    told("timeline", "harbour-open")!,
    /no event "harbour-open".*Did you mean "harbour-opens"\?$/,
  );
  assert.match(told("network", "harbour-opens")!, /no tie "harbour-opens"/);
  assert.match(faultsOf(chart, { form: "bar" })["form"]!, /Did you mean "bars"\?$/);
});

const real = newsrooms["the real project"]!;
const dod = { source: "race", paragraph: "3", "as-printed": "bis zu 200 Millionen US-Dollar" };

test("the value is read from the printed words, in the article's language, a range with both its ends", () => {
  const read = (given: Answers) => {
    const { files } = make(
      figure,
      {
        ...answersFor(figure, projectOf(real)),
        reading: "as-printed",
        value: undefined!,
        ...given,
      },
      real,
    );
    const { records } = parseCsv("figures.csv", files["data/figures.csv"]!);
    const [header, row] = [records[0]!, records.at(-1)!];
    const cell = (name: string) => row[header.findIndex(({ text }) => text === name)]!.text;
    return [cell("value"), cell("value_high")];
  };
  assert.deepEqual(read(dod), ["200000000", ""]);
  const range = { source: "miner", paragraph: "56", "as-printed": "سنتين إلى ثلاث سنوات" };
  assert.deepEqual(read(range), ["2", "3"]);
});

test("a value that the printed words do not hold is told, unless the reading is ours", () => {
  const told = (more: Answers) => faultsOf(figure, { ...dod, ...more }, real)["value"];
  assert.match(told({ value: "200" })!, /prints 200000000, not 200\./);
  assert.match(told({ value: "200 Millionen" })!, /carries words or letters\. Write 200000000\./);
  assert.equal(told({ value: "200", reading: "ours" }), undefined);
});

test("every cell is judged as the check judges it", () => {
  const faults = faultsOf(
    figure,
    {
      ...dod,
      paragraph: "99",
      subject: "opnai",
      date: "31.12.2023",
      role: "demnd",
      measure: "Size",
    },
    real,
  );
  assert.match(faults["paragraph"]!, /^The article "race" has no paragraph 99\./);
  assert.match(faults["subject"]!, /Did you mean "openai"\?$/);
  assert.match(faults["date"]!, /^"31\.12\.2023" is a date with the day first\./);
  assert.match(faults["role"]!, /Did you mean "demand"\?$/);
  assert.match(faults["measure"]!, /does not have the form/);
});

test("a date has a basis, and no date has none; a claim has somebody who makes it", () => {
  const told = (more: Answers) => faultsOf(figure, more, real);
  assert.match(told({ date: "2023", "date-basis": "unknown" })["date-basis"]!, /There is a date/);
  assert.match(told({ "date-basis": "stated" })["date-basis"]!, /There is no date/);
  assert.equal(told({ status: "claim" })["said-by"], "missing");
  assert.equal(told({ status: "reported" })["said-by"], undefined);
  assert.match(told({ status: "reported", "said-by": "openai" })["said-by"]!, /its own voice/);
  assert.equal(told({ reading: "ours" })["caution-en"], "missing");
});

test("a label says no number, in whichever language it is", () => {
  const labels = {
    "label-en": "Loan of $2.3 billion in 2023",
    "label-de": "Kredit über zwei Milliarden",
    "label-ar": "قرض ٢٣",
  };
  const faults = faultsOf(figure, labels, real);
  assert.match(faults["label-en"]!, /^"\$2\.3" is typed into the words\./);
  assert.match(faults["label-de"]!, /is typed into the words\./);
  assert.match(faults["label-ar"]!, /is typed into the words\./);
});

test("a figure cannot take the name of a computation either", () => {
  assert.match(faultsOf(figure, { id: "income-growth" })["id"]!, /data\/derived\.csv, line 2/);
});

test("a figure is named after subject and measure, and the year too where that is taken", () => {
  const named = (given: Answers) => {
    const { project } = make(figure, { ...answersFor(figure, projectOf(real)), ...given }, real);
    return [...project.ledger.figures.keys()].at(-1);
  };
  const dated = { subject: "coreweave", date: "2024-02~" };
  assert.equal(named({ ...dated, measure: "tide" }), "coreweave-tide");
  assert.equal(named({ ...dated, measure: "debt-2025" }), "coreweave-debt-2025-2024");
});

test("a figure goes into the file of figures that is named, and only there", () => {
  const { after } = make(dataset, { id: "tides" });
  const answers = { ...answersFor(figure, projectOf(after)), dataset: "tides" };
  const { files, project } = make(figure, answers, after);
  assert.deepEqual(Object.keys(files), ["data/tides.csv"]);
  assert.equal(project.ledger.figures.get("harbour-tide-height")?.place.file, "data/tides.csv");
  assert.match(faultsOf(figure, { dataset: "tide" }, after)["dataset"]!, /no data\/tide\.csv/);
});

test("a dataset may not take the name of any file in data/", () => {
  for (const id of ["figures", "sources"])
    assert.match(faultsOf(dataset, { id })["id"]!, new RegExp(`there is data/${id}\\.csv`));
  assert.match(faultsOf(dataset, { id: "Chip Plants.csv" })["id"]!, /such as chip-plants-csv/);
});

test("many files of figures are listed in the project's style, one a line", async () => {
  const names = Array.from({ length: 12 }, (_, index) => `figures-number-${index}.csv`);
  const text = new TextDecoder().decode(good.bytes("data/datapackage.json"));
  for (const paths of [names.slice(0, 2), names]) {
    const written = withPaths(text, "figures", paths);
    assert.equal(
      written,
      await format(written, { filepath: "data/datapackage.json", printWidth: 100 }),
    );
    const before = JSON.parse(text) as { resources: { name: string; path: unknown }[] };
    before.resources.find(({ name }) => name === "figures")!.path = paths;
    assert.deepEqual(JSON.parse(written), before);
  }
});

test("a new text cannot be published before each of its sentences has been written", () => {
  for (const maker of [story, explainer]) {
    const { files, after } = make(maker, answersFor(maker, projectOf(good)));
    const file = Object.keys(files).find((name) => name.endsWith(".yaml"))!;
    const published = filesWith(after, { [file]: `published: 2026-11-22\n${files[file]}` });
    const told = errorsIn(published).match(/error {2}\S+/g);
    assert.deepEqual(
      told,
      Object.values(prompts).map(() => "error  prose/unwritten"),
    );
  }
});
