import type { Cited } from "./cited.ts";

/** The citation as CSL-JSON, which programs that keep references read: one entry of a data set. */
export function cslOf(cited: Cited): string {
  const { key, title, site, ledger, version, day, address, language, status, from } = cited;
  const item = {
    id: key,
    type: "entry",
    title,
    author: [{ literal: site }],
    "container-title": ledger,
    publisher: site,
    version,
    ...(day ? { issued: { "date-parts": [day.split("-").map(Number)] } } : {}),
    URL: address,
    language,
    note: `${status}; ${from}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
