import assert from "node:assert/strict";
import { test } from "node:test";
import { llmsText } from "../../../src/commands/llms.ts";

const top = "https://example.org/news/";
const page = (file: string, title: string, more = "") => ({
  file,
  html: `<html><head><link rel="canonical" href="${top}${file.replace("index.html", "")}"><meta property="og:title" content="${title}"><meta name="description" content="About ${title}.">${more}</head></html>`,
});

test("pages stand under what they are; those of single figures, of frames and of other languages are left out", () => {
  const feed =
    '<link rel="alternate" type="application/atom+xml" href="/news/en/feed.xml" title="The feed">';
  const text = llmsText(
    [
      page("en/index.html", "front", feed),
      page("en/stories/harbour/index.html", "Ships"),
      page("en/explainers/tides/index.html", "Tides"),
      page("en/ledger/index.html", "Ledger"),
      page("en/ledger/ships-2020/index.html", "Forty"),
      page("en/embed/charts/ships/index.html", "Frame", '<meta name="robots" content="noindex">'),
      page("de/ledger/index.html", "Hauptbuch"),
    ],
    "en",
  );
  const sections = text.split(/^## /m).slice(1);
  assert.match(
    sections[0]!,
    /^Stories\n\n- \[Ships\]\(https:\/\/example\.org\/news\/en\/stories\/harbour\/\): About Ships\.\n/,
  );
  assert.match(sections[1]!, /^Explainers\n\n- \[Tides\]/);
  assert.match(sections[2]!, /\[Ledger\]\(https:\/\/example\.org\/news\/en\/ledger\/\)/);
  assert.match(sections[3]!, /\[The feed\]\(https:\/\/example\.org\/news\/en\/feed\.xml\)/);
  assert.doesNotMatch(text, /Forty|Frame|Hauptbuch/);
});

test("no figure stands in what the site says of itself, and the name comes first", () => {
  const text = llmsText([], "en");
  assert.match(text, /^# Threadcount\n\n> /);
  assert.doesNotMatch(text.replaceAll("CC BY 4.0", ""), /\d/);
});
