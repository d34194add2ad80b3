import type { Locale } from "../i18n/locales.ts";

/** A feed in one language, whichever way it is written down; every address in full. */
export interface Feed {
  locale: Locale;
  title: string;
  description: string;
  rights: string;
  /** Of the front page, of both feeds, of the site's sign and its picture. */
  home: string;
  atom: string;
  json: string;
  icon: string;
  logo: string;
  entries: Entry[];
}

/** A text as a feed carries it. */
export interface Entry {
  /** Also what it is known by: it stays as long as the text is there. */
  address: string;
  title: string;
  summary: string;
  /** The whole text with its pictures, in plain HTML. */
  content: string;
  kind: string;
  authors: string[];
  /** Days, as editors write them: `2026-11-21`. */
  published: string;
  modified: string;
}

/** A day as feeds want it, to the second: it begins at midnight of the time that is the same everywhere. */
export const moment = (day: string): string => `${day}T00:00:00Z`;
