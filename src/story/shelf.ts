import type { Locale } from "../i18n/locales.ts";
import { isDraft, metaOf } from "./drafts.ts";
import type { Kind } from "./kinds.ts";
import type { Project } from "./project.ts";
import type { Text } from "./text.ts";

/** The texts of a kind in a language, in the order their editors gave them. */
export function shelfOf(project: Project, kind: Kind, locale: Locale): Text[] {
  const order = (text: Text) => metaOf(project, text)?.order ?? 0;
  return project.texts
    .filter((text) => text.kind === kind && text.locale === locale)
    .sort((a, b) => order(a) - order(b) || (a.slug < b.slug ? -1 : 1));
}

/** What stands before and after a text on its shelf. Drafts stand on none, and the last leads to nothing. */
export function neighboursOf(
  project: Project,
  text: Text,
): { previous: Text | undefined; next: Text | undefined } {
  const shelf = shelfOf(project, text.kind, text.locale).filter(
    (other) => other === text || !isDraft(project, other),
  );
  const at = shelf.indexOf(text);
  return { previous: shelf[at - 1], next: shelf[at + 1] };
}
