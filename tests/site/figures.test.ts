/** The page of each figure: all that its row holds, every place that uses it, and how it is cited. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { factDate, factText } from "../../src/facts/format-fact.ts";
import { message } from "../../src/i18n/messages.ts";
import { fillTemplate } from "../../src/story/bind-chart.ts";
import { usageOf } from "../../src/story/usage.ts";
import {
  attr,
  fileAt,
  openSite,
  pageAt,
  readFile,
  readPublished,
  textOf,
  withClass,
  withTag,
  type Element,
} from "./site.ts";
import { printedByTex, readBibtex } from "./read-bibtex.ts";

const site = openSite();
const project = readPublished();
const { entities, sources } = project.ledger;
const usages = usageOf(project, "en");
const figures = [...project.facts.values()].map((fact) => {
  const page = pageAt(site, `en/ledger/${fact.id}/index.html`);
  const main = page.elements.find(({ tagName }) => tagName === "main")!;
  return { fact, page, main, said: textOf(main) };
});
const linksIn = (element: Element): string[] =>
  withTag(element, "a").map((link) => attr(link, "href") ?? "");

test("a figure's page says all that its row holds", () => {
  assert.ok(figures.length > 50);
  for (const { fact, main, said, page } of figures) {
    const { figure } = fact;
    const wanted = [fact.label.en, factText("en", fact), fact.id, fact.caution.en];
    if (figure) {
      const { said_by, source, paragraph, subject } = figure;
      wanted.push(
        figure.as_printed.trim(),
        `${sources.get(source)!.label.en}, ${source} ¶ ${paragraph}`,
        entities.get(subject)!.name.en,
        message("en", `status.${figure.status}`),
        fact.date ? factDate("en", fact) : message("en", "fact.basis.unknown"),
        message("en", `fact.basis.${fact.basis}`),
        said_by ? entities.get(said_by)!.name.en : message("en", "fact.saidBy"),
        figure.reading === "ours" ? message("en", "fact.reading") : "",
      );
      assert.ok(linksIn(main).includes(`${site.base}en/ledger/#subject-${subject}`), page.file);
    }
    for (const words of wanted) assert.ok(said.includes(words), `${page.file}: ${words}`);
  }
});

test("our arithmetic says what it was computed from, in words and in signs, and leads there", () => {
  for (const { fact, main, said } of figures.filter(({ fact }) => fact.derived)) {
    const formula = textOf(withClass(main, "formula")[0]!);
    const values = [...fact.operands, fact].map((operand) => factText("en", operand));
    assert.deepEqual(formula.split(/ [÷×+−=] /), values, fact.id);
    assert.ok(said.includes(message("en", "fact.computed")));
    for (const { id } of fact.operands)
      assert.ok(linksIn(main).includes(`${site.base}en/ledger/${id}/`), id);
  }
});

test("every sentence, picture and model that uses a figure is told, and its link leads to the very place", () => {
  let sentences = 0;
  for (const { fact, main, page } of figures) {
    const list = withClass(main, "usages")[0];
    const places = usages.get(fact.id) ?? [];
    assert.equal(list === undefined, places.length === 0, page.file);
    if (!list) continue;
    const items = withTag(list, "li").filter((item) => withTag(item, "li").length === 1);
    // Text by text: a figure that two texts use is listed under the one that comes first.
    const texts = [...new Set(places.map(({ text }) => text))];
    const inOrder = texts.flatMap((text) => places.filter((place) => place.text === text));
    assert.equal(items.length, places.length, page.file);
    for (const [at, { anchor, sentence, use }] of inOrder.entries()) {
      const address = new URL(linksIn(items[at]!)[0]!, page.address);
      assert.equal(decodeURIComponent(address.hash), `#${anchor}`);
      const target = pageAt(site, fileAt(site, address)!).elements.find(
        (element) => attr(element, "id") === anchor,
      );
      assert.ok(target, address.href);
      if (!sentence) continue;
      sentences++;
      const extract = textOf(withClass(items[at]!, "extract")[0]!);
      const whole = plain(fillTemplate(sentence.words, "en", project.facts));
      assert.ok(whole.includes(plain(extract)), `${page.file}: ${extract}`);
      assert.ok(whole.includes(plain(textOf(target))), `${address.href}: ${textOf(target)}`);
      assert.ok(plain(textOf(blockOf(target))).includes(whole), `${address.href}: ${whole}`);
      if (use.name === "Fact" && use.attributes["id"] === fact.id)
        assert.ok(extract.includes(factText("en", fact)), extract);
    }
  }
  assert.ok(sentences > 50);
});

/** Without what typography does to quotation marks and to the ends of an extract. */
const plain = (text: string): string =>
  text
    .replace(/^… | …$/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

/** The paragraph, item or part around an element. */
function blockOf(element: Element): Element {
  const parent = element.parentNode as Element;
  return ["p", "li", "td", "div", "section", "aside"].includes(parent.tagName)
    ? parent
    : blockOf(parent);
}

test("a figure that was never corrected says so", () => {
  for (const { fact, said } of figures) {
    const none = fact.derived ? "ledger.history.noneComputed" : "ledger.history.none";
    const isCorrected = project.ledger.corrections.some(
      ({ what }) => what === fact.id || fact.operands.some(({ id }) => id === what),
    );
    assert.equal(said.includes(message("en", none)), !isCorrected, fact.id);
  }
});

test("each figure is cited in three ways, which say the same on its page and in its files", () => {
  for (const { fact, page, main } of figures) {
    const areas = withTag(withClass(main, "citations")[0]!, "textarea").map(textOf);
    const files = ["bib", "csl.json"].map((kind) => {
      const way = `en/ledger/${fact.id}.${kind}`;
      assert.ok(linksIn(main).includes(site.base + way), way);
      return readFile(site, way);
    });
    const flat = (text: string) => text.replace(/\s+/g, " ").trim();
    assert.deepEqual(areas.slice(1).map(flat), files.map(flat), page.file);
    const [text] = areas;
    const title = `${fact.label.en}: ${factText("en", fact)}`;
    for (const part of [title, page.address.href, project.ledger.package.version])
      assert.ok(text!.includes(part), `${page.file}: ${part}`);
    assert.ok(!fact.figure || text!.includes(`paragraph ${fact.figure.paragraph}`));

    const { key, fields } = readBibtex(files[0]!);
    assert.equal(key, `threadcount-${fact.id}`);
    assert.equal(printedByTex(fields["title"]!), title.replaceAll("'", "’"));
    assert.equal(fields["url"], page.address.href);

    const [item, ...others] = JSON.parse(files[1]!) as Record<string, unknown>[];
    assert.deepEqual(others, []);
    assert.deepEqual([item!["id"], item!["title"], item!["URL"]], [key, title, fields["url"]]);
    checkCsl(item!, page.file);
  }
});

/** As the schema of CSL-JSON (1.0.2) has it: names of fields, types, and a date as one or two lists of numbers. */
function checkCsl(item: Record<string, unknown>, file: string): void {
  const words =
    "id type title container-title publisher version URL language note citation-key abstract".split(
      " ",
    );
  assert.ok(["dataset", "entry"].includes(String(item["type"])), file);
  for (const [name, value] of Object.entries(item)) {
    if (words.includes(name)) assert.equal(typeof value, "string", `${file}: ${name}`);
    else if (name === "author")
      assert.ok((value as { literal: string }[]).every(({ literal }) => literal));
    else {
      assert.equal(name, "issued", file);
      const parts = (value as { "date-parts": number[][] })["date-parts"];
      assert.ok(parts.length === 1 && parts[0]!.length === 3 && parts[0]!.every(Number.isInteger));
      const day = parts[0]!.map((part) => String(part).padStart(2, "0")).join("-");
      assert.ok(
        [...project.stories.values()].some(({ published }) => published! <= day),
        day,
      );
    }
  }
}
