import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { zipOf } from "../../../src/dataset/zip.ts";

const texts = { "b.csv": '"ä","ب"\r\n', "a.json": "{}\n", "README.md": "# Title\n" };

test("what is unpacked is what was packed, in the order of the names", () => {
  const files = unzipSync(zipOf(texts));
  assert.deepEqual(Object.keys(files), ["README.md", "a.json", "b.csv"]);
  for (const [name, text] of Object.entries(texts)) assert.equal(strFromU8(files[name]!), text);
});

test("the same files give the same bytes, in any order and in every time zone", () => {
  const here = process.env["TZ"];
  const packed = ["UTC", "Asia/Tokyo", "America/Los_Angeles"].map((zone, at) => {
    process.env["TZ"] = zone;
    const entries = Object.entries(texts);
    return Buffer.from(zipOf(Object.fromEntries(at ? entries.toReversed() : entries))).toString(
      "hex",
    );
  });
  if (here === undefined) delete process.env["TZ"];
  else process.env["TZ"] = here;
  assert.equal(new Set(packed).size, 1);
});
