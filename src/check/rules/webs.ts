import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import type { Project } from "../../story/project.ts";
import type { Text, Use } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import { attributePlace } from "./uses.ts";

/** A web that is given to readers is made of ties, is the only one of its text, and stands in it by itself. */
export const checkWebs: Rule = (project) =>
  project.texts.flatMap((text) => {
    const webs = text.uses.filter(({ name }) => name === "Web");
    return webs.flatMap((use, index) => [
      ...checkForm(project, text, use),
      ...(index > 0 ? [second(use, webs[0]!)] : checkPlace(use)),
    ]);
  });

function checkForm({ charts }: Project, text: Text, use: Use): Issue[] {
  const { chart = "" } = use.attributes;
  const spec = charts.get(chart);
  if (!spec || spec.form === "network") return [];
  return [
    issue(
      "web/no-network",
      `The chart "${chart}" is of the form "${spec.form}", and no network.`,
      "There would be no ties to follow.",
      `Name a chart of the form network, or write <Chart id="${chart}" />.`,
      attributePlace(text, use, "chart"),
    ),
  ];
}

const second = ({ place }: Use, first: Use): Issue =>
  issue(
    "web/second",
    `This text has a web in line ${first.place.line} already.`,
    "What a reader picks out stands in the page's address, which can speak of one web only.",
    'Remove one of them, or show the second with <Chart id="…" />.',
    place,
  );

function checkPlace({ parent, within, place }: Use): Issue[] {
  const around = within.at(-1);
  if (!around && parent.type === "root") return [];
  return [
    issue(
      "web/inside",
      `This web stands in ${around ? `<${around}>` : "a list or a quotation"}.`,
      "It takes the width of the page, and there is none.",
      "Put it after what it stands in, on a line of its own.",
      place,
    ),
  ];
}

function issue(
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  place: Issue["place"],
): Issue {
  return { rule, severity: "error", message, why, hint, place };
}
