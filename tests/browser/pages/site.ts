import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { storyAddress } from "./story.ts";
import { webAddress } from "./web.ts";

/** One page of every kind. */
export const pages = {
  "the front page": "/en/",
  "the story": storyAddress,
  "the story with a web": webAddress,
  "an explainer": "/en/explainers/ten-gigawatts/",
  "the ledger": "/en/ledger/",
  "the ledger, searched": "/en/ledger/?words=nvidia&year=2023",
  "the page of a reported figure": "/en/ledger/coreweave-gpu-count-2018/",
  "the page of a forecast": "/en/ledger/coreweave-revenue-2023/",
  "the page of our arithmetic": "/en/ledger/chip-life-total/",
  "the sources": "/en/sources/",
  "the charts": "/en/charts/",
  "the page of a chart": "/en/charts/revenue/",
  "the page of a web": "/en/charts/web-circle/",
  "the page of an article": "/en/sources/miner/",
  "the contradictions": "/en/contradictions/",
  "the timeline": "/en/timeline/",
  "the glossary": "/en/glossary/",
  "the corrections": "/en/corrections/",
  "the search": "/en/search/",
  "what is found": "/en/search/?q=nvidia",
  "reading offline": "/en/offline/",
  "how we work": "/en/how-we-work/",
  "the accessibility statement": "/en/accessibility/",
  "a chart in a frame": "/en/embed/charts/money-raised/",
  "for journalists": "/en/for-journalists/",
  "the chart library": "/en/chart-library/",
  "the page for what is not found": "/404.html",
};

const stories = new URL("../../../content/stories/", import.meta.url);

/** Every story of the site. */
export const storyAddresses = readdirSync(stories)
  .sort()
  .map((slug) => `/en/stories/${slug}/`);

type Row = Record<string, string>;

/** A table of the ledger as it stands on disk, by id. */
export function readTable(name: "figures" | "sources" | "entities" | "deals"): Map<string, Row> {
  const text = readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url), "utf8");
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  return new Map(data.map((row) => [row["id"]!, row]));
}
