import { drawChart, stageCanvas } from "../charts/draw.ts";
import type { Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import type { BoundChart } from "../story/bind-chart.ts";
import { plateWords } from "../story/plate-words.ts";
import type { Project } from "../story/project.ts";
import type { Picture, PictureCard } from "./card.ts";

/** What a share picture shows of a chart: its finding, what is drawn, its sources, and the picture itself. */
export function chartWords(
  chart: BoundChart,
  project: Project,
  locale: Locale,
  document: Document,
): PictureCard {
  const { lang, direction, title, subtitle, source } = plateWords(chart, project, locale, "");
  return {
    lang,
    direction,
    kicker: message(locale, "chart.kicker"),
    brand: message(locale, "site.name"),
    foot: source,
    title,
    below: subtitle,
    picture: chartPicture(chart, document),
  };
}

/** A chart as phones see it on a stage, with few words and large ones; a web too full to be read as a list, as a web. */
export function chartPicture({ spec, model }: BoundChart, document: Document): Picture {
  const isWeb = spec.form === "network" && model.ties.length > listed;
  const canvas = stageCanvas(!isWeb);
  const { width, height } = canvas;
  return { markup: drawChart(spec.form, model, canvas, document), width, height, within: [] };
}
/** More ties than these nobody reads in passing: their shape says more. */
const listed = 6;
