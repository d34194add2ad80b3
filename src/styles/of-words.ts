import explainers from "./explainers.css?url";
import guides from "./guides.css?url";
import scrolly from "./scrolly.css?url";
import web from "./web.css?url";
import type { Text } from "../story/text.ts";

/** Looks that only the pages need that use a word; all others stand in `index.css`. */
const styles: Record<string, string> = {
  Example: guides,
  Explainer: explainers,
  Rules: guides,
  Scrolly: scrolly,
  Web: web,
};

/** Addresses of the style sheets a text's words bring along, each once. */
export const stylesOf = (text: Text | undefined): string[] => [
  ...new Set(text?.uses.flatMap(({ name }) => styles[name] ?? [])),
];
