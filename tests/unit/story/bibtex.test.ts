import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bibtexOf, escapeTex } from "../../../src/story/bibtex.ts";
import type { Cited } from "../../../src/story/cited.ts";
import { printedByTex, readBibtex } from "../../site/read-bibtex.ts";

const cited: Cited = {
  key: "threadcount-revenue-2023",
  title: "Revenue of R&D, 2023: more than $500 million",
  status: "a forecast",
  from: "As printed in miner, paragraph 17",
  site: "Threadcount",
  ledger: "The ledger",
  version: "0.1.0",
  edition: "The ledger, version 0.1.0",
  day: "2026-11-22",
  address: "https://example.org/a_b/~c/100%25/en/ledger/revenue-2023/",
  language: "en",
};

test("an entry says who, what, since when, where, how firmly, and from what", () => {
  assert.equal(
    bibtexOf(cited),
    `@misc{threadcount-revenue-2023,
  author = {{Threadcount}},
  title = {{Revenue of R\\&D, 2023: more than \\$500 million}},
  howpublished = {The ledger, version 0.1.0},
  year = {2026},
  month = nov,
  url = {https://example.org/a_b/~c/100%25/en/ledger/revenue-2023/},
  note = {A forecast. As printed in miner, paragraph 17.},
}
`,
  );
});

test("what was published on no day has no year, rather than that of a clock", () => {
  const { fields } = readBibtex(bibtexOf({ ...cited, day: undefined }));
  assert.equal("year" in fields || "month" in fields, false);
});

test("signs that TeX reads as commands are written so that it prints them", () => {
  const written = Object.entries({
    "50% & $2 #1 a_b": "50\\% \\& \\$2 \\#1 a\\_b",
    "{x}": "\\textbraceleft{}x\\textbraceright{}",
    "a\\b~c^d": "a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d",
    "CoreWeave’s “grid” – 2016…":
      "CoreWeave's \\textquotedblleft{}grid\\textquotedblright{} \\textendash{} 2016\\ldots{}",
    "Zürich, naïve, Façade, Škoda": `Z{\\"u}rich, na{\\"\\i}ve, Fa{\\c{c}}ade, {\\v{S}}koda`,
    Straße: "Stra{\\ss}e",
    "إيرادات ¶ 芯片": "إيرادات ¶ 芯片",
  });
  for (const [text, tex] of written) assert.equal(escapeTex(text), tex);
});

test("whatever a title holds, the entry is read back with the same words and fields", () => {
  const signs = [...'aZ 09{}\\$&%#_~^"@=,’“”–—…éüçßøæšñÎ芯ع'];
  const words = fc
    .array(fc.constantFrom(...signs))
    .map((found) => found.join("").replace(/\s+/g, " ").trim());
  fc.assert(
    fc.property(words, (title) => {
      const { type, key, fields } = readBibtex(bibtexOf({ ...cited, title }));
      assert.deepEqual([type, key], ["misc", cited.key]);
      assert.equal(printedByTex(fields["title"]!), title);
      assert.equal(fields["url"], cited.address);
    }),
  );
});
