import { inOrder } from "./corrections.ts";
import { metaOf } from "./drafts.ts";
import type { Project } from "./project.ts";
import { pageOf, type Text } from "./text.ts";

/** The days a reader is told of: what was first read, what its author changed, what was wrong in it. */
export interface Dates {
  published: string | undefined;
  updated: string | undefined;
  /** Of the last correction of what stands on its page. */
  corrected: string | undefined;
  /** The last of them all. */
  modified: string | undefined;
}

/** The dates of a text; those of a page, which is published on no day, are unknown. */
export function datesOf(project: Project, text: Text): Dates {
  const { published, updated } = metaOf(project, text) ?? {};
  const page = `${pageOf(text)}/`;
  const corrected = inOrder(project.ledger.corrections).findLast(({ pages }) =>
    pages?.split(/\s+/).includes(page),
  )?.date;
  const modified = [published, updated, corrected]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return { published, updated, corrected, modified };
}
