import { factText } from "../facts/format-fact.ts";
import type { Project } from "./project.ts";
import { textOf } from "./markdown.ts";
import type { Text } from "./text.ts";

/** A calm reader's pace, in words a minute. */
const pace = 220;

/**
 * The words a reader reads from the first line to the last: prose, asides and titles of steps, with their figures written
 * out. Pictures are looked at, and tables, summaries and popovers looked up: their words count for nothing.
 */
export function wordsOf({ facts }: Project, { tree, uses, locale }: Text): number {
  const printed = uses.map(({ name, attributes }) => {
    const fact = name === "Fact" ? facts.get(attributes["id"]!) : undefined;
    if (fact) return factText(locale, fact);
    return name === "Step" ? attributes["title"] : "";
  });
  return [textOf(tree), ...printed].join(" ").match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** How long that takes, in whole minutes. */
export const minutesOf = (project: Project, text: Text): number =>
  Math.max(1, Math.round(wordsOf(project, text) / pace));
