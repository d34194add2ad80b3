/** The reference room holds what the ledger holds: each row where a researcher looks for it, once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { attr, openSite, pageAt, readPublished, textOf, withClass, withTag } from "./site.ts";

const site = openSite();
const { ledger, glossaries } = readPublished();
const pageOf = (name: string) => pageAt(site, `en/${name}/index.html`);
const mainOf = (name: string) => withTag(pageOf(name).elements[0]!, "main")[0]!;
const byId = (name: string, id: string) =>
  pageOf(name).elements.find((element) => attr(element, "id") === id) ??
  assert.fail(`${name} has no #${id}`);
const idsOf = (name: string, tag: string, kind: string) =>
  withClass(mainOf(name), kind).flatMap((found) =>
    found.tagName === tag ? (attr(found, "id") ?? []) : [],
  );
const linksIn = (element: Parameters<typeof withTag>[0]) =>
  withTag(element, "a").map((link) => attr(link, "href") ?? "");
const own = (way: string) => `${site.base}en/${way}`;

test("every paragraph that carries a row has a place on its article's page, with each of its rows", () => {
  for (const { source, paragraph, id } of ledger.figures.values()) {
    const place = byId(`sources/${source}`, `p${paragraph}`);
    assert.equal(
      linksIn(place).filter((link) => link === own(`ledger/${id}/`)).length >= 1,
      true,
      id,
    );
  }
  for (const { source, paragraph, id, title } of ledger.events.values()) {
    const place = byId(`sources/${source}`, `p${paragraph}`);
    assert.equal(linksIn(place).filter((link) => link === own(`timeline/#${id}`)).length, 1, id);
    assert.ok(textOf(place).includes(title.en), id);
  }
  for (const { source, paragraph, id, from, to } of ledger.deals.values()) {
    const text = textOf(byId(`sources/${source}`, `p${paragraph}`));
    for (const party of [from, to])
      assert.ok(text.includes(ledger.entities.get(party)!.name.en), id);
  }
  for (const { id, sides } of ledger.contradictions.values())
    for (const { source, paragraph, as_printed: words } of sides) {
      const place = byId(`sources/${source}`, `p${paragraph}`);
      assert.equal(
        linksIn(place).filter((link) => link === own(`contradictions/#${id}`)).length,
        1,
        id,
      );
      assert.ok(textOf(place).includes(words), `${id}: ${words}`);
    }
});

test("every paragraph of running text is accounted for on its article's page", () => {
  for (const { id, paragraphs } of ledger.sources.values()) {
    const told = withClass(mainOf(`sources/${id}`), "paragraph").flatMap((place) => {
      const [from = 0, to = from] = textOf(place).match(/\d+/g)!.map(Number);
      return Array.from({ length: to - from + 1 }, (_, step) => from + step);
    });
    assert.deepEqual(
      told,
      Array.from({ length: paragraphs }, (_, step) => step + 1),
      id,
    );
  }
});

test("every event and every tie stands once on the timeline, with its date, its basis and its paragraph", () => {
  const events = idsOf("timeline", "li", "event");
  assert.deepEqual(events.toSorted(), [...ledger.events.keys()].toSorted());
  for (const { id, title, date_basis: basis, source, paragraph } of ledger.events.values()) {
    const entry = byId("timeline", id);
    assert.ok(textOf(entry).includes(title.en), id);
    assert.ok((attr(entry, "class") ?? "").split(" ").includes(basis), id);
    assert.ok(linksIn(entry).includes(own(`sources/${source}/#p${paragraph}`)), id);
  }
  for (const { id, source, paragraph, caution } of ledger.deals.values()) {
    const entry = byId("timeline", id);
    assert.ok(textOf(entry).includes(caution.en), id);
    assert.ok(linksIn(entry).includes(own(`sources/${source}/#p${paragraph}`)), id);
  }
});

test("every year of the timeline can be jumped to, and the silent months stand between", () => {
  const jumps = linksIn(withClass(mainOf("timeline"), "jump")[0]!);
  const years = idsOf("timeline", "section", "year");
  assert.deepEqual(
    jumps,
    years.map((id) => `#${id}`),
  );
  const silent = withClass(mainOf("timeline"), "silence").map(textOf);
  assert.equal(silent.length, 1);
  assert.match(silent[0]!, /^March 2024 to December 2024/);
});

test("every contradiction stands once, with each side as printed, where it stands, what we print and why", () => {
  const found = idsOf("contradictions", "article", "contradiction");
  assert.deepEqual(found.toSorted(), [...ledger.contradictions.keys()].toSorted());
  for (const {
    id,
    title,
    prints,
    why,
    sides,
    figures,
    derived,
  } of ledger.contradictions.values()) {
    const entry = byId("contradictions", id);
    for (const words of [title, prints, why]) assert.ok(textOf(entry).includes(words.en), id);
    for (const { source, paragraph, as_printed: words } of sides) {
      assert.ok(withTag(entry, "q").map(textOf).includes(words), `${id}: ${words}`);
      assert.ok(linksIn(entry).includes(own(`sources/${source}/#p${paragraph}`)), id);
    }
    for (const fact of [...figures, ...derived])
      assert.ok(linksIn(entry).includes(own(`ledger/${fact}/`)), `${id}: ${fact}`);
  }
});

test("every term stands once in the glossary, with its meaning, and each popover leads to it", () => {
  const { terms } = glossaries.get("en")!;
  const found = withTag(mainOf("glossary"), "dfn");
  assert.equal(found.length, Object.keys(terms).length);
  for (const [id, { term, text }] of Object.entries(terms)) {
    const entry = textOf(byId("glossary", id));
    assert.ok(entry.includes(term) && entry.includes(text), id);
  }
  const pulled = site.pages.flatMap(({ elements }) =>
    elements.filter((element) => attr(element, "id")?.startsWith("term-")),
  );
  assert.ok(pulled.length > 0);
  for (const popover of pulled) {
    const id = attr(popover, "id")!.slice("term-".length);
    assert.ok(linksIn(popover).includes(own(`glossary/#${id}`)), id);
  }
});

test("addresses that were published keep working: each article has its place among the sources", () => {
  for (const id of ledger.sources.keys()) {
    const entry = byId("sources", id);
    assert.ok(linksIn(entry).includes(own(`sources/${id}/`)), id);
  }
});

test("how we work, and the foot of every page, lead to the whole room", () => {
  const room = ["sources", "contradictions", "timeline", "glossary", "corrections"].map((page) =>
    own(`${page}/`),
  );
  const links = linksIn(mainOf("how-we-work"));
  for (const page of room) assert.ok(links.includes(page), page);
  for (const page of site.pages.filter(({ file }) => !file.includes("/embed/"))) {
    const [foot] = page.elements.filter(({ tagName }) => tagName === "footer");
    for (const address of room) assert.ok(linksIn(foot!).includes(address), page.file);
  }
});

test("the page of corrections prints each of them, or says that there is none", () => {
  const text = textOf(mainOf("corrections"));
  if (!ledger.corrections.length) assert.match(text, /No correction has been necessary so far/);
  for (const { why } of ledger.corrections) assert.ok(text.includes(why));
});
