import type { Use } from "./text.ts";

/** The words of a text that show a chart, each with the attribute that names it. */
const named: Record<string, string> = {
  Chart: "id",
  Example: "chart",
  Step: "chart",
  Web: "chart",
};

/** The attribute in which a word names its chart; none in a word that shows none. */
export const chartAttribute = ({ name }: Pick<Use, "name">): string | undefined =>
  Object.hasOwn(named, name) ? named[name] : undefined;

/** The id of the chart that a word of a text shows. */
export function chartOf(use: Pick<Use, "name" | "attributes">): string | undefined {
  const attribute = chartAttribute(use);
  return attribute === undefined ? undefined : use.attributes[attribute];
}
