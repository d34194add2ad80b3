import type { Figure } from "../dataset/ledger.ts";
import { figuresOf, type Fact } from "../facts/fact.ts";
import { factDate, factText, formatComputation } from "../facts/format-fact.ts";
import { direction, type Locale } from "../i18n/locales.ts";
import { message, type MessageKey } from "../i18n/messages.ts";
import type { Project } from "../story/project.ts";
import { speakerOf } from "../story/speaker.ts";
import type { FigureCard, Row } from "./card.ts";

/** All that a share picture says of a figure: the same words as its page, and the same cautions. */
export function figureWords(fact: Fact, project: Project, locale: Locale): FigureCard {
  const say = (key: MessageKey, values = {}) => message(locale, key, values);
  const { figure } = fact;
  const caution = fact.caution[locale];
  const subject = figure && project.ledger.entities.get(figure.subject)?.name[locale];
  return {
    lang: locale,
    direction: direction(locale),
    kicker: subject ?? say("ledger.title"),
    brand: say("site.name"),
    foot: say("site.tagline"),
    value: factText(locale, fact),
    thread: fact.thread,
    status: figure ? statusOf(figure, locale) : say("thread.derived"),
    label: fact.label[locale],
    rows: figure ? ofFigure(fact, project, locale) : ofArithmetic(fact, locale),
    caution: caution ? { name: say("fact.caution"), words: caution } : undefined,
  };
}

/** A number that we made out of a damaged text is told apart wherever it goes. */
function statusOf({ status, reading }: Figure, locale: Locale): string {
  const words = message(locale, `status.${status}`);
  return reading === "ours" ? `${words}. ${message(locale, "fact.reading")}` : words;
}

function ofFigure(fact: Fact, project: Project, locale: Locale): Row[] {
  const say = (key: MessageKey, values = {}) => message(locale, key, values);
  const figure = fact.figure!;
  const source = project.ledger.sources.get(figure.source)!;
  const day = fact.date
    ? `${factDate(locale, fact)} (${say(`fact.basis.${fact.basis}`)})`
    : say("fact.basis.unknown");
  return [
    {
      name: say("fact.asPrinted"),
      words: figure.as_printed.trim(),
      printed: direction(source.language),
    },
    { name: say("fact.saidBy"), words: speakerOf(fact, project, locale) },
    { name: say("fact.date"), words: day },
    { name: say("fact.source"), words: `${source.label[locale]}, ${placeOf(figure, locale)}` },
  ];
}

const ofArithmetic = (fact: Fact, locale: Locale): Row[] => [
  { name: message(locale, "fact.computed"), words: formatComputation(locale, fact) },
  {
    name: message(locale, "fact.source"),
    words: [...new Set(figuresOf(fact).map((figure) => placeOf(figure, locale)))].join(", "),
  },
];

const placeOf = (
  { source, paragraph }: { source: string; paragraph: number },
  locale: Locale,
): string => `${source} ${message(locale, "sources.paragraph", { paragraph })}`;
