/** What stands around every story: contents, dates, gaps, threads, ways to pass it on and to go on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import Papa from "papaparse";
import { formatDate } from "../../src/i18n/dates.ts";
import { message } from "../../src/i18n/messages.ts";
import { datesOf } from "../../src/story/dates.ts";
import { shelfOf } from "../../src/story/shelf.ts";
import { factsOf } from "../../src/story/usage.ts";
import {
  attr,
  only,
  openSite,
  pageAt,
  readFile,
  readPublished,
  textOf,
  withClass,
  withTag,
  type Element,
} from "./site.ts";

const site = openSite();
const project = readPublished();
const stories = shelfOf(project, "stories", "en").map((text) => {
  const folder = `en/stories/${text.slug}/`;
  return { text, folder, page: pageAt(site, `${folder}index.html`) };
});
const linksIn = (element: Element): string[] =>
  withTag(element, "a").map((link) => attr(link, "href") ?? "");

test("the contents of a story lead to its scrolly, to every chapter, to its gaps and to its threads", () => {
  assert.ok(stories.length > 1);
  for (const { page } of stories) {
    const main = only(withTag(page.elements[0]!, "main"), page.file);
    const nav = only(withClass(main, "contents"), page.file);
    assert.ok(attr(nav, "aria-label"), page.file);
    const prose = only(withClass(main, "prose"), page.file);
    const chapters = prose.childNodes.flatMap((node) =>
      "tagName" in node && node.tagName === "h2" ? `#${attr(node, "id")}` : [],
    );
    const scrollys = withClass(prose, "scrolly").map((found) => `#${attr(found, "id")}`);
    const links = linksIn(nav);
    assert.deepEqual([...links].sort(), [...scrollys, ...chapters, "#gaps", "#threads"].sort());
    const places = links.map((link) => page.ids.indexOf(link.slice(1)));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      `${page.file}: ${links.join(" ")}`,
    );
    assert.ok(!places.includes(-1), page.file);
  }
});

test("a story says when it was published, changed and corrected, and how many minutes it takes", () => {
  for (const { text, page } of stories) {
    const byline = only(withClass(page.elements[0]!, "byline"), page.file);
    const { published, updated, corrected } = datesOf(project, text);
    const days = [published, updated, corrected].filter((day) => day !== undefined);
    const times = withTag(byline, "time");
    assert.deepEqual(
      times.map((time) => attr(time, "datetime")),
      days,
      page.file,
    );
    for (const [at, day] of days.entries())
      assert.ok(textOf(times[at]!).endsWith(formatDate("en", day)));
    assert.match(textOf(byline), /\d+ minutes? to read$/);
  }
});

test("a story says what its articles do not say, at the same address in each", () => {
  for (const { page } of stories) {
    const gaps = only(withClass(page.elements[0]!, "gaps"), page.file);
    assert.equal(attr(gaps, "id"), "gaps");
    assert.equal(textOf(withTag(gaps, "h2")[0]!), message("en", "story.gaps"));
    assert.ok(withTag(gaps, "p").length > 0, page.file);
  }
});

test("the figures of a story stand in a table that says of each its value, words, day, status and paragraph", () => {
  for (const { text, page } of stories) {
    const table = only(
      withTag(only(withClass(page.elements[0]!, "threads"), page.file), "table"),
      "",
    );
    assert.notEqual(textOf(only(withTag(table, "caption"), page.file)), "");
    const heads = withTag(only(withTag(table, "thead"), page.file), "th");
    assert.ok(heads.every((head) => attr(head, "scope") === "col"));
    const rows = withTag(only(withTag(table, "tbody"), page.file), "tr");
    const facts = factsOf(project, text).map((id) => project.facts.get(id)!);
    assert.equal(rows.length, facts.length);
    for (const [at, { label, figure }] of facts.entries()) {
      const row = rows[at]!;
      assert.equal(attr(withTag(row, "th")[0]!, "scope"), "row");
      const said = textOf(row);
      assert.ok(said.startsWith(label.en), said);
      if (!figure) continue;
      assert.ok(said.includes(figure.as_printed.trim()), said);
      assert.ok(said.includes(message("en", `status.${figure.status}`)), said);
      assert.ok(said.endsWith(`${figure.source} ¶ ${figure.paragraph}`), said);
    }
  }
});

test("the download of a story's figures says what its table says, row by row", () => {
  for (const { page, folder } of stories) {
    const threads = only(withClass(page.elements[0]!, "threads"), page.file);
    const file = `${folder}figures.csv`;
    assert.ok(linksIn(threads).includes(`${site.base}${file}`), page.file);
    const { data, errors } = Papa.parse<Record<string, string>>(readFile(site, file), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    const rows = withTag(withTag(threads, "tbody")[0]!, "tr");
    assert.equal(data.length, rows.length);
    for (const [at, row] of rows.entries()) {
      const cells = [...withTag(row, "th"), ...withTag(row, "td")].map(textOf);
      // What stands beside the printed words explains them, and is not printed.
      const [quoted] = withTag(row, "q").map(textOf);
      const { figure, printed, as_printed, source, paragraph, computed_from } = data[at]!;
      assert.equal(figure, cells[0]);
      assert.equal(printed, cells[1]);
      assert.equal(as_printed, quoted ?? "");
      if (source) assert.equal(`${source} ¶ ${paragraph}`, cells[5]);
      else assert.match(computed_from ?? "", /^\w+: [\w-]/);
    }
  }
});

test("a story can be passed on by its address and by mail, and by no other company", () => {
  for (const { page, text } of stories) {
    const share = only(withClass(page.elements[0]!, "share"), page.file);
    const [address, mail, ...others] = linksIn(share);
    assert.deepEqual(others, []);
    assert.equal(address, page.address.href);
    assert.equal(textOf(withClass(share, "address")[0]!), page.address.href);
    const { protocol, pathname, searchParams } = new URL(mail!);
    assert.deepEqual([protocol, pathname], ["mailto:", ""]);
    assert.equal(searchParams.get("subject"), text.head.title);
    assert.ok(searchParams.get("body")!.includes(page.address.href));
  }
});

test("each story leads to the next and to the one before; the last does not begin again", () => {
  for (const [at, { page }] of stories.entries()) {
    const onward = only(withClass(page.elements[0]!, "next-story"), page.file);
    const led = (rel: string) =>
      withTag(onward, "a")
        .filter((link) => attr(link, "rel") === rel)
        .map((link) => attr(link, "href"));
    const to = (index: number) => (stories[index] ? [site.base + stories[index].folder] : []);
    assert.deepEqual(led("next"), to(at + 1), page.file);
    assert.deepEqual(led("prev"), to(at - 1), page.file);
    assert.ok(linksIn(onward).length > 1, page.file);
  }
});
