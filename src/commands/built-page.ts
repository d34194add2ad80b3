import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { locales, type Locale } from "../i18n/locales.ts";

/** A built page as a file below the site's folder: `en/ledger/index.html`. */
export interface BuiltPage {
  file: string;
  html: string;
}

/** What a page says of itself in its head, to those who list pages. */
export interface ListedPage {
  locale: Locale;
  /** Its file below the folder of its language: what it has in common with its translations. */
  way: string;
  address: string;
  title: string;
  description: string;
  /** The day of its last change, where it tells one. */
  modified: string | undefined;
  /** What it names as other forms of itself or of the site, by their types: feeds and the like. */
  alternates: { title: string; type: string; address: string }[];
}

/**
 * The pages of a built site that are to be found, by their addresses: those that name their own address and do not ask to be
 * left out. The door shows the front page and gives its address; what stands in no language's folder has none.
 */
export const listedPages = (pages: readonly BuiltPage[]): ListedPage[] =>
  pages
    .flatMap((page) => listed(page) ?? [])
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));

function listed({ file, html }: BuiltPage): ListedPage | undefined {
  const [folder, ...below] = file.split("/");
  const locale = locales.find((known) => known === folder);
  if (!locale) return undefined;
  const head = elementsIn(parse(html.slice(0, html.indexOf("</head>"))));
  const meta = (name: string) =>
    head.flatMap((element) =>
      [attr(element, "name"), attr(element, "property")].includes(name)
        ? (attr(element, "content") ?? [])
        : [],
    )[0] ?? "";
  const links = (rel: string) => head.filter((element) => attr(element, "rel") === rel);
  const address = links("canonical").flatMap((link) => attr(link, "href") ?? [])[0];
  if (!address || /noindex/.test(meta("robots"))) return undefined;
  return {
    locale,
    way: below.join("/"),
    address,
    title: meta("og:title"),
    description: meta("description"),
    modified: modifiedIn(head),
    alternates: links("alternate").map((link) => ({
      title: attr(link, "title") ?? "",
      type: attr(link, "type") ?? "",
      address: new URL(attr(link, "href") ?? "", address).href,
    })),
  };
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
