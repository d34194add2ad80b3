/** What a page needs of an explainer: its words in a language, where its parameters begin, and its pictures, drawn as the browser draws them. */
import { JSDOM } from "jsdom";
import { renderDrawing } from "./explainers/drawing.ts";
import { figuresOf, fixedOf, sceneOf, type Explainer } from "./explainers/explainer.ts";
import { startsOf, type Values } from "./explainers/parameter.ts";
import type { Printed } from "./explainers/scenario.ts";
import { speak, type Say, type Words } from "./explainers/say.ts";
import { factText } from "./facts/format-fact.ts";
import type { Locale } from "./i18n/locales.ts";
import type { Project } from "./story/project.ts";

const catalogues = import.meta.glob<Words>("./explainers/*/*.json", {
  eager: true,
  import: "default",
});

const explainers = import.meta.glob<Explainer>("./explainers/*/index.ts", {
  eager: true,
  import: "default",
});

export interface Explained {
  explainer: Explainer;
  words: Words;
  say: Say;
  starts: Values;
  fixed: Record<string, number>;
}

/** An explainer in a language. @throws when there is none of this name, or none in this language: the check comes first */
export function explained(name: string, locale: Locale, project: Project): Explained {
  const explainer = explainers[`./explainers/${name}/index.ts`];
  const words = catalogues[`./explainers/${name}/${locale}.json`];
  if (!explainer || !words) throw new Error(`no explainer "${name}" in "${locale}"`);
  const starts = startsOf(explainer.parameters, project.facts);
  const fixed = fixedOf(explainer, (id) => project.facts.get(id)!);
  return { explainer, words, say: speak(locale, words), starts, fixed };
}

/** The figures a page's explainer stands on, as the page prints them. */
export function printedIn(
  { explainer }: Explained,
  { facts }: Project,
  locale: Locale,
): Record<string, Printed> {
  const printed = figuresOf(explainer).map((id): [string, Printed] => {
    const fact = facts.get(id)!;
    const { value, high, unit, label } = fact;
    const ends = high === undefined ? { value } : { value, high };
    return [id, { ...ends, unit, label: label[locale], text: factText(locale, fact) }];
  });
  return Object.fromEntries(printed);
}

/** A picture of a state as markup, in both sizes. @param which of an explainer's pictures */
export function drawExplained(
  { explainer, say, fixed }: Explained,
  values: Values,
  which: "draw" | "beside" = "draw",
): Record<"wide" | "narrow", string> {
  const { document } = new JSDOM().window;
  const scene = sceneOf(explainer, values, fixed);
  const draw = (size: "wide" | "narrow") => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    renderDrawing(svg, explainer[which]!(scene, size, say));
    return svg.outerHTML;
  };
  return { wide: draw("wide"), narrow: draw("narrow") };
}
