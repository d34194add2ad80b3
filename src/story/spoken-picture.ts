import type { Locale } from "../i18n/locales.ts";
import { fillTemplate, type BoundChart } from "./bind-chart.ts";
import type { Project } from "./project.ts";
import { sourceText } from "./source-line.ts";

/** A chart's picture as it is heard: what is drawn, what it shows, and what it stands on; also the finding, where nothing else says it. */
export function spokenPicture(
  { words, sources }: Pick<BoundChart, "words" | "sources">,
  { facts }: Project,
  locale: Locale,
  { title = false, source = true }: { title?: boolean; source?: boolean },
): string {
  return [
    ...(title ? [words.title] : []),
    words.subtitle,
    words.summary,
    ...(source ? [sourceText(sources, locale)] : []),
  ]
    .map((text) => asSentence(fillTemplate(text, locale, facts).replace(/\s+/g, " ").trim()))
    .join(" ");
}

/** Parts that are heard one after the other must not run together. */
const asSentence = (text: string): string => (/[.!?؟…]$/.test(text) ? text : `${text}.`);
