/** The accessibility statement promises what tests hold: each test it names is there. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { openSite, pageAt, root, textOf, withTag } from "./site.ts";

const site = openSite();
const page = pageAt(site, "en/accessibility/index.html");
/** Titles of all tests; what differs from case to case may be anything. */
const titles = globSync("tests/**/*.{test,spec}.ts", { cwd: root }).flatMap((file) =>
  [...readFileSync(path.join(root, file), "utf8").matchAll(/\btest\(\s*(["`])(.*?)\1/gs)].map(
    ([, , title]) => title!.replace(/: \$\{.*|, \$\{.*/s, "").replace(/\$\{\w+\}/g, "Tab"),
  ),
);
const named = withTag(page.elements[0]!, "main").flatMap((main) =>
  withTag(main, "em").map((title) => textOf(title).replaceAll("’", "'")),
);

test("each test that the accessibility statement names is in the folder of tests", () => {
  assert.ok(titles.length > 500 && named.length > 20);
  for (const title of named) assert.ok(titles.includes(title), title);
});

test("every page leads to the accessibility statement", () => {
  for (const { elements, file } of site.pages.filter(({ file }) => !file.includes("/embed/"))) {
    const [footer] = withTag(elements[0]!, "footer").slice(-1);
    const links = withTag(footer!, "a").map((link) => link.attrs.map(({ value }) => value).join());
    assert.ok(
      links.some((link) => link.includes("/en/accessibility/")),
      file,
    );
  }
});
