import { namesIn } from "../facts/expression.ts";
import type { Locale } from "../i18n/locales.ts";
import { anchorsOf } from "./anchors.ts";
import { chartOf } from "./chart-of.ts";
import { chartAnchor } from "./chart-places.ts";
import { models } from "./models.ts";
import { parseTemplate } from "./template.ts";
import type { Project } from "./project.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import type { Section, Text, Use } from "./text.ts";

/** A place where a fact is used: a sentence, a picture, or a model that calculates with it. */
export interface Usage {
  text: Text;
  section: Section;
  /** The id on the text's page under which it stands. */
  anchor: string;
  /** The sentence, and the word in it that calls the fact; none in a picture or a model. */
  sentence: Sentence | undefined;
  use: Use;
  /** The chart it is used in; empty elsewhere. */
  chart: string;
}

/** Where each fact is used, in reading order: each sentence once, each chart once in its section, each model once. */
export function usageOf(project: Project, locale: Locale): Map<string, Usage[]> {
  const found = known.get(project) ?? new Map<Locale, Map<string, Usage[]>>();
  const usages = found.get(locale) ?? findUsages(project, locale);
  known.set(project, found.set(locale, usages));
  return usages;
}

/** Every figure's page asks, and each of its files. */
const known = new WeakMap<Project, Map<Locale, Map<string, Usage[]>>>();

function findUsages(project: Project, locale: Locale): Map<string, Usage[]> {
  const usages = new Map<string, Usage[]>();
  const add = (id: string, usage: Usage) => {
    const others = usages.get(id) ?? [];
    if (!others.some((other) => isSame(other, usage))) others.push(usage);
    usages.set(id, others);
  };
  for (const text of project.texts.filter((text) => text.locale === locale)) {
    const anchors = anchorsOf(text.tree);
    const sentences = new Map(
      sentencesOf(text).flatMap((sentence) => sentence.uses.map((use) => [use, sentence])),
    );
    for (const use of text.uses) {
      const { name, attributes, section } = use;
      const place = { text, section, use, sentence: sentences.get(use), chart: "" };
      const anchor = anchors.get(use.node) ?? "";
      if (name === "Fact") add(attributes["id"]!, { ...place, anchor });
      if (name === "Claim")
        for (const id of assertedIds(attributes["assert"]!)) add(id, { ...place, anchor });
      if (name === "Explainer")
        for (const id of models[text.slug] ?? []) add(id, { ...place, anchor: text.slug });
      const chart = chartOf(use);
      if (chart)
        for (const id of chartIds(project, chart, locale))
          add(id, { ...place, anchor: chartAnchor(use, chart), chart });
    }
  }
  return usages;
}

const isSame = (one: Usage, other: Usage): boolean =>
  one.text === other.text &&
  one.chart === other.chart &&
  (one.sentence || other.sentence
    ? one.sentence === other.sentence
    : one.section.id === other.section.id);

/** Every fact of a text in the order of its first appearance, pictures included. */
export function factsOf(project: Project, text: Text): string[] {
  const ids = text.uses.flatMap((use) => {
    const { name, attributes } = use;
    if (name === "Fact") return [attributes["id"]!];
    if (name === "Claim") return assertedIds(attributes["assert"]!);
    if (name === "Explainer") return models[text.slug] ?? [];
    const chart = chartOf(use);
    return chart ? chartIds(project, chart, text.locale) : [];
  });
  return [...new Set(ids)].filter((id) => project.facts.has(id));
}

/** The facts a chart draws, names in its words, or asserts. */
export function chartIds(project: Project, id: string, locale: Locale): string[] {
  const chart = project.charts.get(id);
  const words = chart?.[locale];
  if (!chart || !words) return [];
  const texts = [
    words.title,
    words.subtitle,
    words.summary,
    ...Object.values(words.labels),
    ...Object.values(words.kinds),
    ...words.annotations.map((note) => note.text),
  ];
  const named = texts.flatMap((text) =>
    parseTemplate(text).flatMap((segment) => (segment.kind === "fact" ? [segment.id] : [])),
  );
  const { events, deals } = project.ledger;
  const drawn = chart.rows.flatMap((row) =>
    row.fact
      ? [row.fact]
      : (events.get(row.event ?? "")?.figures ?? deals.get(row.deal ?? "")?.figure ?? []),
  );
  return [
    ...new Set([...drawn, ...named, ...words.claims.flatMap((claim) => assertedIds(claim.assert))]),
  ];
}

/** The facts an assertion compares. */
export function assertedIds(assertion: string): string[] {
  try {
    return namesIn(assertion)
      .map(({ name }) => name.replace(/\.high$/, ""))
      .filter((name) => name !== "year");
  } catch {
    // A malformed assertion is told by the check; it uses nothing.
    return [];
  }
}
