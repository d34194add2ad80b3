import assert from "node:assert/strict";
import { test } from "node:test";
import { contentSecurityPolicy } from "../../src/commands/policy.ts";
import { loadedBy } from "./links.ts";
import { attr, openSite, readFile, textOf, wordsOf, type Element, type Page } from "./site.ts";

const site = openSite();
const everywhere = (fault: (element: Element, page: Page) => boolean): string[] =>
  site.pages.flatMap((page) =>
    page.elements
      .filter((element) => fault(element, page))
      .map((element) => `${page.file}: <${element.tagName}>`),
  );

/** Links that name an address and load nothing from it. */
const naming = ["canonical", "alternate", "author", "license", "prev", "next"];

/** What an element makes the browser ask for, unlike `a`, which waits for the reader. */
function asked(element: Element): string[] {
  const { tagName } = element;
  const isLink =
    tagName === "link" && !wordsOf(element, "rel").every((word) => naming.includes(word));
  const names = ["src", "srcset", "poster", "data", "action", "formaction", "background", "ping"];
  if (isLink || ["image", "use", "base", "feimage"].includes(tagName.toLowerCase()))
    names.push("href", "imagesrcset");
  return names.flatMap((name) => attr(element, name) ?? []);
}

test("no page asks another origin for anything", () => {
  const foreign = (element: Element, page: Page) =>
    asked(element).some((address) => new URL(address, page.address).origin !== site.origin);
  assert.deepEqual(everywhere(foreign), []);
});

test("no style sheet or script asks another origin for anything", () => {
  const files = site.files.filter((file) => /\.(css|js|svg)$/.test(file));
  assert.ok(files.length > 2);
  for (const file of files) {
    const foreign = loadedBy(site, file).filter(({ origin }) => origin !== site.origin);
    assert.deepEqual(foreign, [], file);
  }
});

test("scripts know no address but the names of markup languages, which nobody fetches", () => {
  for (const file of site.files.filter((found) => found.endsWith(".js"))) {
    const addresses = readFile(site, file).match(/(?:https?|wss?):\/\/[^\s"'`]+/g) ?? [];
    assert.deepEqual(
      addresses.filter((address) => !/^http:\/\/www\.w3\.org\/(\d{4}|XML)\//.test(address)),
      [],
      file,
    );
  }
});

test("a strict policy stands first in every page's head", () => {
  for (const page of site.pages) {
    const at = page.elements.findIndex(({ tagName }) => tagName === "head");
    const first = page.elements[at + 1];
    assert.equal(first && attr(first, "http-equiv"), "Content-Security-Policy", page.file);
    const policy = attr(first!, "content") ?? "";
    assert.equal(policy, contentSecurityPolicy("meta"), page.file);
    assert.match(policy, /(^|; )default-src 'none'(;|$)/, page.file);
    assert.match(policy, /(^|; )require-trusted-types-for 'script'(;|$)/, page.file);
    assert.match(policy, /(^|; )trusted-types 'none'(;|$)/, page.file);
    assert.doesNotMatch(policy, /unsafe-|https?:|\*|data:|blob:/, page.file);
  }
});

test("hosts that send headers find the same policy for every page, and that nobody may frame one", () => {
  const headers = readFile(site, "_headers");
  assert.ok(headers.startsWith(`${site.base}*\n`));
  assert.ok(headers.includes(`  Content-Security-Policy: ${contentSecurityPolicy("header")}\n`));
  assert.match(headers, /frame-ancestors 'none'/);
  assert.match(headers, /^ {2}X-Content-Type-Options: nosniff$/m);
});

test("no script stands in a page: data for search engines is no script", () => {
  const inline = (element: Element) =>
    element.tagName === "script" &&
    attr(element, "type") !== "application/ld+json" &&
    (!attr(element, "src") || textOf(element) !== "");
  assert.deepEqual(everywhere(inline), []);
});

test("no style element, style attribute or handler stands in a page", () => {
  const styled = ({ tagName, attrs }: Element) =>
    tagName === "style" || attrs.some(({ name }) => name === "style" || /^on[a-z]/.test(name));
  assert.deepEqual(everywhere(styled), []);
});

test("no address in a page runs a script", () => {
  const running = ({ attrs }: Element) =>
    attrs.some(({ value }) => /^\s*(javascript|vbscript|data):/i.test(value));
  assert.deepEqual(everywhere(running), []);
});
