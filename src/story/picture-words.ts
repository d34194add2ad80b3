import type { Datum, PictureWords } from "../charts/datum.ts";
import type { ChartSpec } from "../charts/spec.ts";
import { formatDate } from "../i18n/dates.ts";
import type { Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { formatQuantity } from "../i18n/numbers.ts";

/** The interface words that stand in a picture. */
export function pictureWords(spec: ChartSpec, data: Datum[], locale: Locale): PictureWords {
  const { each = 1, gap: span } = spec.encoding;
  const value = formatQuantity(locale, each, data[0]?.unit || "GPU");
  return {
    gap: span ? message(locale, "chart.gap", { span: formatDate(locale, span) }) : "",
    each: each > 1 ? message(locale, "chart.each", { value }) : "",
    cases: [
      message(locale, "chart.shortest", { total: "{total}" }),
      message(locale, "chart.longest", { total: "{total}" }),
    ],
    total: message(locale, "chart.total", { total: "{total}" }),
    perhaps: message(locale, "chart.perhaps"),
    statuses: {
      done: message(locale, "deal.status.done"),
      reported: message(locale, "deal.status.reported"),
      planned: message(locale, "deal.status.planned"),
      alleged: message(locale, "deal.status.alleged"),
    },
    families: {
      capital: message(locale, "deal.family.capital"),
      compute: message(locale, "deal.family.compute"),
      demand: message(locale, "deal.family.demand"),
      risk: message(locale, "deal.family.risk"),
    },
    who: message(locale, "chart.column.from"),
    whom: message(locale, "chart.column.to"),
    others: message(locale, "chart.otherTies"),
  };
}
