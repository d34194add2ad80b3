/** The page for journalists as it was built, and the commands that the guides name. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { headingOf } from "../../src/rules/plain-words.ts";
import { rules, type RuleName } from "../../src/rules/index.ts";
import { codeIn, guides } from "../unit/guides.ts";
import { readCases } from "../unit/newsroom.ts";
import {
  attr,
  elementsIn,
  isEmbed,
  openSite,
  pageAt,
  root,
  textOf,
  withClass,
  withTag,
} from "./site.ts";

const site = openSite();
const page = pageAt(site, "en/for-journalists/index.html");
const names = Object.keys(rules) as RuleName[];
const entryOf = (name: RuleName) =>
  withClass(page.elements[0]!, "rule").find((rule) =>
    elementsIn(rule).some((found) => attr(found, "id") === `rule-${name.replace("/", "-")}`),
  );

test("every rule of the check has an entry with an address, a heading, its name and its help", () => {
  for (const name of names) {
    const entry = entryOf(name);
    assert.ok(entry, name);
    const words = textOf(entry);
    for (const part of [headingOf(name), name, rules[name]])
      assert.ok(words.includes(part.replace(/\s+/g, " ")), `${name}: ${part}`);
  }
});

test("a rule that has a case shows what was done, and what the check says to it", () => {
  const cases = readCases();
  for (const name of names) {
    const found = cases.find(({ rule }) => rule === name);
    const [shown] = withTag(entryOf(name)!, "details");
    assert.equal(shown !== undefined, found !== undefined, name);
    if (!found) continue;
    const [summary, said] = [withTag(shown!, "summary")[0]!, withTag(shown!, "pre")[0]!];
    assert.ok(textOf(summary).endsWith(found.did.slice(1)), name);
    // The carets below a line are the mark in it.
    const lines = found.says.replace(/^ *\| *\^+ *$\n/gm, "");
    const plain = (text: string) =>
      text
        .replace(/\| |\s+/g, " ")
        .replace(/ +/g, " ")
        .trim();
    assert.equal(plain(textOf(said)), plain(lines), name);
  }
});

test("the foot of every page leads to the page for journalists, and no head does", () => {
  const leads = (within: string) =>
    site.pages
      .filter((page) => !isEmbed(page))
      .map(({ elements }) =>
        elements
          .filter(({ tagName }) => tagName === within)
          .some((part) =>
            elementsIn(part).some((found) => attr(found, "href")?.endsWith("/for-journalists/")),
          ),
      );
  assert.deepEqual(new Set(leads("footer")), new Set([true]));
  assert.deepEqual(new Set(leads("header")), new Set([false]));
});

test("the page for journalists is at most 36 kB, as a story is", () =>
  assert.ok(brotliCompressSync(page.html).length <= 36_000));

test("every command that a guide names is there", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const lost = [...guides, "README.md", "CONTRIBUTING.md"].flatMap((guide) =>
    codeIn(guide)
      .flatMap((code) => [...code.matchAll(/npm run ([\w:-]+)/g)])
      .filter(([, name]) => !Object.hasOwn(scripts, name!))
      .map(([command]) => `${guide}: ${command}`),
  );
  assert.deepEqual(lost, []);
});
