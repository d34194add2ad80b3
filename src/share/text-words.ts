import { direction, type Locale } from "../i18n/locales.ts";
import { message, type MessageKey } from "../i18n/messages.ts";
import type { Text } from "../story/text.ts";
import type { Picture, PictureCard } from "./card.ts";

/** A story's or an explainer's headline beside its picture. */
export const textWords = ({ head, kind, locale }: Text, picture: Picture): PictureCard => ({
  ...shared(locale),
  // Whoever sees the card alone has supposed nothing, and must not take what follows for print.
  ...(kind === "explainers" && { foot: message(locale, "share.foot.explainers") }),
  kicker: head.kicker ?? message(locale, `${kind}.kicker` as MessageKey),
  title: head.title,
  below: head.dek,
  picture,
});

/** What stands for every page that has no picture of its own. */
export const siteWords = (locale: Locale, picture: Picture): PictureCard => ({
  ...shared(locale),
  kicker: message(locale, "front.weave.title"),
  foot: "",
  title: message(locale, "site.tagline"),
  below: message(locale, "front.dek"),
  picture,
});

const shared = (locale: Locale) => ({
  lang: locale,
  direction: direction(locale),
  brand: message(locale, "site.name"),
  foot: message(locale, "site.tagline"),
});
