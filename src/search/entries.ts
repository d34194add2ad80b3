import type { Fact } from "../facts/fact.ts";
import { factText, formatComputation } from "../facts/format-fact.ts";
import type { Locale } from "../i18n/locales.ts";
import { message, type MessageKey } from "../i18n/messages.ts";
import { fillTemplate, wordsOf } from "../story/bind-chart.ts";
import { chartPlaces } from "../story/chart-places.ts";
import { kinds, type Kind } from "../story/kinds.ts";
import type { Project } from "../story/project.ts";
import { shelfOf } from "../story/shelf.ts";
import { pageOf, type Text } from "../story/text.ts";
import type { Entry } from "./entry.ts";
import { partsOf } from "./parts.ts";

/** The pages that the ledger makes, in the order a researcher goes through them; each has a title and a dek. */
export const ledgerRooms = [
  "ledger",
  "timeline",
  "sources",
  "contradictions",
  "glossary",
  "charts",
  "data",
] as const;

/**
 * Everything that can be found in a language, in the order of its pages.
 * @param href the address of a page on the site, as the site serves it
 */
export function entriesOf(
  project: Project,
  locale: Locale,
  href: (page: string) => string,
): Entry[] {
  const say = (key: MessageKey) => message(locale, key);
  const entry = (found: Omit<Entry, "href">, page: string) => ({ ...found, href: href(page) });
  const ofText = (text: Text, kind: Kind): Entry[] => {
    const { title, dek } = text.head;
    const [top, ...parts] = partsOf(text, project.facts);
    return [
      entry({ kind, title, text: `${dek} ${top!.words}` }, pageOf(text)),
      ...parts.map((part) =>
        entry(
          { kind, title: part.title, within: title, text: part.words },
          `${pageOf(text)}#${part.id}`,
        ),
      ),
    ];
  };
  const ofFact = (fact: Fact): Entry =>
    entry(
      {
        kind: "figures",
        title: fact.label[locale],
        text: aboutFact(fact, project, locale),
        value: factText(locale, fact),
        thread: fact.thread,
        status: fact.figure?.status ?? "derived",
      },
      `ledger/${fact.id}`,
    );
  const ofChart = ([id, { page, text }]: [string, { page: string; text: Text }]): Entry => {
    const words = wordsOf(project.charts.get(id)!, locale)!;
    const [title, subtitle, summary] = [words.title, words.subtitle, words.summary].map((words) =>
      fillTemplate(words, locale, project.facts),
    );
    const about = { within: text.head.title, text: `${subtitle}. ${summary}` };
    return entry({ kind: "charts", title: title!, ...about }, page);
  };
  return [
    ...(Object.keys(kinds) as Kind[]).flatMap((kind) =>
      shelfOf(project, kind, locale).flatMap((text) => ofText(text, kind)),
    ),
    ...[...project.facts.values()].map(ofFact),
    ...[...chartPlaces(project, locale)].map(ofChart),
    ...Object.entries(project.glossaries.get(locale)?.terms ?? {}).map(([id, { term, text }]) =>
      entry({ kind: "glossary", title: term, text }, `glossary#${id}`),
    ),
    ...[...project.ledger.sources.values()].map(({ id, label, note }) =>
      entry({ kind: "sources", title: label[locale], text: note[locale] }, `sources#${id}`),
    ),
    ...ledgerRooms.map((page) =>
      entry({ kind: "pages", title: say(`${page}.title`), text: say(`${page}.dek`) }, page),
    ),
  ];
}

/** Of whom it speaks, what has to be said with it, and the article's own words; or how it was computed. */
function aboutFact(
  { figure, caution, ...fact }: Fact,
  { ledger }: Project,
  locale: Locale,
): string {
  const own = figure
    ? [
        ledger.entities.get(figure.subject)?.name[locale],
        ledger.sources.get(figure.source)?.label[locale],
        figure.as_printed,
      ]
    : [formatComputation(locale, { ...fact, figure, caution })];
  return [caution[locale], ...own].filter(Boolean).join(" · ");
}
