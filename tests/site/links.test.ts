import assert from "node:assert/strict";
import { test } from "node:test";
import { danglingIds, deadLinks, linksOf, loadedBy } from "./links.ts";
import { attr, fileAt, isEmbed, openSite, pageAt } from "./site.ts";

const site = openSite();

test("every link within the site leads to a page that is there, and to a place on it", () => {
  assert.ok(site.pages.flatMap(linksOf).length > site.pages.length * 10, "hardly a link was found");
  assert.deepEqual(deadLinks(site), []);
});

test("what style sheets and scripts load is there", () => {
  const files = site.files.filter((file) => /\.(css|js)$/.test(file));
  const lost = files.flatMap((file) =>
    loadedBy(site, file)
      .filter((address) => !fileAt(site, address))
      .map((address) => `${file}: ${address.href}`),
  );
  assert.deepEqual(lost, []);
});

test("every page names its own address in full, the door the front page's, the missing page none", () => {
  for (const page of site.pages.filter((found) => !isEmbed(found))) {
    const links = page.elements.filter((element) => attr(element, "rel") === "canonical");
    const addresses = links.map((link) => attr(link, "href") ?? "");
    const own = page.file === "index.html" ? pageAt(site, "en/index.html") : page;
    const wanted = page.file === "404.html" ? [] : [own.address.href];
    assert.deepEqual(addresses, wanted, page.file);
    for (const address of addresses) assert.ok(fileAt(site, new URL(address)), address);
  }
});

test("an id stands once on its page", () => {
  for (const { file, ids } of site.pages) {
    const twice = ids.filter((id, index) => ids.indexOf(id) < index);
    assert.deepEqual(twice, [], file);
  }
});

test("what calls an element by its id finds it: popovers, names, labels, hatches", () => {
  assert.deepEqual(site.pages.flatMap(danglingIds), []);
});
