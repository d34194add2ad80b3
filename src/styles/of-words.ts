import frame from "./explainers/frame.css?url";
import guides from "./guides.css?url";
import scrolly from "./scrolly.css?url";
import story from "./story.css?url";
import web from "./web.css?url";
import type { Text } from "../story/text.ts";

/** Looks that only the pages need that use a word; all others stand in `index.css`. */
const styles: Record<string, string> = {
  Example: guides,
  Explainer: frame,
  Rules: guides,
  Scrolly: scrolly,
  Web: web,
};
/** What one model's picture needs beyond the frame of all: `explainers/<name>.css`, and `<name>.<part>.css`. */
const models = import.meta.glob<string>("./explainers/*-*.css", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Addresses of the style sheets a text's words bring along, each once. */
export function stylesOf(text: Text | undefined): string[] {
  if (!text) return [];
  const ofWords = text.uses.flatMap(({ name }) => [
    ...(styles[name] ? [styles[name]] : []),
    ...(name === "Explainer" ? ofModel(text.slug) : []),
  ]);
  const sheets = hasContents(text)
    ? [story, ...ofWords.filter((sheet) => sheet !== scrolly)]
    : ofWords;
  return [...new Set(sheets)];
}

/** A text that begins with a model has none: they would stand between the reader and the picture. */
export const hasContents = ({ kind, uses }: Text): boolean =>
  kind !== "pages" && uses.every(({ name }) => name !== "Explainer");

const ofModel = (slug: string): string[] =>
  Object.entries(models).flatMap(([file, sheet]) =>
    file.startsWith(`./explainers/${slug}.`) ? [sheet] : [],
  );
