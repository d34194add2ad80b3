import type { Locale } from "../i18n/locales.ts";
import { hasMessages } from "../i18n/messages.ts";
import type { Place } from "../issue.ts";
import { addressOf, isPublished } from "../story/pages.ts";
import type { Project } from "../story/project.ts";
import { pageOf, type Section, type Text } from "../story/text.ts";

/** A place in a text, for whoever edits it and for whoever reads it. */
export interface Where {
  file: string;
  line: number;
  column: number;
  language: Locale;
  /** The text's title, and that of the step or section; the latter is empty before the first. */
  title: string;
  section: string;
  /** The page's address with the step or heading; empty where the language is not built yet. */
  page: string;
  /** Can readers see the page already? */
  published: boolean;
}

export function whereIs(project: Project, text: Text, section: Section, place: Place): Where {
  const address = addressOf(text.locale, `${pageOf(text)}/`);
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    language: text.locale,
    title: text.head.title,
    section: section.title,
    page: address && section.id ? `${address}#${section.id}` : address,
    published: isPublished(project, text),
  };
}

/** The language whose interface words a text's facts are written in: its own, or English until that is there. */
export const speaks = (locale: Locale): Locale => (hasMessages(locale) ? locale : "en");
