import assert from "node:assert/strict";
import { test } from "node:test";
import { contentSecurityPolicy, headersFile } from "../../../src/commands/policy.ts";

const directivesOf = (policy: string) =>
  new Map(policy.split("; ").map((line) => [line.split(" ")[0]!, line.split(" ").slice(1)]));
const header = directivesOf(contentSecurityPolicy("header"));
const meta = directivesOf(contentSecurityPolicy("meta"));

test("nothing is allowed but what comes from the site itself", () => {
  assert.deepEqual(header.get("default-src"), ["'none'"]);
  const allowed = [...header].filter(([name]) => name.endsWith("-src"));
  assert.ok(allowed.length > 5);
  for (const [name, values] of allowed)
    assert.ok(["'self'", "'none'"].includes(values.join(" ")), name);
});

test("nothing unsafe is allowed, and no script may write markup", () => {
  assert.doesNotMatch(contentSecurityPolicy("header"), /unsafe|\*|https?:|data:|blob:/);
  assert.deepEqual(header.get("require-trusted-types-for"), ["'script'"]);
  assert.deepEqual(header.get("trusted-types"), ["'none'"]);
});

test("a meta tag says what a header says, but for what browsers ignore in it", () => {
  const names = (policy: Map<string, string[]>) => [...policy.keys()];
  assert.deepEqual(
    names(header).filter((name) => !meta.has(name)),
    ["frame-ancestors"],
  );
  for (const [name, values] of meta) assert.deepEqual(values, header.get(name), name);
});

test("the policy can stand in an attribute", () => {
  assert.doesNotMatch(contentSecurityPolicy("meta"), /["<>&]/);
});

test("the headers file covers every page, and lets named assets be kept for ever", () => {
  const lines = headersFile("/").split("\n");
  assert.equal(lines[0], "/*");
  assert.ok(lines.includes(`  Content-Security-Policy: ${contentSecurityPolicy("header")}`));
  assert.ok(lines.includes("  X-Content-Type-Options: nosniff"));
  assert.deepEqual(lines.slice(-3), [
    "/_astro/*",
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ]);
  for (const line of lines.slice(0, -1)) assert.match(line, /^\/\S*\*$|^ {2}[\w-]+: \S/);
});

test("a site that is served from a folder has its headers there, with or without a last stroke", () => {
  const paths = (base: string) => headersFile(base).match(/^\/\S*/gm);
  assert.deepEqual(paths("/news/"), ["/news/*", "/news/_astro/*"]);
  assert.deepEqual(paths("/news"), ["/news/*", "/news/_astro/*"]);
});
