import { formatFact } from "../../facts/format-fact.ts";
import type { Fact } from "../../facts/fact.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { hasMessages, message, pluralKey } from "../../i18n/messages.ts";
import type { Issue, Place } from "../../issue.ts";
import { parseTemplate } from "../../story/template.ts";
import { textsOf } from "./chart-words.ts";
import type { Rule } from "../rule.ts";

/** A figure brings its qualifier and its unit along: typed beside it, readers would read them twice. */
export const checkTwice: Rule = ({ texts, charts, facts }) => [
  ...texts.flatMap((text) =>
    text.uses.flatMap(({ name, attributes, node }) => {
      const fact = name === "Fact" && facts.get(attributes["id"] ?? "");
      if (!fact) return [];
      const { start, end } = node.position!;
      const around = [text.source.slice(0, start.offset), text.source.slice(end.offset)] as const;
      return twiceBeside(fact, text.locale, ...around).map(({ word, at }) =>
        issue(
          word,
          fact,
          text.locale,
          text.placeAt(at < 0 ? start.offset + at : end.offset + at, word.length),
        ),
      );
    }),
  ),
  ...[...charts.values()].flatMap((chart) =>
    locales.flatMap((locale) =>
      (chart[locale] ? textsOf(chart[locale]) : []).flatMap(([path, words]) =>
        parseTemplate(words).flatMap((segment) => {
          const fact = segment.kind === "fact" && facts.get(segment.id);
          if (!fact) return [];
          const end = segment.start + segment.id.length + 2;
          const around = [words.slice(0, segment.start), words.slice(end)] as const;
          return twiceBeside(fact, locale, ...around).map(({ word, at }) => {
            const start = at < 0 ? segment.start + at : end + at;
            return issue(word, fact, locale, chart.yaml.placeIn([locale, ...path], word, start));
          });
        }),
      ),
    ),
  ),
];

/** The typed words that a fact prints as well; where they begin, from its end, or before its beginning if negative. */
function twiceBeside(
  fact: Fact,
  locale: Locale,
  before: string,
  after: string,
): { word: string; at: number }[] {
  if (!hasMessages(locale)) return [];
  const printed = formatFact(locale, fact);
  const qualifier = typed(printed.before.trim());
  const units = [unitOf(locale, fact), ...spoken(fact.unit)];
  const near = before.slice(-60);
  const said = qualifier && new RegExp(`(?<!\\p{L})${qualifier}\\s+$`, "iu").exec(near);
  const unit = new RegExp(`^\\s+(${units.filter(Boolean).map(typed).join("|")})(?!\\p{L})`, "iu");
  const repeated = units.some(Boolean) && unit.exec(after.slice(0, 60));
  return [
    ...(said ? [{ word: said[0].trimEnd(), at: said.index - near.length }] : []),
    ...(repeated ? [{ word: repeated[1]!, at: repeated[0].indexOf(repeated[1]!) }] : []),
  ];
}

/** "GPUs", "a share"; empty where the unit is a sign alone. */
const unitOf = (locale: Locale, { value, high = value, unit }: Fact): string =>
  message(locale, pluralKey(locale, `unit.${unit}`, high), { value: "" }).replace(
    /^[^\p{L}]+/u,
    "",
  );

/** Words for a unit that is printed as a sign. */
const spoken = (unit: string): string[] =>
  unit.startsWith("USD")
    ? ["US dollars", "dollars", "USD"]
    : unit === "percent"
      ? ["percent", "per cent"]
      : [];

/** Words as a line break may part them. */
const typed = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join("\\s+");

function issue(word: string, fact: Fact, locale: Locale, place: Place): Issue {
  const { before, value, after } = formatFact(locale, fact);
  return {
    rule: "prose/twice",
    severity: "error",
    message: `"${word.replace(/\s+/g, " ")}" would be read twice.`,
    why: `A figure brings its qualifier and its unit along: this one prints "${before}${value}${after}".`,
    hint: "Leave these words out.",
    place,
  };
}
