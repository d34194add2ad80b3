/** What can stand in frames on other sites: addresses, titles and heights of each embed, and the code that embeds it. */
import { canvasFor } from "./charts/draw.ts";
import { embedCode } from "./embed/code.ts";
import { fixedHeight, type SetWords } from "./embed/fixed-height.ts";
import { explained } from "./explained.ts";
import { figuresOf, sceneOf } from "./explainers/explainer.ts";
import type { Locale } from "./i18n/locales.ts";
import { asset, href } from "./library.ts";
import { bindChart, fillTemplate } from "./story/bind-chart.ts";
import { chartPlaces } from "./story/chart-places.ts";
import type { Project } from "./story/project.ts";
import { shelfOf } from "./story/shelf.ts";
import { pageOf, type Text } from "./story/text.ts";

export const framedKinds = ["charts", "explainers"] as const;
export type FramedKind = (typeof framedKinds)[number];

/** A chart or an explainer as it stands in a frame. */
export interface Framed {
  kind: FramedKind;
  id: string;
  title: string;
  /** The text it stands in, and its place there without the language. */
  text: Text;
  page: string;
  /** Full addresses: of the embed, and of its description for oEmbed. */
  address: string;
  description: string;
  /** In pixels, enough at every width. */
  height: number;
  /** What others put into their pages. */
  code: string;
}

/** Ids of everything that is embedded in a language: the charts its texts show, the explainers it has. */
export const framedIds = (project: Project, locale: Locale): Record<FramedKind, string[]> => ({
  charts: [...chartPlaces(project, locale).keys()].sort(),
  explainers: shelfOf(project, "explainers", locale).map(({ slug }) => slug),
});

/** @throws when no text shows it: a programmer's bug */
export function framed(kind: FramedKind, id: string, locale: Locale, project: Project): Framed {
  const { text, page, title, height } =
    kind === "charts" ? framedChart(id, locale, project) : framedExplainer(id, locale, project);
  const address = full(href(locale, `embed/${kind}/${id}`));
  const script = full(asset("embed.js"));
  return {
    kind,
    id,
    title,
    text,
    page,
    address,
    height,
    description: full(`${href(locale, `oembed/${kind}`)}${id}.json`),
    code: embedCode({ src: address, title, height, script, copies: kind === "explainers" }),
  };
}

type Known = Pick<Framed, "title" | "text" | "page" | "height">;

function framedChart(id: string, locale: Locale, project: Project): Known {
  const place = chartPlaces(project, locale).get(id);
  if (!place) throw new Error(`no text shows the chart "${id}"`);
  const { spec, words, model, sources } = bindChart(project.charts.get(id)!, locale, project);
  const fill = (text: string) => fillTemplate(text, locale, project.facts);
  const title = fill(words.title);
  const ratio = (narrow: boolean) => {
    const { width, height } = canvasFor(spec.form, model, narrow);
    return height / width;
  };
  const height = fixedHeight({
    words: [
      headline(title),
      aside(fill(words.subtitle)),
      aside(sources.map((source) => source.id).join(", ")),
      aside(place.text.head.title),
    ],
    wide: ratio(false),
    narrow: ratio(true),
    rest: 260,
  });
  return { ...place, title, height };
}

function framedExplainer(id: string, locale: Locale, project: Project): Known {
  const text = shelfOf(project, "explainers", locale).find(({ slug }) => slug === id);
  if (!text) throw new Error(`no explainer "${id}"`);
  const { explainer, words, say, starts, fixed } = explained(id, locale, project);
  const scene = sceneOf(explainer, starts, fixed);
  const ratio = (size: "wide" | "narrow") => {
    const { width, height } = explainer.draw(scene, size, say);
    return height / width;
  };
  const stops = explainer.stops && explainer.parameters[explainer.stops.parameter]!.options!;
  const height = fixedHeight({
    words: [
      headline(text.head.title),
      prose(text.head.dek),
      headline(words["sentence"] ?? ""),
      prose(explainer.tell(scene.outcome, say, starts)),
      aside(figuresOf(explainer).join(", ")),
      ...(stops ?? []).map((stop) => prose(words[`stop.${stop}`] ?? "")),
    ],
    wide: ratio("wide"),
    narrow: ratio("narrow"),
    rest: 420 + (stops?.length ?? 0) * 160,
  });
  return { text, page: pageOf(text), title: text.head.title, height };
}

/** Sizes and leads of `styles/embed.css`. */
const headline = (text: string): SetWords => ({ text, size: 27, lead: 36 });
const prose = (text: string): SetWords => ({ text, size: 21, lead: 32 });
const aside = (text: string): SetWords => ({ text, size: 16.5, lead: 23 });

const full = (way: string): string => new URL(way, import.meta.env.SITE).href;
