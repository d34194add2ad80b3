/** The files at fixed addresses that programs ask for by name: `llms.txt`, `security.txt`, `robots.txt`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { locales } from "../../src/i18n/locales.ts";
import { datedKinds } from "../../src/story/kinds.ts";
import { headersFor, parseHeaders } from "./headers.ts";
import { attr, fileAt, openSite, pageAt, readFile, readPublished } from "./site.ts";

const site = openSite();
const day = 24 * 60 * 60 * 1000;
const fields = readFile(site, ".well-known/security.txt")
  .trimEnd()
  .split("\n")
  .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line, ""]);
const field = (name: string): string => {
  const found = fields.filter(([known]) => known === name);
  assert.equal(found.length, 1, name);
  return found[0]![1]!;
};

test("security.txt says where weaknesses are told, and that place is there", () => {
  const contact = new URL(field("Contact"));
  assert.match(contact.protocol, /^(https?|mailto|tel):$/);
  if (contact.origin === site.origin) {
    const file = fileAt(site, contact);
    assert.ok(file, contact.href);
    assert.ok(pageAt(site, file).ids.includes(contact.hash.slice(1)), contact.href);
  }
});

test("security.txt holds for more than 60 days and less than a year: set `expires` anew in security.txt.ts", () => {
  assert.match(field("Expires"), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  const left = (Date.parse(field("Expires")) - Date.now()) / day;
  assert.ok(left > 60, `${Math.floor(left)} days are left`);
  assert.ok(left < 366, `${Math.floor(left)} days are more than a year`);
});

test("security.txt names its own address and the languages of the site, and nothing else", () => {
  assert.equal(fileAt(site, new URL(field("Canonical"))), ".well-known/security.txt");
  assert.equal(field("Preferred-Languages"), locales.join(", "));
  assert.deepEqual(fields.map(([name]) => name).sort(), [
    "Canonical",
    "Contact",
    "Expires",
    "Preferred-Languages",
  ]);
});

test("llms.txt leads to every story and explainer, to the ledger, to its data and to both feeds, by what they are called", () => {
  const text = readFile(site, "llms.txt");
  const links = [...text.matchAll(/^- \[(.+?)\]\((\S+)\): (.+)$/gm)];
  assert.ok(links.length > 10);
  const files = links.map(([, title, address, said]) => {
    const file = fileAt(site, new URL(address!))!;
    assert.ok(file, address);
    if (!file.endsWith(".html")) return file;
    const meta = (name: string) =>
      pageAt(site, file).elements.flatMap((found) =>
        [attr(found, "name"), attr(found, "property")].includes(name)
          ? [attr(found, "content")]
          : [],
      )[0];
    assert.deepEqual([title, said], [meta("og:title"), meta("description")], file);
    return file;
  });
  const texts = readPublished().texts.filter(
    ({ kind, locale }) => locale === "en" && datedKinds.some((found) => found === kind),
  );
  for (const { kind, slug } of texts)
    assert.ok(files.includes(`en/${kind}/${slug}/index.html`), slug);
  for (const file of [
    "ledger/index.html",
    "data/index.html",
    "sources/index.html",
    "feed.xml",
    "feed.json",
  ])
    assert.ok(files.includes(`en/${file}`), file);
});

test("robots are told where the sitemap is", () => {
  const address = /^Sitemap: (.*)$/m.exec(readFile(site, "robots.txt"))?.[1] ?? "";
  assert.equal(fileAt(site, new URL(address)), "sitemap.xml");
});

test("hosts that send headers call them plain text in UTF-8", () => {
  const headers = parseHeaders(readFile(site, "_headers"));
  for (const file of ["llms.txt", ".well-known/security.txt"])
    assert.equal(
      headersFor(headers, site.base + file).get("content-type"),
      "text/plain; charset=utf-8",
      file,
    );
});
