import { pathsOf, type Field, type Resource } from "../dataset/data-package.ts";
import { factText } from "../facts/format-fact.ts";
import type { Project } from "../story/project.ts";
import { appendRow, cellsFault } from "./cell.ts";
import { columns, type Column } from "./figure-columns.ts";
import { wholeText } from "./files.ts";
import type { Answers, Maker, Question } from "./maker.ts";

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
    note: (answer, answers) => column.note?.(answer, cellsIn(answers, resource), project),
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
