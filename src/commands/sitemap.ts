import { locales } from "../i18n/locales.ts";
import { listedPages, type BuiltPage, type ListedPage } from "./built-page.ts";

/**
 * The sitemap of a built site, with the languages of each page. It is made of the pages themselves, so that none can be
 * forgotten.
 */
export function sitemapOf(pages: readonly BuiltPage[]): string {
  const listed = listedPages(pages);
  const translations = Map.groupBy(listed, ({ way }) => way);
  const entries = listed.map(({ way, address, modified }) =>
    [
      "<url>",
      `<loc>${escape(address)}</loc>`,
      modified ? `<lastmod>${modified}</lastmod>` : "",
      ...languagesOf(translations.get(way)!).map(
        ([language, href]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escape(href)}"/>`,
      ),
      "</url>",
    ].join(""),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

/** A page in each of its languages, and the one for readers of all others: the first that the site is written in. */
function languagesOf(translations: ListedPage[]): [language: string, address: string][] {
  const inOrder = locales.flatMap((locale) =>
    translations
      .filter((page) => page.locale === locale)
      .map(({ address }): [string, string] => [locale, address]),
  );
  return [...inOrder, ["x-default", inOrder[0]![1]]];
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
