import { plainColour } from "./colours.ts";
import type { Rule } from "./style-sheet.ts";

/** What of a style sheet a picture can wear as attributes, which every program understands. */
const worn = [
  "fill",
  "fill-opacity",
  "font-family",
  "font-size",
  "font-weight",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-width",
];

/**
 * Writes what the style sheets say of each element into its attributes, with plain colours for the light scheme, and takes
 * away what only they needed: a picture then looks the same wherever it is opened.
 * @param tokens values that go before those of the style sheets: the names of fonts outside the site
 */
export function wear(root: Element, rules: Rule[], tokens: Record<string, string>): void {
  const said = new Map<Element, Map<string, string>>();
  const page = new Map<string, string>();
  for (const { selector, declarations } of rules) {
    if (selector === ":root") for (const [name, value] of declarations) page.set(name, value);
    for (const element of find(root, selector)) {
      const own = said.get(element) ?? new Map<string, string>();
      for (const [name, value] of declarations)
        for (const pair of longhand(name, value)) own.set(...pair);
      said.set(element, own);
    }
  }
  for (const [name, value] of Object.entries(tokens)) page.set(name, value);
  const token = (from: Element, name: string): string | undefined => {
    for (let at: Element | null = from; at; at = at.parentElement) {
      const value = said.get(at)?.get(name);
      if (value !== undefined) return value;
    }
    return page.get(name);
  };
  const plain = (element: Element, value: string): string => {
    const next = value.replace(
      /var\((--[\w-]+)(?:, ((?:[^()]|\([^()]*\))*))?\)/,
      (_, name: string, otherwise = "") => token(element, name) ?? otherwise,
    );
    return next === value ? plainColour(value) : plain(element, next);
  };
  for (const [element, own] of said)
    for (const name of worn) {
      const value = own.get(name);
      // A rule for a label and its box says both how large the words are; the box has none.
      const isIdle = name.startsWith("font-") && !element.matches("svg, g, text, tspan");
      if (value !== undefined && !isIdle)
        element.setAttribute(name, plain(element, value).replace(/(?<=\d)px/g, ""));
    }
  for (const element of [root, ...root.querySelectorAll("*")])
    for (const name of ["class", "data-key", "aria-hidden"]) element.removeAttribute(name);
}

function find(root: Element, selector: string): Element[] {
  // Pseudo-elements and states are no part of a picture.
  if (/::|:(?:hover|focus|root|first|last|open)/.test(selector)) return [];
  const own = root.matches(selector) ? [root] : [];
  return [...own, ...root.querySelectorAll(selector)];
}

/** `font: 500 27px/1.2 family` says four things at once. */
function longhand(name: string, value: string): [string, string][] {
  if (name !== "font") return [[name, value]];
  const parts = /^(?:(\d+) )?([\d.]+(?:px|rem))(?:\/[\d.]+)? (.+)$/.exec(value);
  if (!parts) return [];
  const [, weight = "400", size = "", family = ""] = parts;
  return [
    ["font-weight", weight],
    ["font-size", size],
    ["font-family", family],
  ];
}
