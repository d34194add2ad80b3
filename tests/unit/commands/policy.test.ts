import assert from "node:assert/strict";
import { test } from "node:test";
import { contentSecurityPolicy, headersFile } from "../../../src/commands/policy.ts";
import { headersFor, parseHeaders } from "../../site/headers.ts";

const policy = new Map(
  contentSecurityPolicy()
    .split("; ")
    .map((line) => [line.split(" ")[0]!, line.split(" ").slice(1)]),
);
const pages = [
  "404.html",
  "index.html",
  "en/index.html",
  "en/stories/a/index.html",
  "en/data/index.html",
  "en/ledger/index.html",
  "en/ledger/b/index.html",
  "en/charts/index.html",
  "en/charts/c/index.html",
  "en/embed/charts/c/index.html",
];
const sentWith = (way: string, base = "/") =>
  headersFor(parseHeaders(headersFile(base, pages)), way);

test("nothing is allowed but what comes from the site itself", () => {
  assert.deepEqual(policy.get("default-src"), ["'none'"]);
  const allowed = [...policy].filter(([name]) => name.endsWith("-src"));
  assert.ok(allowed.length > 5);
  for (const [name, values] of allowed)
    assert.ok(["'self'", "'none'"].includes(values.join(" ")), name);
});

test("nothing unsafe is allowed, and no script may write markup", () => {
  assert.doesNotMatch(contentSecurityPolicy(), /unsafe|\*|https?:|data:|blob:/);
  assert.deepEqual(policy.get("require-trusted-types-for"), ["'script'"]);
  assert.deepEqual(policy.get("trusted-types"), ["threadcount-worker"]);
});

test("the policy can stand in an attribute, and says nothing that browsers ignore there", () => {
  assert.doesNotMatch(contentSecurityPolicy(), /["<>&]|frame-ancestors|report|sandbox/);
});

test("every address is sent the whole policy, also one that is no page", () => {
  for (const way of ["/", "/en/stories/a/", "/en/embed/charts/c/", "/nowhere/", "/_astro/a.js"])
    assert.ok(sentWith(way).get("content-security-policy")!.startsWith(contentSecurityPolicy()));
});

test("no page can be framed, by whichever of its addresses", () => {
  const ways = ["/", "/index.html", "/404.html", "/en/", "/en/stories/a/", "/en/ledger/b/"];
  for (const way of [
    ...ways,
    "/en/ledger/index.html",
    "/en/stories/",
    "/en/charts/",
    "/en/charts/c/",
    "/en/charts/c/index.html",
  ]) {
    const sent = sentWith(way);
    assert.match(sent.get("content-security-policy")!, /, frame-ancestors 'none'$/, way);
    assert.equal(sent.get("x-frame-options"), "DENY", way);
    assert.equal(sent.get("cross-origin-opener-policy"), "same-origin", way);
    assert.equal(sent.get("cross-origin-resource-policy"), "same-origin", way);
  }
});

test("an embed can be framed by anybody, and says no header twice but the policy", () => {
  const sent = sentWith("/en/embed/charts/c/");
  assert.match(sent.get("content-security-policy")!, /, frame-ancestors \*$/);
  assert.equal(sent.has("x-frame-options"), false);
  assert.equal(sent.get("cross-origin-opener-policy"), "unsafe-none");
  assert.equal(sent.get("cross-origin-resource-policy"), "cross-origin");
  assert.equal(sent.get("cross-origin-embedder-policy"), "require-corp");
});

test("a page whose name only begins like an embed's folder is a page", () => {
  const rules = parseHeaders(headersFile("/", ["en/embedded/index.html", "en/x/embed/index.html"]));
  for (const way of ["/en/embedded/", "/en/x/embed/"])
    assert.equal(headersFor(rules, way).get("x-frame-options"), "DENY", way);
});

test("what a frame loads may be loaded from elsewhere, and named assets be kept for ever", () => {
  for (const way of [
    "/embed.js",
    "/en/oembed/charts/c.json",
    "/en/share/charts/c.png",
    "/_astro/a.js",
  ]) {
    assert.equal(sentWith(way).get("cross-origin-resource-policy"), "cross-origin", way);
    assert.equal(sentWith(way).get("access-control-allow-origin"), "*", way);
  }
  assert.match(sentWith("/_astro/a.js").get("cache-control")!, /immutable/);
  assert.doesNotMatch(sentWith("/embed.js").get("cache-control")!, /immutable/);
});

test("downloads are saved and never run, and may be read from any site", () => {
  const files = ["/data/a.csv", "/data/a.zip", "/en/charts/c.svg", "/en/charts/c.csv"];
  for (const way of [...files, "/en/stories/a/figures.csv"]) {
    const sent = sentWith(way);
    assert.equal(sent.get("content-disposition"), "attachment", way);
    assert.match(sent.get("content-security-policy")!, /, default-src 'none'; sandbox$/, way);
    assert.equal(sent.get("access-control-allow-origin"), "*", way);
  }
  for (const way of files)
    assert.equal(sentWith(way).get("cross-origin-resource-policy"), "cross-origin", way);
});

test("the worker is asked for anew each time", () => {
  assert.equal(sentWith("/sw.js").get("cache-control"), "no-cache");
  assert.equal(sentWith("/news/sw.js", "/news/").get("cache-control"), "no-cache");
});

test("tables say that they have a head, and no other file does", () => {
  for (const way of ["/data/a.csv", "/en/charts/c.csv", "/en/explainers/a/figures.csv"])
    assert.equal(sentWith(way).get("content-type"), "text/csv; charset=utf-8; header=present", way);
  for (const way of ["/data/a.json", "/en/charts/c.svg", "/en/stories/a/", "/en/ledger/b/"])
    assert.equal(sentWith(way).has("content-type"), false, way);
});

test("a figure's citation is saved as what it is, and read by any program", () => {
  const types = {
    bib: "application/x-bibtex",
    "csl.json": "application/vnd.citationstyles.csl+json",
  };
  for (const [kind, type] of Object.entries(types)) {
    const sent = sentWith(`/en/ledger/b.${kind}`);
    assert.equal(sent.get("content-type"), `${type}; charset=utf-8`);
    assert.equal(sent.get("content-disposition"), "attachment");
    assert.equal(sent.get("access-control-allow-origin"), "*");
  }
});

test("no page is saved instead of shown", () => {
  for (const file of pages) {
    const sent = sentWith(`/${file}`);
    assert.equal(sent.has("content-disposition"), false, file);
    assert.doesNotMatch(sent.get("content-security-policy")!, /sandbox/, file);
  }
});

test("a site that is served from a folder has its headers there, with or without a last stroke", () => {
  assert.equal(headersFile("/news", pages), headersFile("/news/", pages));
  const lines = headersFile("/news/", pages).split("\n").slice(0, -1);
  for (const line of lines) assert.match(line, /^\/news\/\S*$|^ {2}[\w-]+: \S/);
  assert.equal(sentWith("/news/en/embed/charts/c/", "/news/").has("x-frame-options"), false);
});
