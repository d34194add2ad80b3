import type { Text } from "../../story/text.ts";

/** Every place on a text's page a link can lead to: its steps and headings, scrollys, charts, and its table of figures. */
export function anchorsOf({ uses, sections }: Text): string[] {
  const blocks = uses.flatMap(({ name, attributes: { id = "" } }) => {
    if (name === "Scrolly") return [id];
    if (name === "Chart") return [`chart-${id}`];
    return name === "Threads" ? ["threads"] : [];
  });
  return [...sections.map(({ id }) => id), ...blocks].filter(Boolean);
}
