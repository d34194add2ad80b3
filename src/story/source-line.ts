import type { Source } from "../dataset/ledger.ts";
import type { Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";

/** The line below a picture, in parts, so that each article's name may be a link. */
export interface SourceLine {
  before: string;
  named: { id: string; name: string }[];
  after: string;
}

/** Names the articles that a picture stands on: one by its title, several by their short names. */
export function sourceLine(sources: readonly Source[], locale: Locale): SourceLine {
  const isOne = sources.length === 1;
  const key = isOne ? "chart.source" : "chart.sources";
  const [before = "", after = ""] = message(locale, key, { sources: "\n" }).split("\n");
  const nameOf = ({ id, label }: Source) => (isOne ? `${label[locale]} (${id})` : id);
  return {
    before,
    named: sources.map((source) => ({ id: source.id, name: nameOf(source) })),
    after,
  };
}

/** The same as one text, for where nothing can be linked. */
export function sourceText(sources: readonly Source[], locale: Locale): string {
  const { before, named, after } = sourceLine(sources, locale);
  return before + named.map(({ name }) => name).join(", ") + after;
}
