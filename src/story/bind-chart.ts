import type { ChartModel, Datum } from "../charts/datum.ts";
import { rowId, type ChartSpec, type ChartWords } from "../charts/spec.ts";
import type { Source } from "../dataset/ledger.ts";
import { figuresOf, type Fact } from "../facts/fact.ts";
import { factText } from "../facts/format-fact.ts";
import { formatDate } from "../i18n/dates.ts";
import type { Locale } from "../i18n/locales.ts";
import { bindTies, dealsOf } from "./bind-ties.ts";
import { pictureWords } from "./picture-words.ts";
import type { Project } from "./project.ts";
import { parseTemplate } from "./template.ts";

/** A chart bound to the ledger and to one language: all that a page needs to print it. */
export interface BoundChart {
  id: string;
  spec: ChartSpec;
  words: ChartWords;
  model: ChartModel;
  facts: Fact[];
  sources: Source[];
}

/** A chart's words in a language, or undefined when it has none in it. */
export const wordsOf = (spec: ChartSpec, locale: Locale): ChartWords | undefined => spec[locale];

/**
 * Binds a chart. Ids that lead nowhere are left out: the check has named them before anything is published.
 * @param highlight keys of the rows that are spoken of; the others step back. Empty: none steps back.
 */
export function bindChart(
  spec: ChartSpec,
  locale: Locale,
  project: Project,
  highlight: string[] = [],
): BoundChart {
  const words = wordsOf(spec, locale);
  if (!words) throw new Error(`the chart ${spec.id} has no words in "${locale}"`);
  const fill = (text: string) => fillTemplate(text, locale, project.facts);
  const groupOf = (id: string) =>
    Object.entries(words.groups).find(([, ids]) => ids.includes(id))?.[0] ?? "";
  const facts: Fact[] = [];
  const data = spec.rows.flatMap((row): Datum[] => {
    const id = rowId(row);
    const shared = {
      key: row.as ?? id,
      kind: fill(words.kinds[id] ?? ""),
      group: groupOf(id),
      note: fill(words.annotations.find((note) => note.at === id)?.text ?? ""),
      faint: highlight.length > 0 && !highlight.includes(id),
    };
    const fact = row.fact ? project.facts.get(row.fact) : undefined;
    if (fact) {
      facts.push(fact);
      return [
        {
          ...shared,
          ...fromFact(fact, locale),
          label: fill(words.labels[id] ?? fact.label[locale]),
        },
      ];
    }
    const event = row.event ? project.ledger.events.get(row.event) : undefined;
    if (!event?.date) return [];
    const own = event.figures.flatMap((figure) => project.facts.get(figure) ?? []);
    facts.push(...own);
    const label = fill(words.labels[id] ?? event.title[locale]);
    const { first: from, last: to } = event.date;
    const first = own[0];
    return [
      {
        ...shared,
        label,
        from,
        to,
        value: 0,
        high: undefined,
        qualifier: undefined,
        unit: "",
        text: formatDate(locale, event.date.text),
        role: first?.role ?? "compute",
        thread: "reported",
        inferred: event.date_basis === "inferred",
      },
    ];
  });
  const deals = dealsOf(spec, project.ledger);
  facts.push(...deals.flatMap(({ figure }) => project.facts.get(figure ?? "") ?? []));
  const model: ChartModel = {
    data,
    ...bindTies(spec, project, { locale, labels: words.labels, fill, highlight }),
    encoding: spec.encoding,
    locale,
    words: pictureWords(spec, data, locale),
  };
  return {
    id: spec.id,
    spec,
    words,
    model,
    facts: unique(facts),
    sources: sourcesOf(spec, facts, project),
  };
}

/** A text with its facts written out, where nothing but plain text can stand. */
export function fillTemplate(text: string, locale: Locale, facts: Map<string, Fact>): string {
  return parseTemplate(text)
    .map((segment) => {
      if (segment.kind === "text") return segment.text;
      const fact = facts.get(segment.id);
      return fact ? factText(locale, fact) : `{${segment.id}}`;
    })
    .join("");
}

function fromFact(fact: Fact, locale: Locale) {
  return {
    value: fact.value,
    high: fact.high,
    qualifier: fact.qualifier,
    unit: fact.unit,
    text: factText(locale, fact),
    role: fact.role,
    thread: fact.thread,
    from: fact.date?.first ?? "",
    inferred: false,
    to: fact.date?.last ?? "",
  };
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];

function sourcesOf(spec: ChartSpec, facts: Fact[], { ledger }: Project): Source[] {
  const ids = [
    ...facts.flatMap((fact) => figuresOf(fact).map((figure) => figure.source)),
    ...spec.rows.flatMap((row) => ledger.events.get(row.event ?? "")?.source ?? []),
    ...spec.rows.flatMap((row) => ledger.deals.get(row.deal ?? "")?.source ?? []),
  ];
  return unique(ids).flatMap((id) => ledger.sources.get(id) ?? []);
}
