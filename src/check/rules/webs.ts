import type { Issue } from "../../issue.ts";
import type { Project } from "../../story/project.ts";
import type { Text, Use } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import { checkAlone, type LoneWord } from "./alone.ts";
import { attributePlace } from "./uses.ts";

const web: LoneWord = {
  name: "Web",
  thing: "web",
  second: {
    rule: "web/second",
    why: "What a reader picks out stands in the page's address, which can speak of one web only.",
    hint: 'Remove one of them, or show the second with <Chart id="…" />.',
  },
  inside: "web/inside",
};

/** A web that is given to readers is made of ties, is the only one of its text, and stands in it by itself. */
export const checkWebs: Rule = (project) =>
  project.texts.flatMap((text) => [
    ...text.uses.flatMap((use) => (use.name === "Web" ? checkForm(project, text, use) : [])),
    ...checkAlone(text, web),
  ]);

function checkForm({ charts }: Project, text: Text, use: Use): Issue[] {
  const { chart = "" } = use.attributes;
  const spec = charts.get(chart);
  if (!spec || spec.form === "network") return [];
  return [
    {
      rule: "web/no-network",
      severity: "error",
      message: `The chart "${chart}" is of the form "${spec.form}", and no network.`,
      why: "There would be no ties to follow.",
      hint: `Name a chart of the form network, or write <Chart id="${chart}" />.`,
      place: attributePlace(text, use, "chart"),
    },
  ];
}
