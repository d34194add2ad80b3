import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import type { Entry } from "../../../src/search/entry.ts";
import { excerptOf, markWords } from "../../../src/search/marks.ts";
import { drawHits } from "../../../src/search/results.ts";

const { document } = new JSDOM().window;
const words = {
  kinds: {
    stories: "Stories",
    explainers: "Explainers",
    figures: "Figures",
    charts: "Pictures",
    glossary: "Terms",
    sources: "Articles",
    pages: "Pages",
  },
  statuses: { claim: "a claim" },
  within: "in “{title}”",
};
const entry: Entry = {
  kind: "figures",
  title: "Revenue <b>of</b> CoreWeave",
  href: "/en/ledger/a/",
  text: "The revenue & more.",
  value: "about $30 million",
  thread: "claim",
  status: "claim",
};
const draw = (given: Partial<Entry>) =>
  drawHits(
    document,
    "en",
    [{ entry: { ...entry, ...given }, words: ["revenue", "30"] }],
    words,
  )[0]!;

test("what was found is a list of links below the name of its kind, the words found marked", () => {
  const section = draw({});
  assert.equal(section.querySelector("h2")!.textContent, "Figures");
  assert.equal(section.getAttribute("aria-labelledby"), section.querySelector("h2")!.id);
  assert.equal(section.querySelector("li > a")!.getAttribute("href"), "/en/ledger/a/");
  const marked = [...section.querySelectorAll("mark")].map((mark) => mark.textContent);
  assert.deepEqual(marked, ["Revenue", "30", "revenue"]);
});

test("a figure shows its value on its thread, and says how firmly it stands", () => {
  const section = draw({});
  assert.equal(section.querySelector("bdi.fact.claim")!.textContent, "about $30 million");
  assert.match(section.querySelector("li")!.textContent, /about \$30 million, a claim/);
});

test("markup in what is found stays text", () => {
  const section = draw({ within: "<img src=x> $& {title}" });
  assert.equal(section.querySelector("b, img"), null);
  assert.match(section.textContent, /in “<img src=x> \$& \{title\}”/);
});

test("marking takes nothing away and adds nothing", () => {
  const some = fc.constantFrom("Revenue", "of", "the", "cloud", "50,000", " ", ", ", "é", "<b>");
  fc.assert(
    fc.property(fc.array(some), fc.array(fc.constantFrom("cloud", "50000", "e")), (text, found) => {
      const stretches = markWords("en", text.join(""), new Set(found));
      assert.equal(stretches.map(({ text }) => text).join(""), text.join(""));
    }),
  );
});

test("an excerpt shows the first word found, is short, and is cut between words", () => {
  const text = `${"word ".repeat(200)}needle ${"more ".repeat(200)}`.trim();
  const excerpt = excerptOf("en", text, new Set(["needle"]));
  assert.match(excerpt, /^… word .*\bneedle\b.* more …$/);
  assert.ok(excerpt.length < 200);
  assert.equal(excerptOf("en", "A short text.", new Set()), "A short text.");
});
