import { stringify } from "yaml";
import { didYouMean } from "../did-you-mean.ts";
import { kinds, type DatedKind } from "../story/kinds.ts";
import type { Project } from "../story/project.ts";
import { prompts } from "../story/prompts.ts";
import { summaryOf } from "./chart-rows.ts";
import { chartText } from "./chart.ts";
import type { Answers, Maker, Question } from "./maker.ts";
import { nameFault, nameFrom } from "./name.ts";
import { wordsFault } from "./words.ts";

/** A story: a draft with a picture that stays while its words pass. */
export const story = textMaker("stories", "story");

/** An explainer: a draft of the same make, on a shelf of its own. */
export const explainer = textMaker("explainers", "explainer");

function textMaker(kind: DatedKind, name: string): Maker {
  return {
    name,
    about: `a draft in content/${kind}/NAME/, with a first picture`,
    questions: (project) => questionsOf(kind, project),
    compose(answers, project) {
      const folder = `content/${kind}/${answers["id"]}`;
      const text = textOf(answers, project);
      const meta = `${folder}/${kinds[kind].meta}`;
      const line = text.split("\n").findIndex((found) => found === prompts.begin) + 1;
      return {
        files: {
          [meta]: stringify({
            authors: answers["authors"]!.split(/\s*,\s*/).filter(Boolean),
            order: Number(answers["order"]),
          }),
          [`${folder}/en.mdx`]: text,
          ...pictureOf(answers, project).files,
        },
        next: (_, today) => [
          `Open ${folder}/en.mdx and write, from line ${line}.`,
          `See it while you write: npm run dev, then http://localhost:4321/en${kinds[kind].way}${answers["id"]}/ (it is marked as a draft).`,
          `Publish it when it is done: add the day to ${meta}, as in published: ${today}`,
        ],
      };
    },
  };
}

function questionsOf(kind: DatedKind, project: Project): Question[] {
  const folder = (id: string) => `content/${kind}/${id}`;
  const taken = (id: string) =>
    project.files.paths.some((path) => path.startsWith(`${folder(id)}/`)) ? folder(id) : undefined;
  const metas = [...project[kind].values(), ...project.stories.values()];
  return [
    { flag: "title", ask: "What is its headline? Without a number.", fault: wordsFault },
    {
      flag: "dek",
      ask: "What does it tell? The sentence below the headline, without a number.",
      fault: wordsFault,
    },
    {
      flag: "description",
      ask: "What should stand below its address in a search engine? Without a number.",
      suggest: ({ dek }) => dek,
      fault: wordsFault,
    },
    {
      flag: "picture",
      ask: "Which chart is its first picture? Or name a figure of the ledger, and a chart of it is made.",
      choices: [...project.charts.keys(), ...project.facts.keys()],
      fault: (picture) => pictureFault(picture, project),
    },
    {
      flag: "authors",
      ask: "Who writes it? Several with commas between.",
      suggest: () => metas[0]?.authors.join(", "),
    },
    {
      flag: "order",
      ask: "Which place on the front page? Counted from 1; the smallest stands first.",
      suggest: () =>
        String(1 + Math.max(0, ...[...project[kind].values()].map(({ order }) => order))),
      fault: (order) =>
        /^[1-9]\d{0,5}$/.test(order)
          ? undefined
          : `"${order}" is no place. Write 1, 2, 3 and so on.`,
    },
    {
      flag: "id",
      ask: "The name of its folder, which becomes its address.",
      suggest: ({ title = "" }) => nameFrom(title),
      fault: (id, { picture = "" }) =>
        nameFault(
          id,
          taken(id) ?? (project.charts.has(picture) ? undefined : chartOf(id, project)),
        ),
    },
  ];
}

/** The chart that would be made for a text of this name, if the file is there already. */
const chartOf = (id: string, { files }: Project): string | undefined =>
  files.paths.find((path) => path === `content/charts/${id}.yaml`);

function pictureFault(picture: string, { charts, facts }: Project): string | undefined {
  if (charts.has(picture) || facts.has(picture)) return undefined;
  return `There is no chart and no figure "${picture}". Make one first (npm run new chart), or correct the name.${didYouMean(picture, [...charts.keys(), ...facts.keys()])}`;
}

/** The chart of the first step, a figure it shows, and the file to be made where a figure was named. */
function pictureOf(
  { picture = "", id = "" }: Answers,
  project: Project,
): { chart: string; fact: string | undefined; files: Record<string, string> } {
  const known = project.charts.get(picture);
  if (known) return { chart: picture, fact: known.rows.find((row) => row.fact)?.fact, files: {} };
  const { label, figure } = project.facts.get(picture)!;
  const words = {
    title: label.en,
    subtitle: figure ? "As the article tells it" : "As computed from figures of the ledger",
    summary: summaryOf([picture], project),
    labels: { [picture]: shortNameOf(picture, project) },
  };
  const text = chartText("bars", [picture], words, project);
  return { chart: id, fact: picture, files: { [`content/charts/${id}.yaml`]: text } };
}

/** A whole label would run into the value beside it on a narrow screen. */
function shortNameOf(id: string, { facts, ledger }: Project): string {
  const figure = facts.get(id)!.figure;
  if (!figure) return "Computed";
  const name = ledger.entities.get(figure.subject)?.name.en ?? "";
  return name && name.length <= 20 ? name : "As told";
}

function textOf(answers: Answers, project: Project): string {
  const { title, dek, description } = answers;
  const { chart, fact } = pictureOf(answers, project);
  const call = fact ? ` A figure stands in a sentence like this: <Fact id="${fact}" />.` : "";
  return `---
${stringify({ title, dek, description }, { lineWidth: 0 })}---

${prompts.begin}

<Scrolly id="story" label="${title!.replaceAll('"', "'")}">

<Step id="first" chart="${chart}" title="The first picture">

${prompts.step}${call} ${prompts.copy}

</Step>

</Scrolly>

${prompts.end}

<Gaps>

${prompts.gaps}

</Gaps>
`;
}
