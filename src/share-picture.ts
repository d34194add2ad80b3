/** Where the pictures stand that go along when a link to one of our pages is passed on. */
import type { Locale } from "./i18n/locales.ts";
import { href } from "./library.ts";

/** What has a picture of its own; every other page shows the one of the site. */
export const sharedKinds = ["stories", "explainers", "charts", "figures", "site"] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** The only id of the kind `site`. */
export const common = "threadcount";

/** In pixels: what every service that shows links takes as a large picture. */
export const shareSize = { width: 1200, height: 630 };

/** A share picture's address within the site. @param id a text's slug, or the id of a chart or a fact */
export const sharePicture = (
  locale: Locale,
  kind: SharedKind = "site",
  id: string = common,
): string => href(locale, `share/${kind}`) + `${id}.png`;
