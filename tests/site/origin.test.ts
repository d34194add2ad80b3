import assert from "node:assert/strict";
import { test } from "node:test";
import { contentSecurityPolicy } from "../../src/commands/policy.ts";
import { loadedBy } from "./links.ts";
import { headersFor, parseHeaders } from "./headers.ts";
import {
  attr,
  isEmbed,
  openSite,
  readFile,
  textOf,
  wordsOf,
  type Element,
  type Page,
} from "./site.ts";

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
    assert.equal(policy, contentSecurityPolicy(), page.file);
    assert.match(policy, /(^|; )default-src 'none'(;|$)/, page.file);
    assert.match(policy, /(^|; )require-trusted-types-for 'script'(;|$)/, page.file);
    assert.match(policy, /(^|; )trusted-types threadcount-worker(;|$)/, page.file);
    assert.doesNotMatch(policy, /unsafe-|https?:|\*|data:|blob:/, page.file);
  }
});

test("hosts that send headers find the same policy for every page", () => {
  const headers = readFile(site, "_headers");
  assert.ok(headers.startsWith(`${site.base}*\n`));
  assert.ok(headers.includes(`  Content-Security-Policy: ${contentSecurityPolicy()}\n`));
  assert.match(headers, /^ {2}X-Content-Type-Options: nosniff$/m);
});

test("nobody may frame a page, and anybody an embed", () => {
  const headers = parseHeaders(readFile(site, "_headers"));
  for (const page of site.pages) {
    const sent = headersFor(headers, page.address.pathname);
    const policies = sent.get("content-security-policy") ?? "";
    const isFramed = isEmbed(page);
    assert.equal(policies.includes("frame-ancestors 'none'"), !isFramed, page.file);
    assert.equal(policies.includes("frame-ancestors *"), isFramed, page.file);
    assert.equal(sent.get("x-frame-options"), isFramed ? undefined : "DENY", page.file);
    const resource = isFramed ? "cross-origin" : "same-origin";
    assert.equal(sent.get("cross-origin-resource-policy"), resource, page.file);
    const opener = isFramed ? "unsafe-none" : "same-origin";
    assert.equal(sent.get("cross-origin-opener-policy"), opener, page.file);
    assert.ok(policies.includes(contentSecurityPolicy()), page.file);
  }
});

test("what frames load from elsewhere may be loaded from elsewhere", () => {
  const headers = parseHeaders(readFile(site, "_headers"));
  const files = site.files.filter((file) => /^(embed\.js|_astro\/|\w+\/oembed\/)/.test(file));
  assert.ok(files.length > 10);
  for (const file of files) {
    const sent = headersFor(headers, site.base + file);
    assert.equal(sent.get("cross-origin-resource-policy"), "cross-origin", file);
    assert.equal(sent.get("access-control-allow-origin"), "*", file);
  }
});

test("no script stands in a page: data is no script", () => {
  const inline = (element: Element) =>
    element.tagName === "script" &&
    !/^application\/(ld\+)?json$/.test(attr(element, "type") ?? "") &&
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
