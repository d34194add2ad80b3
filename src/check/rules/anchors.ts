import { chartOf } from "../../story/chart-of.ts";
import { anchors } from "../../story/contents.ts";
import type { Text } from "../../story/text.ts";

/** Every place on a text's page a link can lead to: its steps and headings, scrollys, charts, webs, its gaps and its table of figures. */
export function anchorsOf({ kind, uses, sections }: Text): string[] {
  const blocks = uses.flatMap((use) => {
    const { name, attributes } = use;
    if (name === "Scrolly") return [attributes["id"] ?? ""];
    if (name === "Chart" || name === "Example") return [`chart-${chartOf(use)}`];
    if (name === "Web") return [`ties-${chartOf(use)}`];
    return name === "Gaps" ? [anchors.gaps] : [];
  });
  const own = kind === "pages" ? [] : [anchors.threads];
  return [...sections.map(({ id }) => id), ...blocks, ...own].filter(Boolean);
}
