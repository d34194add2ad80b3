/** A web of ties as it is served: whole before any script runs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { factText } from "../../src/facts/format-fact.ts";
import {
  attr,
  elementsIn,
  openSite,
  pageAt,
  readPublished,
  textOf,
  withClass,
  withTag,
  type Element,
} from "./site.ts";

const site = openSite();
const project = readPublished();
const { deals, entities } = project.ledger;

/** The webs as authors wrote them, each with its page and what is built of it. */
const webs = project.texts.flatMap((text) =>
  text.uses
    .filter(({ name }) => name === "Web")
    .map(({ attributes }) => {
      const page = pageAt(site, `${text.locale}/${text.kind}/${text.slug}/index.html`);
      const chart = project.charts.get(attributes["chart"]!)!;
      const element = page.elements.find((found) => attr(found, "id") === `ties-${chart.id}`)!;
      const rows = elementsIn(element).filter((found) => attr(found, "data-tie"));
      return { text, page, chart, element, rows };
    }),
);
const one = (element: Element, name: string): Element => {
  const found = withClass(element, name);
  assert.equal(found.length, 1, name);
  return found[0]!;
};

test("a web is drawn with a line for every tie and a box for every party", () => {
  assert.ok(webs.length > 0);
  for (const { element, chart } of webs) {
    const picture = one(element, "picture-wide");
    const drawn = (layer: string) =>
      withClass(picture, layer)
        .flatMap(elementsIn)
        .flatMap((mark) => attr(mark, "data-key") ?? [])
        .sort();
    const ties = chart.rows.map(({ deal }) => deals.get(deal!)!);
    assert.deepEqual(drawn("ties"), ties.map(({ id }) => id).sort());
    const parties = new Set(ties.flatMap(({ from, to }) => [from, to]));
    assert.deepEqual(drawn("marks"), [...parties].sort());
  }
});

test("without a script every tie stands in the list once, under who acts, in the order of the chart", () => {
  for (const { rows, chart, element } of webs) {
    assert.deepEqual(
      rows.map((row) => attr(row, "data-tie")).sort(),
      chart.rows.map(({ deal }) => deal).sort(),
    );
    for (const group of withClass(element, "web-party")) {
      const own = elementsIn(group).flatMap((found) => attr(found, "data-tie") ?? []);
      const party = attr(group, "id")!.replace("party-", "");
      assert.deepEqual(
        own,
        chart.rows.flatMap(({ deal }) => (deals.get(deal!)!.from === party ? [deal] : [])),
      );
      assert.notEqual(attr(group, "open"), undefined, `${party} is folded`);
    }
    for (const row of rows) assert.equal(attr(row, "hidden"), undefined);
  }
});

test("each tie tells who does what to whom, how firmly, as of when, with its sum and its paragraph", () => {
  for (const { rows, chart, text } of webs) {
    const { labels } = chart[text.locale]!;
    const nameOf = (id: string) => labels[id] ?? entities.get(id)!.name[text.locale];
    for (const row of rows) {
      const deal = deals.get(attr(row, "data-tie")!)!;
      const words = textOf(one(row, "tie-words"));
      assert.ok(words.startsWith(`${nameOf(deal.from)} `) && words.endsWith(` ${nameOf(deal.to)}`));
      const thread = textOf(one(row, "tie-thread"));
      assert.ok(thread.startsWith(`${deal.status}, `), thread);
      assert.equal(thread.includes("no date printed"), !deal.date);
      assert.equal(thread.includes("(inferred)"), deal.date_basis === "inferred");
      if (deal.figure)
        assert.ok(thread.includes(factText(text.locale, project.facts.get(deal.figure)!)), thread);
      const [locator] = withClass(row, "locator");
      assert.equal(textOf(locator!), `${deal.source} ¶ ${deal.paragraph}`);
      assert.ok(attr(locator!, "href")!.endsWith(`/sources/${deal.source}/#p${deal.paragraph}`));
      const caution = deal.caution[text.locale];
      assert.equal(withClass(row, "tie-caution").map(textOf).join(""), caution);
    }
  }
});

test("each row wears its line as the picture draws it", () => {
  for (const { rows, element } of webs) {
    const drawn = new Map(
      elementsIn(withClass(one(element, "picture-wide"), "ties")[0]!).map((path) => [
        attr(path, "data-key"),
        path,
      ]),
    );
    for (const row of rows) {
      const [line] = withTag(row, "path");
      const path = drawn.get(attr(row, "data-tie"))!;
      for (const name of ["class", "marker-end"]) assert.equal(attr(line!, name), attr(path, name));
    }
  }
});

test("what a reader may choose is there, and no more: families, states, years and parties of the web", () => {
  for (const { rows, element } of webs) {
    const values = (name: string) => [
      ...new Set(rows.flatMap((row) => attr(row, `data-${name}`)!.split(" "))),
    ];
    for (const name of ["kind", "status", "date"])
      assert.deepEqual(
        withTag(element, "input")
          .filter((box) => attr(box, "name") === name)
          .map((box) => attr(box, "value"))
          .sort(),
        values(name).sort(),
      );
    const parties = withTag(element, "option").flatMap((option) => attr(option, "value") || []);
    assert.deepEqual(parties.sort(), [...new Set([...values("from"), ...values("to")])].sort());
  }
});

test("the names of a web's parts are on its page once", () => {
  for (const { page } of webs) {
    const ids = page.elements.flatMap((found) => attr(found, "id") ?? []);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  }
});
