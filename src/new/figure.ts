import { pathsOf, type Field, type Resource } from "../dataset/data-package.ts";
import { parseDate } from "../dataset/edtf.ts";
import { factText } from "../facts/format-fact.ts";
import { parsePrintedNumbers } from "../i18n/printed-numbers.ts";
import type { Project } from "../story/project.ts";
import { appendRow, cellsFault, type Cells } from "./cell.ts";
import { wholeText } from "./files.ts";
import type { Answers, Maker, Question } from "./maker.ts";
import { labelFault } from "./words.ts";

/** A row of a table of figures. What may stand in it is asked of `data/datapackage.json`, column by column. */
export const figure: Maker = {
  name: "figure",
  about: "a sourced number, one row of data/figures.csv or of another file of figures",
  questions(project) {
    const resource = figuresOf(project);
    const datasets = pathsOf(resource).map((path) => path.replace(/\.csv$/, ""));
    return [
      {
        flag: "dataset",
        ask: "Which file of figures takes the row?",
        choices: datasets,
        suggest: () => datasets[0],
        fault: (answer) =>
          datasets.includes(answer)
            ? undefined
            : `There is no data/${answer}.csv among the files of figures. Choose from: ${datasets.join(", ")}.`,
      },
      ...inOrder(resource.schema.fields).map((field) => questionOf(field, project)),
    ];
  },
  compose(answers, project) {
    const file = `data/${answers["dataset"]}.csv`;
    const cells = cellsIn(answers, figuresOf(project));
    const text = appendRow(wholeText(project.files, file), cells);
    const id = cells["id"]!;
    return {
      files: { [file]: text },
      next: ({ facts, ledger }) => [
        `Look it over: ${file}, line ${ledger.figures.get(id)!.place.line}.`,
        `Write it into a sentence: <Fact id="${id}" /> prints “${factText("en", facts.get(id)!)}”.`,
        "If you hold the articles, compare it with them: npm run verify -- FOLDER",
      ],
    };
  },
};

interface Column {
  ask: string;
  when?(cells: Cells): boolean;
  suggest?(cells: Cells, project: Project): string | undefined;
  fault?(cell: string, cells: Cells, project: Project): string | undefined;
}

/** The columns in the order in which a journalist comes to know them, from the article to the name. */
const columns: Record<string, Column> = {
  source: { ask: "Which article prints it?" },
  paragraph: {
    ask: "In which paragraph? Count the lines of the article's file that are not empty, from 1.",
  },
  as_printed: { ask: "Which words print it, letter for letter? Only number, unit and qualifier." },
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
  qualifier: { ask: "Which qualifier stands with it?", suggest: () => "exact" },
  status: { ask: "How firmly does it stand?", suggest: () => "reported" },
  said_by: {
    ask: "Who says it? Nothing, if the article says it in its own voice.",
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

const inOrder = (fields: readonly Field[]): Field[] => {
  const names = Object.keys(columns);
  const known = names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  return [...known, ...fields.filter(({ name }) => !names.includes(name))];
};

/** `as_printed` is asked by `--as-printed`. */
const flagOf = (column: string): string => column.replaceAll("_", "-");

function questionOf(field: Field, project: Project): Question {
  const { name, constraints = {}, description } = field;
  const resource = figuresOf(project);
  const column: Column = columns[name] ?? {
    ask: description,
    suggest: () => (constraints.required ? undefined : ""),
  };
  const target = resource.schema.foreignKeys?.find(({ fields }) => fields.join() === name);
  const rows = project.ledger.tables.get(target?.reference.resource ?? "")?.rows;
  const choices = constraints.enum ?? rows?.map((row) => String(row.values["id"]));
  return {
    flag: flagOf(name),
    ask: column.ask,
    ...(choices && { choices }),
    when: (answers) => column.when?.(cellsIn(answers, resource)) ?? true,
    suggest: (answers) => column.suggest?.(cellsIn(answers, resource), project),
    fault(answer, answers) {
      const { [name]: _, ...others } = cellsIn(answers, resource);
      return (
        cellsFault(resource, { ...others, [name]: answer }, project.ledger) ??
        column.fault?.(answer, others, project)
      );
    },
  };
}

const figuresOf = ({ ledger }: Project): Resource =>
  ledger.package.resources.find(({ name }) => name === "figures")!;

const cellsIn = (answers: Answers, { schema }: Resource): Record<string, string> =>
  Object.fromEntries(
    schema.fields.flatMap(({ name }) => {
      const answer = answers[flagOf(name)];
      return answer === undefined ? [] : [[name, answer]];
    }),
  );

function notPrinted(value: string, cells: Cells, project: Project): string | undefined {
  const numbers = cells["reading"] === "ours" ? [] : printed(cells, project);
  if (!numbers.length || numbers.includes(String(Number(value)))) return undefined;
  return `"${cells["as_printed"]}" prints ${numbers.join(" and ")}, not ${Number(value)}. Correct the value or the words; where the text is damaged, the reading is "ours".`;
}

/** The numbers that the printed words hold, read in the article's own language. */
function printed({ source = "", as_printed = "" }: Cells, { ledger }: Project): string[] {
  const language = ledger.sources.get(source)?.language;
  return language
    ? parsePrintedNumbers(as_printed, language).map(({ value }) => String(value))
    : [];
}
