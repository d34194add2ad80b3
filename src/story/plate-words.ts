import type { PlateWords } from "../charts/plate.ts";
import { direction, type Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { fillTemplate, type BoundChart } from "./bind-chart.ts";
import type { Project } from "./project.ts";
import { sourceText } from "./source-line.ts";

/** What stands around a chart when it leaves the site. @param address of the page it stands on, in full */
export function plateWords(
  chart: BoundChart,
  { facts }: Project,
  locale: Locale,
  address: string,
): PlateWords {
  const { title, subtitle, summary } = chart.words;
  const fill = (text: string) => fillTemplate(text, locale, facts);
  return {
    lang: locale,
    direction: direction(locale),
    title: fill(title),
    subtitle: fill(subtitle),
    summary: fill(summary),
    source: sourceText(chart.sources, locale),
    credit: message(locale, "chart.credit"),
    address: address.replace(/^https?:\/\//, ""),
  };
}
