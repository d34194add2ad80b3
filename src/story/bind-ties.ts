import type { ChartModel, Layout, Party, Tie } from "../charts/datum.ts";
import { rowId, rowKind, type ChartSpec } from "../charts/spec.ts";
import type { Deal, Ledger } from "../dataset/ledger.ts";
import { factDateWithBasis } from "../facts/format-fact.ts";
import { familyOf, tieThread } from "../facts/tie.ts";
import type { Locale } from "../i18n/locales.ts";
import { message, type MessageKey } from "../i18n/messages.ts";
import type { Project } from "./project.ts";

/** The deals a chart draws, in the order of its rows. */
export const dealsOf = (spec: ChartSpec, ledger: Ledger): Deal[] =>
  rowsOf(spec, ledger).map(({ deal }) => deal);

/** What a chart's words and highlights may speak of: its rows, and the parties its ties tie. */
export function namesOf(spec: ChartSpec, ledger: Ledger): string[] {
  return [...new Set([...spec.rows.map(rowId), ...partiesOf(dealsOf(spec, ledger))])];
}

interface Binding {
  locale: Locale;
  /** A chart's own words for its rows and their parties. */
  labels: Record<string, string>;
  fill: (text: string) => string;
  /** Ids of deals or parties that are spoken of; a party speaks for all its ties. */
  highlight: string[];
}

/** Binds the ties of a chart to one language, and the parties they tie. */
export function bindTies(
  spec: ChartSpec,
  project: Project,
  { locale, labels, fill, highlight }: Binding,
): Pick<ChartModel, "ties" | "parties" | "layout"> {
  const isFaint = (ids: string[]) =>
    highlight.length > 0 && !ids.some((id) => highlight.includes(id));
  // What the parties are called in the chart that gives them their places, they are called here too.
  const shared = project.charts.get(spec.encoding.layout ?? "")?.[locale]?.labels;
  const name = (key: string) =>
    fill(labels[key] ?? shared?.[key] ?? project.ledger.entities.get(key)?.name[locale] ?? key);
  const ties = rowsOf(spec, project.ledger).map(({ key, deal }): Tie => {
    const { id, from, to, status } = deal;
    return {
      key,
      from,
      to,
      kind: fill(labels[id] ?? kindOf(deal, locale)),
      role: familyOf(deal.kind),
      status,
      thread: tieThread[status],
      date: deal.date ? dealDate(deal, locale) : "",
      faint: isFaint([id, from, to]),
    };
  });
  const parties = partiesOf(ties).map((key): Party => {
    const touching = ties.filter(({ from, to }) => from === key || to === key);
    return { key, name: name(key), faint: touching.every(({ faint }) => faint) };
  });
  return { ties, parties, layout: layoutOf(spec, project, name) };
}

/** What a tie is called between its two names. */
export const kindOf = ({ kind }: Deal, locale: Locale): string =>
  message(locale, `deal.kind.${kind}` as MessageKey);

/** As of when a tie holds, told as inferred where it is. */
export const dealDate = ({ date, date_basis: basis }: Deal, locale: Locale): string =>
  factDateWithBasis(locale, { date, basis });

/** Places come from the chart that is named for them; what is set by hand here goes before what is set there. */
function layoutOf(
  spec: ChartSpec,
  { charts, ledger }: Project,
  name: (key: string) => string,
): Layout {
  const named = charts.get(spec.encoding.layout ?? "");
  const specs = named && rowKind(named.form) === "deal" ? [named, spec] : [spec];
  const rows = specs.flatMap((each) => rowsOf(each, ledger));
  const ties = [...new Map(rows.map((row) => [row.key, row])).values()].map(({ key, deal }) => ({
    key,
    from: deal.from,
    to: deal.to,
  }));
  return {
    ties,
    parties: partiesOf(ties).map((key) => ({ key, name: name(key) })),
    places: Object.assign({}, ...specs.map((each) => each.encoding.places)),
  };
}

const rowsOf = (spec: ChartSpec, { deals }: Ledger): { key: string; deal: Deal }[] =>
  spec.rows.flatMap((row) => {
    const deal = deals.get(row.deal ?? "");
    return deal ? [{ key: row.as ?? deal.id, deal }] : [];
  });

const partiesOf = (ties: Pick<Tie, "from" | "to">[]): string[] => [
  ...new Set(ties.flatMap(({ from, to }) => [from, to])),
];
