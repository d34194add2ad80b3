import { parseXml, textsOf } from "./xml.ts";

/** One page of a sitemap. */
export interface SitemapEntry {
  address: string;
  modified: string | undefined;
  languages: { rel: string; language: string; address: string }[];
}

/** Reads a sitemap by the namespaces of its elements. @throws where it is no well-formed one */
export function readSitemap(text: string): SitemapEntry[] {
  const { documentElement: root } = parseXml(text);
  const own = "http://www.sitemaps.org/schemas/sitemap/0.9";
  if (root.namespaceURI !== own || root.localName !== "urlset") throw new Error("no sitemap");
  return [...root.getElementsByTagNameNS(own, "url")].map((url) => ({
    address: textsOf(url, "loc")[0]!,
    modified: textsOf(url, "lastmod")[0],
    languages: [...url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link")].map(
      (link) => ({
        rel: link.getAttribute("rel")!,
        language: link.getAttribute("hreflang")!,
        address: link.getAttribute("href")!,
      }),
    ),
  }));
}
