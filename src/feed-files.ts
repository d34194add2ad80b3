/** Where the feeds of a language stand. */
import type { Locale } from "./i18n/locales.ts";
import { href } from "./library.ts";

const names = { atom: "feed.xml", json: "feed.json" } as const;

/** A feed's address within the site. */
export const feedHref = (locale: Locale, kind: keyof typeof names): string =>
  href(locale) + names[kind];
