import type { Fact } from "../facts/fact.ts";
import { factText } from "../facts/format-fact.ts";
import { formatDate } from "../i18n/dates.ts";
import { intlTag, type Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { metaOf } from "./drafts.ts";
import { historyOf } from "./history.ts";
import type { Project } from "./project.ts";
import type { Usage } from "./usage.ts";

/** A figure or computation as others cite it; each form of citation is made from this. */
export interface Cited {
  /** Its name in lists of references: as stable as its id. */
  key: string;
  /** What it is, and its value with its qualifier. */
  title: string;
  /** How firmly it stands, and where it is printed or what it is computed from. */
  status: string;
  from: string;
  site: string;
  ledger: string;
  version: string;
  /** The two together, in words. */
  edition: string;
  /** The day since which it says what it says. */
  day: string | undefined;
  address: string;
  language: Locale;
}

/** @param usages where the site states it @param address of its page, in full */
export function citedOf(
  project: Project,
  fact: Fact,
  locale: Locale,
  { usages, address }: { usages: readonly Usage[]; address: string },
): Cited {
  const { title, version } = project.ledger.package;
  return {
    key: `threadcount-${fact.id}`,
    title: `${fact.label[locale]}: ${factText(locale, fact)}`,
    status: message(locale, fact.figure ? `status.${fact.figure.status}` : "thread.derived"),
    from: fromOf(project, fact, locale),
    site: message(locale, "site.name"),
    ledger: title,
    version,
    edition: message(locale, "cite.edition", { ledger: title, version }),
    day: citedDay(project, fact, usages),
    address,
    language: locale,
  };
}

/** The citation as a sentence of a text. */
export function citationOf(cited: Cited): string {
  const { site, title, status, day, from, address, language } = cited;
  const edition = day ? `${cited.edition}, ${formatDate(language, day)}` : cited.edition;
  return message(language, "cite.text", { site, title, status, edition, from, address });
}

/** Of a figure that was corrected, the day of its last correction; else that on which the first text with it was published. */
export function citedDay(
  project: Project,
  fact: Fact,
  usages: readonly Usage[],
): string | undefined {
  const published = usages.flatMap(({ text }) => metaOf(project, text)?.published ?? []);
  return historyOf(project, fact)[0]?.date ?? published.sort()[0];
}

function fromOf({ ledger }: Project, { figure, operands }: Fact, locale: Locale): string {
  if (figure) {
    const { source, paragraph } = figure;
    const label = ledger.sources.get(source)!.label[locale];
    return message(locale, "cite.printed", { source, label, paragraph });
  }
  const list = new Intl.ListFormat(intlTag(locale), { type: "unit" });
  return message(locale, "cite.computed", {
    figures: list.format(operands.map(({ label }) => label[locale])),
  });
}
