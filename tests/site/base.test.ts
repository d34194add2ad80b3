/**
 * The site built anew: once as it is, with drafts beside it and in another folder, and once for a newspaper that serves it below /news/, with one
 * cell of the ledger corrected. Both are built at the same time, for all laws of this file.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { copyProject, type Copy } from "./copy.ts";
import { deadLinks, linksOf, loadedBy } from "./links.ts";
import {
  attr,
  elementsIn,
  fileAt,
  isEmbed,
  openSite,
  pageAt,
  readFile,
  readPublished,
  textOf,
  withClass,
  withTag,
  type Element,
  type Site,
} from "./site.ts";

const settings = { SITE_URL: "https://example.org", BASE_PATH: "/news/" };
/** The corrected figure, and the chart that shows it as a bar. */
const [id, chart] = ["coreweave-revenue-2022", "revenue"];
/** Of another figure, on which arithmetic of ours stands. */
const correction = [
  "2026-12-24",
  "coreweave-ipo-price",
  "$41 a share",
  "$40 a share",
  "Misread.",
  "",
];
const story = "en/stories/from-the-pool-table-to-the-power-grid/index.html";
const copies: Copy[] = [];
const site = openSite();
/** A draft that uses what published texts use, and says one word that none of them says. */
const draft = `---
title: On zebras
dek: A draft.
description: Not done.
---

It had <Fact id="${id}" />.

<Chart id="${chart}" />
`;
let twin: Site;
let news: Site;

before(async () => {
  const [same, other] = [copyProject(), copyProject()];
  copies.push(same, other);
  other.editRow("data/figures.csv", id, ",30000000,", ",31000000,");
  other.append("data/corrections.csv", `${correction.join(",")}\n`);
  for (const [kind, meta] of [
    ["stories", "story"],
    ["explainers", "explainer"],
  ]) {
    same.write(`content/${kind}/on-zebras/${meta}.yaml`, "authors: [the desk]\norder: 1\n");
    same.write(`content/${kind}/on-zebras/en.mdx`, draft);
  }
  const outcomes = await Promise.all([same.run("build"), other.run("build", settings)]);
  for (const { code, output } of outcomes) assert.equal(code, 0, output);
  twin = openSite(path.join(same.folder, "dist"));
  news = openSite(path.join(other.folder, "dist"), settings);
});
after(() => {
  for (const copy of copies) copy.remove();
});

/** The guide for journalists quotes commands and messages, which are the same wherever the site is served. */
const withoutExamples = (text: string): string =>
  text
    .replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, "")
    // The search holds their words too, in its entries and in its index; its addresses are what counts.
    .replace(/"text":"(?:[^"\\]|\\.)*"/g, "")
    .replace(/"index":[\s\S]*$/, "");

describe("built in another folder, with drafts in it", () => {
  const hashesOf = ({ folder, files }: Site) =>
    new Map(
      files.map((file) => {
        const bytes = readFileSync(path.join(folder, file));
        return [file, createHash("sha256").update(bytes).digest("hex")];
      }),
    );

  test("the site is the same to the byte (build dist/ first when sources have changed since)", () => {
    const [one, other] = [hashesOf(site), hashesOf(twin)];
    const files = new Set([...one.keys(), ...other.keys()]);
    assert.deepEqual(
      [...files].filter((file) => one.get(file) !== other.get(file)),
      [],
    );
  });

  test("nothing of a draft is published", () => {
    assert.deepEqual(
      twin.files.filter((file) => /zebra/i.test(file + readFile(twin, file))),
      [],
    );
  });

  test("no file names the folder it was built in", () => {
    for (const file of twin.files.filter((found) => /\.(html|css|js|xml|txt)$/.test(found)))
      assert.ok(!readFile(twin, file).includes(path.dirname(twin.folder)), file);
  });
});

describe("built for https://example.org/news/", () => {
  test("the same files come out, under names of their own", () => {
    const names = ({ files }: Site) =>
      files.map((file) => file.replace(/\.[\w-]{8}\./, ".")).sort();
    assert.deepEqual(names(news), names(site));
  });

  test("every address within the site lies below /news/ and leads somewhere", () => {
    const links = news.pages
      .flatMap(linksOf)
      .filter(({ address }) => address.origin === news.origin);
    assert.ok(links.length > 1000);
    const outside = links.filter(({ address }) => !address.pathname.startsWith("/news/"));
    assert.deepEqual(
      outside.map(({ page, written }) => `${page.file}: ${written}`),
      [],
    );
    assert.deepEqual(deadLinks(news), []);
  });

  test("style sheets and scripts load from below /news/", () => {
    const files = news.files.filter((file) => /\.(css|js)$/.test(file));
    const addresses = files.flatMap((file) => loadedBy(news, file));
    assert.ok(addresses.length > 0);
    for (const address of addresses) assert.ok(fileAt(news, address), address.href);
  });

  test("every page's own address is the newspaper's", () => {
    const pages = news.pages.filter((page) => page.file !== "404.html" && !isEmbed(page));
    for (const page of pages) {
      const canonical = page.elements.find((element) => attr(element, "rel") === "canonical");
      const own = page.file === "index.html" ? "en/index.html" : page.file;
      const address = `https://example.org/news/${own.replace(/index\.html$/, "")}`;
      assert.equal(canonical && attr(canonical, "href"), address);
    }
  });

  test("sitemap, robots and headers speak of /news/, and nothing of this machine", () => {
    const addresses = [...readFile(news, "sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)];
    assert.equal(addresses.length, news.pages.filter((page) => !isEmbed(page)).length - 2);
    for (const [, address] of addresses)
      assert.match(address!, /^https:\/\/example\.org\/news\/en\//);
    assert.match(
      readFile(news, "robots.txt"),
      /^Sitemap: https:\/\/example\.org\/news\/sitemap\.xml$/m,
    );
    assert.match(readFile(news, "_headers"), /^\/news\/\*$[\s\S]*^\/news\/_astro\/\*$/m);
    for (const file of news.files.filter((found) => /\.(html|xml|txt|json)$/.test(found)))
      assert.doesNotMatch(withoutExamples(readFile(news, file)), /localhost/, file);
  });
});

describe("one cell corrected, $30 million to $31 million", () => {
  const both = (read: (site: Site) => string): [string, string] => [read(site), read(news)];
  const becomes = (read: (site: Site) => string) => {
    const [old, corrected] = both(read);
    assert.match(old, /\$30 million/);
    assert.equal(corrected, old.replaceAll("$30 million", "$31 million"));
  };
  const shown = readPublished().texts.flatMap(({ uses }) =>
    uses.flatMap(({ attributes }) => (attributes["chart"] === chart ? attributes["id"] : [])),
  )[0];
  const step = (built: Site): Element =>
    pageAt(built, story).elements.find((element) => attr(element, "id") === `step-${shown}`)!;
  const rowOf = (table: Element): string =>
    textOf(withTag(table, "tr").find((row) => linksTo(row, `/ledger/${id}/`))!);
  const linksTo = (element: Element, end: string): boolean =>
    elementsIn(element).some((found) => attr(found, "href")?.endsWith(end));

  test("the sentence says so", () => {
    const calls = (part: Element) =>
      elementsIn(part).some((found) => attr(found, "popovertarget") === `fact-${id}`);
    becomes((built) => textOf(withTag(step(built), "p").find(calls)!));
  });

  test("the picture says so, wide and narrow, and its bar has grown in proportion", () => {
    for (const size of ["picture-wide", "picture-narrow"]) {
      const marks = (built: Site) => elementsIn(withClass(step(built), size)[0]!);
      const marked = (built: Site, key: string) =>
        marks(built).find((mark) => attr(mark, "data-key") === key)!;
      const width = (built: Site, key: string) => Number(attr(marked(built, key), "width"));
      becomes((built) => textOf(marked(built, `${id}:value`)));
      const expected = width(news, "coreweave-revenue-2023");
      assert.equal(expected, width(site, "coreweave-revenue-2023"));
      assert.ok(Math.abs(width(site, id) - (expected * 30) / 500) <= 0.1, size);
      assert.ok(Math.abs(width(news, id) - (expected * 31) / 500) <= 0.1, size);
    }
  });

  test("the picture's table says so", () => {
    becomes((built) => rowOf(withClass(step(built), "chart-data")[0]!));
  });

  test("the list of threads and the popover say so", () => {
    const [threads, pulled] = [
      (built: Site) =>
        pageAt(built, story).elements.find((found) => attr(found, "class") === "threads")!,
      (built: Site) =>
        pageAt(built, story).elements.find((found) => attr(found, "id") === `fact-${id}`)!,
    ];
    becomes((built) => rowOf(threads(built)));
    becomes((built) => textOf(withClass(pulled(built), "pulled-value")[0]!));
  });

  test("the ledger and the figure's own page say so", () => {
    const main = (built: Site, file: string) =>
      pageAt(built, file).elements.find(({ tagName }) => tagName === "main")!;
    becomes((built) => rowOf(main(built, "en/ledger/index.html")));
    becomes((built) =>
      textOf(withClass(main(built, `en/ledger/${id}/index.html`), "figure-value")[0]!),
    );
  });

  test("the knot of the weave says so", () => {
    becomes((built) =>
      pageAt(built, "en/index.html")
        .elements.filter((found) => attr(found, "data-knot") === id && found.tagName === "a")
        .map(textOf)
        .join(" "),
    );
  });

  test("what is computed from it changes too", () => {
    const value = (built: Site) =>
      pageAt(built, "en/ledger/coreweave-revenue-multiple-2023/index.html").elements.find(
        (found) => attr(found, "class") === "figure-value",
      )!;
    assert.deepEqual(
      both((built) => textOf(value(built))),
      ["about 17 times", "about 16 times"],
    );
  });

  test("a correction is told on the page of its figure and of what is computed from it, and dates both their citations", () => {
    for (const page of [correction[1]!, "coreweave-share-gain"]) {
      const main = pageAt(news, `en/ledger/${page}/index.html`).elements.find(
        ({ tagName }) => tagName === "main",
      )!;
      const told = withTag(withClass(main, "corrections")[0]!, "li").map(textOf);
      assert.equal(told.length, 1, page);
      assert.match(told[0]!, /^24 December 2026: .*\$41 a share \$40 a share\. Misread\.$/);
      assert.match(readFile(news, `en/ledger/${page}.bib`), /month = dec,/);
    }
    const others = news.pages
      .filter(({ html }) => html.includes("Misread."))
      .map(({ file }) => file);
    assert.ok(!others.includes("en/ledger/coreweave-share-price/index.html"));
  });

  test("no page still says what was wrong", () => {
    for (const { file, html } of news.pages)
      assert.doesNotMatch(withoutExamples(html), /\$30 million/, file);
  });
});
