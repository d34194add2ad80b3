import { factText } from "../facts/format-fact.ts";
import { fillTemplate } from "./bind-chart.ts";
import type { Project } from "./project.ts";
import { textOf } from "./markdown.ts";
import type { Text } from "./text.ts";

/** A calm reader's pace, in words a minute. */
const pace = 220;

/**
 * The words a reader reads from the first line to the last: prose and asides with their figures written out, and of each
 * picture its title. Tables, summaries and popovers are there to be looked up, and count for nothing.
 */
export function wordsOf({ facts, charts }: Project, { tree, uses, locale }: Text): number {
  const printed = uses.flatMap(({ name, attributes }) => {
    const fact = name === "Fact" ? facts.get(attributes["id"]!) : undefined;
    const id = name === "Step" ? attributes["chart"] : name === "Chart" ? attributes["id"] : "";
    const words = charts.get(id ?? "")?.[locale];
    return [
      fact ? factText(locale, fact) : "",
      name === "Step" ? (attributes["title"] ?? "") : "",
      words ? fillTemplate(`${words.title} ${words.subtitle}`, locale, facts) : "",
    ];
  });
  return [textOf(tree), ...printed].join(" ").match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** How long that takes, in whole minutes. */
export const minutesOf = (project: Project, text: Text): number =>
  Math.max(1, Math.round(wordsOf(project, text) / pace));
