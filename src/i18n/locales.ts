/** The site's languages, the one that is published first at the head. */
export const locales = ["en", "de", "ar"] as const;
export type Locale = (typeof locales)[number];

/** Languages whose pages are built today; a language joins when its messages and stories are there. */
export const published: readonly Locale[] = ["en"];

export const direction = (locale: Locale): "ltr" | "rtl" => (locale === "ar" ? "rtl" : "ltr");

/** The tag for Intl: digits are always named, because engines disagree about plain `ar`. */
export const intlTag = (locale: Locale): string =>
  ({ en: "en-GB-u-nu-latn", de: "de-u-nu-latn", ar: "ar-u-nu-latn" })[locale];

/** A language and the place whose usage it follows, as Open Graph names them. */
export const openGraphLocale = (locale: Locale): string =>
  ({ en: "en_GB", de: "de_DE", ar: "ar_AR" })[locale];

/** One text in every language the ledger is kept in. */
export type Translated = Record<Locale, string>;
