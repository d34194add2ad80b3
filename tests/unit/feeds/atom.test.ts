import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { atomOf } from "../../../src/feeds/atom.ts";
import type { Feed } from "../../../src/feeds/feed.ts";
import { jsonFeedOf } from "../../../src/feeds/json-feed.ts";
import { parseXml } from "../../site/xml.ts";

const home = "https://example.org/en/";
const entry = {
  address: `${home}stories/harbour/`,
  title: 'Ships & "cargo" < 2',
  summary: "Ships came.",
  content: "<p>1 &lt; 2 &amp; 3</p>",
  kind: "Story",
  authors: ["the desk"],
  published: "2026-11-21",
  modified: "2026-11-22",
};
const feed: Feed = {
  locale: "en",
  title: "Threadcount",
  description: "Data journalism.",
  rights: "CC BY 4.0",
  home,
  atom: `${home}feed.xml`,
  json: `${home}feed.json`,
  icon: `${home}icon.svg`,
  logo: `${home}logo.png`,
  entries: [entry, { ...entry, address: `${home}stories/quay/`, modified: "2026-11-30" }],
};

test("markup survives both feeds as it was given", () => {
  const xml = atomOf(feed);
  assert.doesNotThrow(() => parseXml(xml));
  const [first] = parseAtomFeed(xml).entries!;
  assert.equal(first!.content?.value, entry.content);
  assert.equal(first!.title?.value, entry.title);
  const [item] = parseJsonFeed(jsonFeedOf(feed)).items!;
  assert.equal(item!.content_html, entry.content);
  assert.equal(item!.title, entry.title);
});

test("a feed is as new as what was changed last in it", () => {
  assert.equal(parseAtomFeed(atomOf(feed)).updated, "2026-11-30T00:00:00Z");
});
