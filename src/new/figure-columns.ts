import { parseDate } from "../dataset/edtf.ts";
import { parsePrintedNumbers } from "../i18n/printed-numbers.ts";
import { printedQualifier } from "../i18n/printed-qualifiers.ts";
import type { Project } from "../story/project.ts";
import type { Cells } from "./cell.ts";
import { labelFault } from "./words.ts";

/** How a column is asked for, and what is said of an answer beyond what the description of the table says. */
export interface Column {
  ask: string;
  when?(cells: Cells): boolean;
  suggest?(cells: Cells, project: Project): string | undefined;
  fault?(cell: string, cells: Cells, project: Project): string | undefined;
  note?(cell: string, cells: Cells, project: Project): string | undefined;
}

/** The columns in the order in which a journalist comes to know them, from the article to the name. */
export const columns: Record<string, Column> = {
  source: { ask: "Which article prints it?" },
  paragraph: {
    ask: "In which paragraph? Count the lines of the article's file that are not empty, from 1.",
  },
  as_printed: {
    ask: "Which words print it, letter for letter? Only number, unit and qualifier.",
    note: printedAlready,
  },
  reading: {
    ask: "Does the value stand in the text as printed, or is it our reading of a damaged text?",
    suggest: () => "as-printed",
  },
  value: {
    ask: "The number in plain digits and base units: 30000000, not 30 million.",
    suggest: (cells, project) => printed(cells, project)[0],
    fault: notPrinted,
  },
  value_high: {
    ask: "The upper end, if a range is printed.",
    suggest: (cells, project) => printed(cells, project)[1] ?? "",
    fault: notPrinted,
  },
  unit: { ask: "In which unit?" },
  qualifier: {
    ask: "Which qualifier stands with it? Where none is printed: exact.",
    suggest: ({ source = "", as_printed = "" }, { ledger }) =>
      printedQualifier(as_printed, ledger.sources.get(source)?.language ?? "en") ?? "exact",
  },
  status: { ask: "How firmly does it stand?", suggest: () => "reported" },
  said_by: {
    ask: "Who says it? Nothing, if nobody is named.",
    when: ({ status }) => status !== "reported",
    suggest: ({ status }) => (status === "claim" || status === "slogan" ? undefined : ""),
    fault: (_, { status }) =>
      status === "reported"
        ? "What is reported the article says in its own voice: leave this empty, or make the status a claim."
        : undefined,
  },
  date: {
    ask: "When was that? 2018, 2018-12, 2018-12-31, 2018-12~ for about; nothing, if the article gives no date.",
    suggest: () => "",
  },
  date_basis: {
    ask: "Is the date stated with it, inferred from the context, or unknown?",
    suggest: ({ date }) => (date ? "stated" : "unknown"),
    fault: (basis, { date }) =>
      (basis === "unknown") === !date
        ? undefined
        : date
          ? `There is a date, ${date}, so its basis is "stated" or "inferred".`
          : 'There is no date, so its basis is "unknown".',
  },
  subject: { ask: "Whom or what is it about? An id of data/entities.csv." },
  measure: { ask: "What is measured? A short noun with hyphens: contract-value." },
  role: { ask: "Which colour does it wear?" },
  label_en: {
    ask: "What is it, in English, without the number?",
    fault: (label) => labelFault(label, "en"),
  },
  label_de: { ask: "What is it, in German?", fault: (label) => labelFault(label, "de") },
  label_ar: { ask: "What is it, in Arabic?", fault: (label) => labelFault(label, "ar") },
  caution_en: {
    ask: "Could a reader go wrong? Warn them in one English sentence, or leave it empty.",
    suggest: ({ reading }) => (reading === "ours" ? undefined : ""),
  },
  caution_de: { ask: "The warning in German.", when: warns },
  caution_ar: { ask: "The warning in Arabic.", when: warns },
  id: {
    ask: "Its name, by which sentences call it. It never changes once it is published.",
    suggest({ subject, measure, date = "" }, { facts }) {
      const year = parseDate(date)?.first.slice(0, 4);
      if (!subject || !measure) return undefined;
      const id = `${subject}-${measure}`;
      return facts.has(id) && year ? `${id}-${year}` : id;
    },
    fault(id, _, { facts, ledger }) {
      const { figure, derived } = facts.get(id) ?? {};
      const place = figure?.place ?? ledger.derived.get(derived?.id ?? "")?.place;
      return (
        place &&
        `"${id}" is taken: it stands in ${place.file}, line ${place.line}, and nothing is ever written over. Choose another name, or change that row.`
      );
    },
  },
};

function warns({ caution_en }: Cells): boolean {
  return caution_en !== "";
}

function notPrinted(value: string, cells: Cells, project: Project): string | undefined {
  const numbers = cells["reading"] === "ours" ? [] : printed(cells, project);
  if (!numbers.length || numbers.includes(String(Number(value)))) return undefined;
  return `"${cells["as_printed"]}" prints ${numbers.join(" and ")}, not ${Number(value)}. Correct the value or the words; where the text is damaged, the reading is "ours".`;
}

/** One sentence may hold two figures in the same words; more often somebody adds a figure that is there. */
function printedAlready(words: string, cells: Cells, { ledger }: Project): string | undefined {
  const others = [...ledger.figures.values()].filter(
    ({ source, paragraph, as_printed }) =>
      source === cells["source"] &&
      String(paragraph) === cells["paragraph"] &&
      as_printed === words,
  );
  const ids = others.map(({ id }) => `"${id}"`).join(" and ");
  return (
    ids &&
    `These words stand in the ledger already, as ${ids}. Go on only if this is another figure.`
  );
}

/** The numbers that the printed words hold, read in the article's own language. */
function printed({ source = "", as_printed = "" }: Cells, { ledger }: Project): string[] {
  const language = ledger.sources.get(source)?.language;
  return language
    ? parsePrintedNumbers(as_printed, language).map(({ value }) => String(value))
    : [];
}
