import { didYouMean } from "../../did-you-mean.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Issue, Place } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { chartOf } from "../../story/chart-of.ts";
import { textOf, walk, type MdNode } from "../../story/markdown.ts";
import type { Project } from "../../story/project.ts";
import { pagesOfLedger } from "../../story/pages.ts";
import { pageOf, type Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import { readAddress, withoutLanguage } from "./addresses.ts";
import { anchorsOf } from "./anchors.ts";

/** Links lead somewhere, in the language of the text, and have words that say where. */
export const checkLinks: Rule = (project) => {
  const pages = pagesOf(project);
  return project.texts.flatMap((text) => {
    const issues: Issue[] = [];
    walk(text.tree, (node) => {
      const isLink = node.type === "link" || node.type === "linkReference";
      if (isLink && !hasWords(node)) issues.push(noWords(text, node));
      if (node.type === "link" || (node.type === "definition" && !isImage(node)))
        issues.push(...checkAddress(pages, text, node));
    });
    return issues;
  });
};

/** The pages of the site, each with the places on it by language; one that is no text is there in all. */
type Pages = Map<string, Map<Locale, Set<string>> | "in all languages">;

const pageOfChart = (id: string): string => `/charts/${id}`;

function pagesOf({ texts, facts, ledger, unreadable }: Project): Pages {
  const pages: Pages = new Map();
  for (const text of texts) {
    const page = pages.get(pageOf(text));
    const before = page instanceof Map ? page : [];
    pages.set(pageOf(text), new Map([...before, [text.locale, new Set(anchorsOf(text))]]));
  }
  const ofLedger = pagesOfLedger({ facts, ledger }).map((page) => page.replace(/\/$/, ""));
  const ofCharts = texts.flatMap(({ uses }) => uses.flatMap((use) => chartOf(use) ?? []));
  const others = [...ofLedger, ...ofCharts.map(pageOfChart), ...unreadable];
  for (const page of others) pages.set(page, "in all languages");
  return pages;
}

function checkAddress(pages: Pages, text: Text, node: MdNode): Issue[] {
  const address = readAddress(node.url ?? "");
  const place = addressPlace(text, node);
  if (address.kind === "elsewhere") return [];
  if (address.kind === "wrong")
    return [issue("links/address", address.what, address.why, address.hint, place)];
  const { path, anchor } = address;
  const page = pages.get(path === "" ? pageOf(text) : path.replace(/\/+$/, ""));
  if (!page) return [noPage(path, pages, place)];
  if (page === "in all languages") return [];
  const anchors = page.get(text.locale);
  if (!anchors) return [otherLanguage(path, [...page.keys()], text.locale, place)];
  return !anchor || anchors.has(decoded(anchor))
    ? []
    : [noPlace(path, anchor, [...anchors], place)];
}

function noPlace(path: string, anchor: string, anchors: string[], place: Place): Issue {
  // Among hundreds nobody looks for the one that was meant.
  const near = anchors.slice(0, 200);
  const listed = near.slice(0, 20).join(", ") + (anchors.length > 20 ? ", …" : ".");
  return issue(
    "links/anchor",
    `Nothing on ${path ? `the page "${path}"` : "this page"} is called "${anchor}".`,
    "A reader who follows the link lands at the top of the page, and looks for the place in vain.",
    anchors.length
      ? `There are: ${listed}${didYouMean(anchor, near)}`
      : "It has no steps and no headings: leave out # and what follows it.",
    place,
  );
}

function noPage(path: string, pages: Pages, place: Place): Issue {
  const known = [...pages.keys()].map((page) => `${page}/`);
  const bare = withoutLanguage(path);
  if (bare !== path)
    return issue(
      "links/language",
      "The address names a language.",
      "Each text leads to pages in its own language, so a link to them names none.",
      pages.has(bare.replace(/\/+$/, ""))
        ? `Write ${bare}`
        : `Leave the language out.${didYouMean(bare, known)}`,
      place,
    );
  const inFolder = known.find((page) => page.endsWith(`${path.replace(/\/+$/, "")}/`));
  return issue(
    "links/dead",
    `There is no page "${path}".`,
    "A reader who follows the link finds nothing.",
    `Pages are written from the site's root without the language: /ledger/, /sources/.${inFolder ? ` Did you mean "${inFolder}"?` : didYouMean(path, known)}`,
    place,
  );
}

const names: Record<Locale, string> = { en: "English", de: "German", ar: "Arabic" };

const otherLanguage = (path: string, there: Locale[], locale: Locale, place: Place): Issue =>
  issue(
    "links/language",
    `The page "${path}" is there in ${there.map((each) => names[each]).join(" and ")} only.`,
    `This text is in ${names[locale]}, and its readers would find nothing.`,
    "Lead to another page, or leave the link out until that text is translated.",
    place,
  );

function hasWords(node: MdNode): boolean {
  let found = textOf(node).trim() !== "";
  walk(node, ({ type, alt }) => {
    found ||= type.startsWith("mdxJsx") || type === "inlineCode" || Boolean(alt?.trim());
  });
  return found;
}

const noWords = (text: Text, { position }: MdNode): Issue =>
  issue(
    "links/no-words",
    "This link has no words.",
    "Nobody sees it, and whoever hears the page hears an address.",
    "Write them between the brackets: [the ledger](/ledger/).",
    text.placeAt(position!.start.offset, position!.end.offset - position!.start.offset),
  );

/** A definition of a picture: `[quay]: ./quay.jpg`. */
const isImage = ({ url = "" }: MdNode): boolean =>
  /^\.\/|\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(url);

/** Where a node's address stands; the whole node where it is not written as it is read. */
export function addressPlace(text: Text, { url = "", position }: MdNode): Place {
  const { start, end } = position!;
  const at = url ? text.source.slice(start.offset, end.offset).lastIndexOf(url) : -1;
  return at < 0
    ? text.placeAt(start.offset, end.offset - start.offset)
    : text.placeAt(start.offset + at, url.length);
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function issue(rule: RuleName, message: string, why: string, hint: string, place: Place): Issue {
  return { rule, severity: "error", message, why, hint, place };
}
