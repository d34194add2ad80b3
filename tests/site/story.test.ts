import assert from "node:assert/strict";
import { test } from "node:test";
import { rowId } from "../../src/charts/spec.ts";
import { factText } from "../../src/facts/format-fact.ts";
import { fillTemplate } from "../../src/story/bind-chart.ts";
import type { Text } from "../../src/story/text.ts";
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
const stories = project.texts.filter((text) => text.kind === "stories");
const pageOf = ({ locale, slug }: Text) => pageAt(site, `${locale}/stories/${slug}/index.html`);

interface BuiltStep {
  text: Text;
  chart: string;
  element: Element;
}
/** The steps as authors wrote them, each with what the built page holds for it before any script runs. */
const steps = stories.flatMap((text) =>
  text.uses
    .filter(({ name }) => name === "Step")
    .map(({ attributes }): BuiltStep => {
      const id = `step-${attributes["id"]}`;
      const element = pageOf(text).elements.find((found) => attr(found, "id") === id);
      assert.ok(element, `${text.slug} has no ${id}`);
      return { text, chart: attributes["chart"]!, element };
    }),
);
const specOf = ({ chart }: BuiltStep) => project.charts.get(chart)!;
const one = (element: Element, name: string): Element => {
  const found = withClass(element, name);
  assert.equal(found.length, 1, `${attr(element, "id")}: .${name}`);
  return found[0]!;
};

test("a story shows its steps in the order they were written", () => {
  assert.ok(steps.length > 0);
  for (const text of stories) {
    const built = pageOf(text).elements.flatMap((found) =>
      attr(found, "class") === "step" ? (attr(found, "id") ?? []) : [],
    );
    const written = steps.filter((step) => step.text === text);
    assert.deepEqual(
      built,
      written.map(({ element }) => attr(element, "id")),
    );
  }
});

test("each step holds a wide and a narrow picture in which every row of its chart is a mark or a line", () => {
  for (const step of steps) {
    const keys = specOf(step).rows.map((row) => row.as ?? rowId(row));
    for (const size of ["picture-wide", "picture-narrow"]) {
      const picture = one(step.element, size);
      const layers = [...withClass(picture, "marks"), ...withClass(picture, "ties")];
      const drawn = layers.flatMap(elementsIn).map((mark) => attr(mark, "data-key"));
      assert.deepEqual(
        keys.filter((key) => !drawn.includes(key)),
        [],
        `${step.chart} ${size}`,
      );
    }
  }
});

test("each step tells its picture's finding, formal title, sources and summary in words", () => {
  for (const step of steps) {
    const words = specOf(step)[step.text.locale]!;
    const said = (text: string) =>
      fillTemplate(text, step.text.locale, project.facts).replace(/\s+/g, " ").trim();
    assert.equal(textOf(one(step.element, "chart-title")), said(words.title));
    assert.equal(textOf(one(step.element, "chart-subtitle")), said(words.subtitle));
    assert.equal(textOf(one(step.element, "chart-summary")), said(words.summary));
    const sources = textOf(one(step.element, "source"));
    assert.ok(
      [...project.ledger.sources.keys()].some((id) => sources.includes(id)),
      sources,
    );
  }
});

test("each step has a table with a row for each row of its chart: what it is, its value and its paragraph", () => {
  for (const step of steps) {
    const [, ...rows] = withTag(one(step.element, "chart-data"), "tr").map(textOf);
    const { locale } = step.text;
    const nameOf = (id: string) => project.ledger.entities.get(id)!.name[locale];
    const wanted = specOf(step).rows.map((row) => {
      const fact = project.facts.get(row.fact ?? "");
      const event = project.ledger.events.get(row.event ?? "");
      const deal = project.ledger.deals.get(row.deal ?? "");
      const place = fact?.figure ?? event ?? deal;
      const sum = project.facts.get(deal?.figure ?? "");
      return [
        ...(deal ? [nameOf(deal.from), nameOf(deal.to), deal.status] : []),
        fact?.label[locale] ?? event?.title[locale] ?? "",
        (fact ?? sum) ? factText(locale, (fact ?? sum)!) : "",
        place ? `${place.source} ¶ ${place.paragraph}` : "",
      ];
    });
    assert.equal(rows.length, wanted.length, step.chart);
    for (const [index, parts] of wanted.entries())
      for (const part of parts) assert.ok(rows[index]!.includes(part), `${rows[index]}: ${part}`);
  }
});

test("each fact, claim and term of a story has a popover, which needs no script", () => {
  for (const text of stories) {
    const { elements, file } = pageOf(text);
    const opened = elements.flatMap((found) => attr(found, "popovertarget") ?? []);
    const facts = text.uses.filter(({ name }) => name === "Fact");
    assert.ok(facts.length > 0, file);
    for (const { attributes } of facts) assert.ok(opened.includes(`fact-${attributes["id"]}`));
    for (const id of opened) {
      const target = elements.find((found) => attr(found, "id") === id);
      assert.notEqual(target && attr(target, "popover"), undefined, `${file}: ${id}`);
    }
  }
});

test("a story is between 1,000 and 1,800 words long", () => {
  for (const text of stories) {
    const words = wordsIn(text);
    assert.ok(words >= 1000 && words <= 1800, `${text.file} has ${words} words`);
  }
});

/** What a reader reads of the text: facts written out, tags and front matter left out. */
function wordsIn({ source, locale }: Text): number {
  const prose = source
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/<Fact id="([^"]+)"[^>]*>/g, (_, id: string) =>
      factText(locale, project.facts.get(id)!),
    )
    .replace(/<\/?\w+(?:"[^"]*"|[^">])*>/g, " ")
    .replace(/\]\([^)]*\)/g, " ");
  return prose.match(/[\p{L}\p{N}$][^\s]*/gu)?.length ?? 0;
}
