import { chartOf } from "../../story/chart-of.ts";
import type { Text } from "../../story/text.ts";

/** Every place on a text's page a link can lead to: its steps and headings, scrollys, charts, and its table of figures. */
export function anchorsOf({ uses, sections }: Text): string[] {
  const blocks = uses.flatMap((use) => {
    const { name, attributes } = use;
    if (name === "Scrolly") return [attributes["id"] ?? ""];
    if (name === "Chart" || name === "Example") return [`chart-${chartOf(use)}`];
    return name === "Threads" ? ["threads"] : [];
  });
  return [...sections.map(({ id }) => id), ...blocks].filter(Boolean);
}
