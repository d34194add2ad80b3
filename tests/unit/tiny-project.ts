/** A small project made of strings, in which nothing is wrong: tests break it in one place and see what is said. */
import assert from "node:assert/strict";
import dataPackage from "../../data/datapackage.json" with { type: "json" };
import { parseChart } from "../../src/charts/spec.ts";
import { checkProject } from "../../src/check/check.ts";
import type { DataPackage } from "../../src/dataset/data-package.ts";
import { parseLedger } from "../../src/dataset/ledger.ts";
import { resolveFacts } from "../../src/facts/fact.ts";
import type { Issue } from "../../src/issue.ts";
import type { Glossary, Project } from "../../src/story/project.ts";
import { pageOf, parseText } from "../../src/story/text.ts";
import { parseYaml } from "../../src/yaml.ts";

export const described = dataPackage as unknown as DataPackage;
export type Files = Record<string, string>;

type Row = Record<string, string>;
const words = (name: string, text: string): Row => ({
  [`${name}_en`]: text,
  [`${name}_de`]: text,
  [`${name}_ar`]: text,
});
const figure = (id: string, label: string, value: string, more: Row = {}): Row => ({
  id,
  subject: "harbour",
  measure: "income",
  role: "capital",
  ...words("label", label),
  qualifier: "about",
  value,
  unit: "USD",
  date: id.slice(-4),
  date_basis: "stated",
  status: "reported",
  source: "gazette",
  paragraph: "1",
  as_printed: `about $${value}`,
  reading: "as-printed",
  ...more,
});

const tables: Record<string, Row[]> = {
  sources: [
    {
      id: "gazette",
      archive_file: "gazette.txt",
      language: "en",
      ...words("label", "The harbour's year"),
      published_basis: "unknown",
      paragraphs: "2",
      ...words("note", "Short."),
    },
  ],
  passages: ["1", "2"].map((paragraph) => ({
    source: "gazette",
    paragraph,
    kind: "text",
    sha256: paragraph.repeat(64),
  })),
  entities: [{ id: "harbour", kind: "company", ...words("name", "The harbour") }],
  figures: [
    figure("income-2022", "Income of 2022", "30000000"),
    figure("income-2023", "Income of 2023", "500000000", { status: "forecast" }),
    figure("cranes-2023", "Cranes in 2023", "12", { unit: "company", measure: "cranes" }),
  ],
  events: [
    {
      id: "harbour-opens",
      date: "2021-05",
      date_basis: "stated",
      ...words("title", "The harbour opens"),
      entities: "harbour",
      source: "gazette",
      paragraph: "2",
      as_printed: "in May 2021",
      figures: "income-2022",
    },
    {
      id: "harbour-floods",
      date_basis: "unknown",
      ...words("title", "The harbour floods"),
      source: "gazette",
      paragraph: "2",
    },
  ],
  deals: [],
  derived: [
    {
      id: "income-growth",
      operation: "ratio",
      operands: "income-2023 income-2022",
      unit: "times",
      digits: "2",
      role: "capital",
      ...words("label", "Growth of the income"),
    },
  ],
  corrections: [],
};

const lines = (...text: string[]): string => `${text.join("\n")}\n`;

export const files: Files = {
  ...Object.fromEntries(
    described.resources.map(({ name, path, schema }) => {
      const columns = schema.fields.map((field) => field.name);
      const rows = tables[name]!.map((row) => columns.map((column) => row[column] ?? "").join(","));
      return [`data/${path}`, lines(columns.join(","), ...rows)];
    }),
  ),
  "content/charts/income.yaml": lines(
    "form: bars",
    "rows:",
    "  - fact: income-2022",
    "  - fact: income-2023",
    "encoding:",
    "  max: 600000000",
    "en:",
    "  title: The income leaps",
    "  subtitle: Income of the harbour in dollars",
    '  summary: "A short bar, {income-2022}, and a long one: more than ten times as much."',
    "  labels:",
    '    income-2022: "2022"',
    "  claims:",
    "    - words: more than ten times",
    "      assert: income-2023 / income-2022 > 10",
  ),
  "content/charts/days.yaml": lines(
    "form: timeline",
    "rows:",
    "  - event: harbour-opens",
    "encoding:",
    "  from: 2020",
    "  to: 2024",
    "en:",
    "  title: The days of the harbour",
    "  subtitle: What the gazette dates",
    "  summary: One knot on a thread.",
  ),
  "content/stories/harbour/en.mdx": lines(
    "---",
    "title: The harbour",
    "dek: How it grew.",
    "description: A story of a harbour.",
    "---",
    "",
    "The harbour opened in 2021, and [the ledger](/ledger/) says more.",
    "",
    '<Scrolly id="growth" label="How the harbour grew">',
    "",
    '<Step id="first" chart="days" title="It opens">',
    "",
    "Ships came.",
    "",
    "</Step>",
    "",
    '<Step id="leap" chart="income" title="It leaps" highlight="income-2023">',
    "",
    'It hoped for <Fact id="income-2023" />, which is <Claim assert="income-2023 / income-2022 > 16">more than sixteen times</Claim> the year before. The <Term id="quay">quay</Term> grew by <Plain>two</Plain> steps.',
    "",
    "</Step>",
    "",
    "</Scrolly>",
    "",
    "## Afterwards",
    "",
    "It rained, as [before](#step-first).",
  ),
  "content/glossary/en.yaml": lines("quay:", "  term: Quay", "  text: Where ships are tied up."),
};

/** Reads the strings as `readProject` reads the disk, and checks them. */
export function checkFiles(given: Files): { project: Project; issues: Issue[] } {
  const tablesByName = new Map(
    described.resources.flatMap(({ name, path }) => {
      const text = given[`data/${path}`];
      return text === undefined ? [] : [[name, { file: `data/${path}`, text }] as const];
    }),
  );
  const { ledger, issues } = parseLedger(described, tablesByName);
  const project: Project = {
    ledger,
    facts: resolveFacts(ledger),
    charts: new Map(),
    texts: [],
    stories: new Map(),
    glossaries: new Map(),
    unreadable: new Set(),
  };
  for (const [file, text] of Object.entries(given)) {
    const id = /^content\/charts\/(.*)\.yaml$/.exec(file)?.[1];
    if (id) {
      const { chart, issues: found } = parseChart(id, file, text);
      if (chart) project.charts.set(id, chart);
      else project.unreadable.add(id);
      issues.push(...found);
    }
    if (file.endsWith(".mdx")) {
      const address = { slug: "harbour", kind: "stories", locale: "en", file } as const;
      const { text: parsed, issues: found } = parseText(address, text);
      if (parsed) project.texts.push(parsed);
      else project.unreadable.add(pageOf(address));
      issues.push(...found);
    }
  }
  const file = "content/glossary/en.yaml";
  const yaml = parseYaml(file, given[file] ?? "");
  project.glossaries.set("en", { file, yaml, terms: yaml.value as Glossary["terms"] });
  return { project, issues: checkProject(project, issues) };
}

/** The project with one text in one file replaced by another. */
export function changed(file: string, from: string, to: string): Files {
  const text = files[file];
  assert.ok(text !== undefined && text.includes(from), `${file} does not say: ${from}`);
  return { ...files, [file]: text.replace(from, () => to) };
}

export const without = (file: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));

export const lineOf =
  (given: Files) =>
  (file: string, line: number): string | undefined =>
    given[file]?.split(/\r\n|\n|\r/)[line - 1];
