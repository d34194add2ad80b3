import type { Locale } from "../i18n/locales.ts";
import type { Hit } from "./engine.ts";
import type { Entry, EntryKind } from "./entry.ts";
import { excerptOf, markWords } from "./marks.ts";

/** Words of the interface: what each kind is called, how firmly a figure stands, what a section stands in. */
export interface ResultWords {
  kinds: Record<EntryKind, string>;
  statuses: Record<string, string>;
  within: string;
}

/** Draws what was found, the kind of the best hit first, as lists of links. Everything is written as text: what was asked for cannot become markup. */
export function drawHits(
  document: Document,
  locale: Locale,
  hits: Hit[],
  words: ResultWords,
): HTMLElement[] {
  return [...Map.groupBy(hits, ({ entry }) => entry.kind)].map(([kind, found]) => {
    const list = make(
      document,
      "ul",
      "",
      ...found.map((hit) => drawHit(document, locale, hit, words)),
    );
    const heading = make(document, "h2", "", words.kinds[kind]);
    heading.id = `found-${kind}`;
    const section = make(document, "section", "", heading, list);
    section.setAttribute("aria-labelledby", heading.id);
    return section;
  });
}

function drawHit(
  document: Document,
  locale: Locale,
  { entry, words: found }: Hit,
  words: ResultWords,
): HTMLElement {
  const known = new Set(found);
  const marked = (text: string): Node[] =>
    markWords(locale, text, known).map(({ text, isFound }) =>
      isFound ? make(document, "mark", "", text) : document.createTextNode(text),
    );
  const link = make(document, "a", "", ...marked(entry.title));
  link.setAttribute("href", entry.href);
  const parts: (Node | string)[] = [link];
  if (entry.value) {
    const value = make(document, "span", "whole-value", ...marked(entry.value));
    const fact = make(document, "bdi", `fact ${entry.thread}`, value);
    parts.push(make(document, "div", "hit-value", fact, ", ", words.statuses[entry.status!]!));
  }
  if (entry.within) parts.push(" ", make(document, "span", "within", ...within(entry, words)));
  const excerpt = excerptOf(locale, entry.text, known);
  const about = excerpt ? [make(document, "p", "", ...marked(excerpt))] : [];
  return make(document, "li", "", ...parts, ...about);
}

const within = ({ within }: Entry, words: ResultWords): string[] => [
  words.within.replace("{title}", () => within!),
];

function make(
  document: Document,
  tag: string,
  className: string,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
