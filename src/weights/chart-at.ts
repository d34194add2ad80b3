import type { Project } from "../story/project.ts";
import { pageOf } from "../story/text.ts";
import type { ChartAt } from "./changes.ts";

/** Which chart a step shows: a page itself does not say. */
export function chartAt({ texts }: Project): ChartAt {
  const pages = new Map(
    texts.map((text) => {
      const steps = text.uses.filter(({ name }) => name === "Step");
      const charts = steps.map(
        ({ attributes }) => [attributes["id"], attributes["chart"]] as const,
      );
      return [`${text.locale}${pageOf(text)}/index.html`, new Map(charts)];
    }),
  );
  return (file, step) => pages.get(file)?.get(step);
}
