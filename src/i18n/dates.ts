import { remember } from "../remember.ts";
import { intlTag, type Locale } from "./locales.ts";
import { message } from "./messages.ts";

type Precision = "year" | "month" | "day";

/**
 * A date in words, no more precise than it was given.
 * @param text EDTF: `2018`, `2018-12~`, `2025-03/..`
 * @example formatDate("en", "2018-12~") // => "end of 2018"
 */
export function formatDate(locale: Locale, text: string): string {
  const [from = "", to] = text.split("/");
  if (to === "..") return message(locale, "date.from", { date: single(locale, from) });
  if (to)
    return message(locale, "date.between", { from: single(locale, from), to: single(locale, to) });
  return single(locale, from);
}

function single(locale: Locale, text: string): string {
  const bare = text.replace(/[~?%]$/, "");
  const precision = (["year", "month", "day"] as const)[bare.split("-").length - 1] ?? "day";
  const date = new Date(bare);
  const words = dateFormat(locale, precision).format(date);
  if (bare === text) return words;
  // Articles print "at the end of 2018", never "about December": the month only carries that in EDTF.
  const edge = /^(\d{4})-(01|12)$/.exec(bare);
  if (!edge) return message(locale, "date.about", { date: words });
  return message(locale, edge[2] === "12" ? "date.end" : "date.early", { year: edge[1]! });
}

const dateFormat = remember(
  (locale: Locale, precision: Precision) =>
    new Intl.DateTimeFormat(intlTag(locale), { timeZone: "UTC", ...parts(precision) }),
);

function parts(precision: Precision): Intl.DateTimeFormatOptions {
  if (precision === "year") return { year: "numeric" };
  if (precision === "month") return { year: "numeric", month: "long" };
  return { year: "numeric", month: "long", day: "numeric" };
}
