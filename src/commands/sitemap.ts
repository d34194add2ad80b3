import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { locales } from "../i18n/locales.ts";

/** A built page as a file below the site's folder: `en/ledger/index.html`. */
export interface BuiltPage {
  file: string;
  html: string;
}

/** A page that search engines should know. */
interface Listed {
  locale: string;
  /** Its file below the folder of its language: what it has in common with its translations. */
  way: string;
  address: string;
  modified: string | undefined;
}

/**
 * The sitemap of a built site, with the languages of each page. It is made of the pages themselves, so none can be forgotten:
 * listed is what names its own address and does not ask to be left out.
 */
export function sitemapOf(pages: readonly BuiltPage[]): string {
  const listed = pages.flatMap((page) => listedIn(page) ?? []);
  const translations = Map.groupBy(listed, ({ way }) => way);
  const entries = listed
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ way, address, modified }) =>
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
function languagesOf(translations: Listed[]): [language: string, address: string][] {
  const inOrder = locales.flatMap((locale) =>
    translations
      .filter((page) => page.locale === locale)
      .map(({ address }): [string, string] => [locale, address]),
  );
  return [...inOrder, ["x-default", inOrder[0]![1]]];
}

function listedIn({ file, html }: BuiltPage): Listed | undefined {
  const [locale, ...below] = file.split("/");
  // The door shows the front page and gives its address; what stands in no language's folder has none.
  if (!locales.some((known) => known === locale)) return undefined;
  const head = elementsIn(parse(html.slice(0, html.indexOf("</head>"))));
  const isHidden = head.some(
    (element) =>
      attr(element, "name") === "robots" && /noindex/.test(attr(element, "content") ?? ""),
  );
  const canonical = head.find((element) => attr(element, "rel") === "canonical");
  const address = canonical && attr(canonical, "href");
  if (!address || isHidden) return undefined;
  return { locale: locale!, way: below.join("/"), address, modified: modifiedIn(head) };
}

/** When a page says it was changed last, in what it tells search engines. */
function modifiedIn(head: Tree.Element[]): string | undefined {
  return head
    .filter((element) => attr(element, "type") === "application/ld+json")
    .map(({ childNodes: [text] }) => (text && "value" in text ? text.value : "{}"))
    .map((text) => (JSON.parse(text) as { dateModified?: string }).dateModified)
    .find((day) => day !== undefined);
}

const attr = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((found) => found.name === name)?.value;

function elementsIn(node: Tree.Node): Tree.Element[] {
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
