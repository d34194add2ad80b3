import { didYouMean } from "../../did-you-mean.ts";
import type { Issue } from "../../issue.ts";
import { models } from "../../story/models.ts";
import type { Project } from "../../story/project.ts";
import type { Text, Use } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import { checkAlone, type LoneWord } from "./alone.ts";

const explainer: LoneWord = {
  name: "Explainer",
  thing: "explainer",
  second: {
    rule: "explainer/second",
    why: "Both would be the model of this text's name, and what a reader sets stands in the page's address once.",
    hint: "Remove one of them.",
  },
  inside: "explainer/inside",
};

/** An explainer shows the model of its text's name, once, by itself, and every figure the model stands on is in the ledger. */
export const checkExplainers: Rule = (project) =>
  project.texts.flatMap((text) => [
    ...checkAlone(text, explainer),
    ...text.uses.flatMap((use) => (use.name === "Explainer" ? checkModel(project, text, use) : [])),
  ]);

function checkModel({ facts }: Project, { kind, slug }: Text, { place }: Use): Issue[] {
  const figures = kind === "explainers" ? models[slug] : undefined;
  const names = Object.keys(models);
  if (!figures)
    return [
      {
        rule: "explainer/unknown",
        severity: "error",
        message: `There is no model "${slug}" for an explainer to show.`,
        why: "<Explainer /> shows the model that has the name of its text's folder in content/explainers.",
        hint: `Give the folder the name of a model, or remove this line. There are: ${names.join(", ")}.${didYouMean(slug, names)}`,
        place,
      },
    ];
  return figures
    .filter((id) => !facts.has(id))
    .map((id) => ({
      rule: "explainer/figure",
      severity: "error",
      message: `The model of this explainer stands on the figure "${id}", which the ledger lacks.`,
      why: "It would have nothing to compute with.",
      hint: `Put the row "${id}" back into data/figures.csv.${didYouMean(id, facts.keys())}`,
      place,
    }));
}
