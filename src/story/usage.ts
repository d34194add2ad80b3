import { namesIn } from "../facts/expression.ts";
import type { Locale } from "../i18n/locales.ts";
import { chartOf } from "./chart-of.ts";
import { models } from "./models.ts";
import { parseTemplate } from "./template.ts";
import type { Project } from "./project.ts";
import type { Section, Text } from "./text.ts";

/** A place where a fact is used. */
export interface Usage {
  text: Text;
  section: Section;
  /** The chart it is used in; empty in a sentence. */
  chart: string;
}

/** Where each fact is used, in reading order, one entry per sentence's section or chart. */
export function usageOf(project: Project, locale: Locale): Map<string, Usage[]> {
  const usages = new Map<string, Usage[]>();
  const add = (id: string, usage: Usage) => {
    const known = usages.get(id) ?? [];
    if (
      !known.some(
        (other) =>
          other.text === usage.text &&
          other.section.id === usage.section.id &&
          other.chart === usage.chart,
      )
    )
      known.push(usage);
    usages.set(id, known);
  };
  for (const text of project.texts.filter((found) => found.locale === locale)) {
    for (const use of text.uses) {
      const { name, attributes, section } = use;
      if (name === "Fact") add(attributes["id"]!, { text, section, chart: "" });
      if (name === "Claim")
        for (const id of assertedIds(attributes["assert"]!)) add(id, { text, section, chart: "" });
      if (name === "Explainer")
        for (const id of models[text.slug] ?? []) add(id, { text, section, chart: "" });
      const chart = chartOf(use);
      if (chart)
        for (const id of chartIds(project, chart, locale)) add(id, { text, section, chart });
    }
  }
  return usages;
}

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
