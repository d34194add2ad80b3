import type { Deal, LedgerEvent } from "../dataset/ledger.ts";
import type { LooseDate } from "../dataset/edtf.ts";
import type { Project } from "./project.ts";

/** The picture above the timeline. */
export const timelineChart = "the-decade";

/** What happened, year by year, and what nobody dated. */
export interface Chronicle {
  years: ChronicleYear[];
  undated: { events: LedgerEvent[]; deals: Deal[] };
}

export interface ChronicleYear {
  year: string;
  events: LedgerEvent[];
  deals: Deal[];
  /** The months after the last of its events in which nothing begins, as EDTF; undefined where there are hardly any. */
  silence: string | undefined;
}

/** Every event and tie of the ledger once: in the year in which its date begins, what is dated to the year alone first. */
export function resolveChronicle({ ledger }: Pick<Project, "ledger">): Chronicle {
  const [events, deals] = [[...ledger.events.values()], [...ledger.deals.values()]];
  const dates = [...events, ...deals].flatMap(({ date }) => date ?? []);
  const years = [...new Set(dates.map(yearOf))].sort();
  const silences = silencesIn(dates);
  return {
    years: years.map((year) => ({
      year,
      events: events.filter(({ date }) => date && yearOf(date) === year).sort(inOrder),
      deals: deals.filter(({ date }) => date && yearOf(date) === year).sort(inOrder),
      silence: silences.find((silence) => silence.startsWith(year)),
    })),
    undated: {
      events: events.filter(({ date }) => !date),
      deals: deals.filter(({ date }) => !date),
    },
  };
}

/**
 * Stretches of at least half a year in which nothing begins, after a date that is no wider than a month. A year alone
 * says nothing of its months, so it neither begins a silence nor breaks one that it holds.
 * @example silencesIn(dates("2024-02 2025-01")) // => ["2024-03/2024-12"]
 */
export function silencesIn(dates: readonly LooseDate[]): string[] {
  const months = dates
    .filter(({ precision, last }) => precision !== "year" && last !== "")
    .map(({ last }) => monthNumber(last));
  const starts = dates.map(({ first }) => monthNumber(first));
  return [...new Set(months)]
    .sort((a, b) => a - b)
    .flatMap((month) => {
      const next = Math.min(...starts.filter((start) => start > month));
      const isSilent = Number.isFinite(next) && next - month > leastMonths;
      return isSilent ? [`${monthText(month + 1)}/${monthText(next - 1)}`] : [];
    });
}

const leastMonths = 6;
const yearOf = ({ first }: LooseDate): string => first.slice(0, 4);
const monthNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

type Dated = Pick<LedgerEvent, "date">;

function inOrder({ date: a }: Dated, { date: b }: Dated): number {
  const [first, second] = [keyOf(a!), keyOf(b!)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const keyOf = ({ first, precision, text }: LooseDate): string =>
  precision === "year" ? `${first.slice(0, 4)} ${text}` : first;
