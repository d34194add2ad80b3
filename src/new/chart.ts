import { stringify } from "yaml";
import { forms, type FormName } from "../charts/draw.ts";
import { countable } from "../charts/fits.ts";
import { rowKind } from "../charts/spec.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { Project } from "../story/project.ts";
import { idsIn, rowsFault, rowsFor, summaryOf } from "./chart-rows.ts";
import type { Maker } from "./maker.ts";
import { nameFault, nameFrom } from "./name.ts";
import { wordsFault } from "./words.ts";

/** A chart of rows of the ledger. */
export const chart: Maker = {
  name: "chart",
  about: "a picture of figures, events or ties, content/charts/NAME.yaml",
  questions: (project) => [
    {
      flag: "form",
      ask: "Which form? The chart library of the site, /en/chart-library/, shows what each is for and what not.",
      choices: Object.keys(forms),
      suggest: () => "bars",
      fault: (form) =>
        form in forms
          ? undefined
          : `There is no form "${form}". There are: ${Object.keys(forms).join(", ")}.${didYouMean(form, Object.keys(forms))}`,
    },
    {
      flag: "rows",
      ask: "Which rows of the ledger? Ids of figures of one unit (in a timeline of events, in a network or matrix of deals), with spaces between.",
      list: ({ form }) => rowsFor(form as FormName, project),
      fault: (rows, { form }) => rowsFault(idsIn(rows), form as FormName, project),
    },
    {
      flag: "title",
      ask: "What does it show? The title says the finding, without a number.",
      fault: wordsFault,
    },
    {
      flag: "subtitle",
      ask: "What is drawn, of whom, in which unit?",
      fault: wordsFault,
    },
    {
      flag: "summary",
      ask: "What would you tell a reader who cannot see it? {id} prints a figure.",
      suggest: ({ rows = "" }) => summaryOf(idsIn(rows), project),
      fault: wordsFault,
    },
    {
      flag: "id",
      ask: "The name of its file, by which texts call it.",
      suggest: ({ title = "" }) => nameFrom(title),
      fault: (id) => nameFault(id, fileOf(id, project)),
    },
  ],
  compose(answers, project) {
    const id = answers["id"]!;
    const file = `content/charts/${id}.yaml`;
    const { form, rows = "", title, subtitle, summary } = answers;
    const words = { title, subtitle, summary } as ChartText;
    return {
      files: { [file]: chartText(form as FormName, idsIn(rows), words, project) },
      next: () => [
        `Put it into a text: <Chart id="${id}" />, or chart="${id}" in a step. npm run dev then shows it.`,
        `Give its rows short names: labels in ${file}.`,
      ],
    };
  },
};

interface ChartText {
  title: string;
  subtitle: string;
  summary: string;
  /** Short names of rows. */
  labels?: Record<string, string>;
}

/** The text of a chart's file. */
export function chartText(
  form: FormName,
  ids: readonly string[],
  { title, subtitle, summary, labels }: ChartText,
  project: Project,
): string {
  const encoding = encodingOf(form, ids, project);
  const groups = form === "stacked-bars" ? { groups: { Together: ids } } : {};
  const spec = {
    form,
    rows: ids.map((id) => ({ [rowKind(form)]: id })),
    ...(Object.keys(encoding).length && { encoding }),
    en: { title, subtitle, summary, ...(labels && { labels }), ...groups },
  };
  return stringify(spec, { lineWidth: 0 });
}

function encodingOf(form: FormName, ids: readonly string[], { facts, ledger }: Project) {
  if (form === "timeline") {
    const days = ids.flatMap((id) => {
      const { first, last } = ledger.events.get(id)!.date!;
      return [first, last || first].map((day) => Number(day.slice(0, 4)));
    });
    return { from: Math.min(...days), to: Math.max(...days) };
  }
  if (form !== "pictogram") return {};
  const most = Math.max(...ids.map((id) => facts.get(id)!.value));
  const each = 10 ** Math.ceil(Math.log10(most / countable));
  return each > 1 ? { each } : {};
}

const fileOf = (id: string, { files }: Project): string | undefined =>
  files.paths.find((path) => path === `content/charts/${id}.yaml`);
