/** Share pictures to test: those of the site, and the same in languages that are not published yet, from the ledger's own words. */
import { JSDOM } from "jsdom";
import { direction, type Locale } from "../../../src/i18n/locales.ts";
import type { Fact } from "../../../src/facts/fact.ts";
import type { Card, FigureCard, PictureCard } from "../../../src/share/card.ts";
import { chartPicture, chartWords } from "../../../src/share/chart-words.ts";
import { drawCard } from "../../../src/share/draw-card.ts";
import { figureWords } from "../../../src/share/figure-words.ts";
import { measure, readCardRules } from "../../../src/share/print-card.node.ts";
import { siteWords, textWords } from "../../../src/share/text-words.ts";
import { weavePicture } from "../../../src/share/weave-picture.ts";
import { bindChart } from "../../../src/story/bind-chart.ts";
import { cardChartOf } from "../../../src/story/pages.ts";
import { charts, project } from "../charts/real.ts";

export const { document, DOMParser } = new JSDOM().window;
export const facts = [...project.facts.values()];

const chartOf = (id: string) => bindChart(project.charts.get(id)!, "en", project);

/** Every card of the site but the explainers', whose pictures are drawn like the stories'. */
export const published: [name: string, card: Card][] = [
  ...facts.map((fact): [string, Card] => [fact.id, figureWords(fact, project, "en")]),
  ...charts.map((chart): [string, Card] => [chart.id, chartWords(chart, project, "en", document)]),
  ...project.texts
    .filter(({ kind }) => kind !== "pages")
    .map((text): [string, Card] => {
      const picture = chartPicture(chartOf(cardChartOf(text) ?? "revenue"), document);
      return [text.slug, textWords(text, picture)];
    }),
  ["the site", siteWords("en", weavePicture(project, "en"))],
];

/** What the interface will say once it speaks these languages: the rest of a card is the ledger's. */
const names = {
  de: {
    printed: "Gedruckt als",
    source: "Quelle",
    caution: "Vorsicht",
    claim: "eine Behauptung",
    chart: "Grafik",
    promise: "Jede Zahl ist ein Faden. Zieh daran.",
  },
  ar: {
    printed: "كما طُبع",
    source: "المصدر",
    caution: "تنبيه",
    claim: "ادعاء",
    chart: "رسم بياني",
    promise: "كل رقم خيط، فاسحبه.",
  },
};

const shared = (locale: "de" | "ar") => ({
  lang: locale,
  direction: direction(locale),
  brand: "Threadcount",
  foot: names[locale].promise,
});

/** A figure as its share picture will show it in German or Arabic. */
export function translatedFigure(fact: Fact, locale: "de" | "ar"): FigureCard {
  const figure = fact.figure!;
  const source = project.ledger.sources.get(figure.source)!;
  const say = names[locale];
  return {
    ...shared(locale),
    kicker: project.ledger.entities.get(figure.subject)!.name[locale],
    value: figure.as_printed.trim(),
    thread: fact.thread,
    status: say.claim,
    label: fact.label[locale],
    rows: [
      {
        name: say.printed,
        words: figure.as_printed.trim(),
        printed: direction(source.language),
      },
      { name: say.source, words: `${source.label[locale]}, ${source.id} ¶ ${figure.paragraph}` },
    ],
    caution: fact.caution[locale] ? { name: say.caution, words: fact.caution[locale] } : undefined,
  };
}

/** A chart with its values as they are printed in an article of that language. */
export function translatedChart(id: string, locale: "de" | "ar"): PictureCard {
  const chart = chartOf(id);
  const data = chart.model.data.map((datum) => {
    const fact = project.facts.get(datum.key)!;
    const year = fact.date?.text ?? fact.figure!.said_by ?? "";
    return { ...datum, label: year, text: fact.figure!.as_printed.trim(), note: "" };
  });
  const [source] = chart.sources;
  return {
    ...shared(locale),
    kicker: names[locale].chart,
    foot: `${names[locale].source}: ${source!.label[locale]}`,
    title: chart.facts[0]!.label[locale],
    below: chart.facts[0]!.caution[locale],
    picture: chartPicture({ ...chart, model: { ...chart.model, data } }, document),
  };
}

export const rules = readCardRules(["charts.css", "weave.css"]);

export interface Line {
  text: string;
  face: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A card as SVG, and its own lines with their places as they will be printed; the picture's are left out. */
export function drawn(card: Card): { svg: string; root: Element; lines: Line[] } {
  const svg = drawCard(card, rules, measure, document);
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const lines = [...root.children]
    .filter(({ tagName }) => tagName === "text")
    .map((text): Line => {
      const size = Number(text.getAttribute("font-size"));
      const family = text.getAttribute("font-family")!;
      const face = family.includes("Newsreader")
        ? "display"
        : text.getAttribute("font-weight") === "600"
          ? "strong"
          : "sans";
      const words = text.textContent.replace(/[\u2066-\u2069]/g, "");
      const width = measure(words, face) * size;
      const x = Number(text.getAttribute("x"));
      const y = Number(text.getAttribute("y"));
      const left = text.getAttribute("text-anchor") === "end" ? x - width : x;
      return {
        text: words,
        face,
        left,
        right: left + width,
        top: y - size,
        bottom: y + size * 0.3,
      };
    });
  return { svg, root, lines };
}

export const figureOf = (id: string): Fact => project.facts.get(id)!;
export type { Locale };
