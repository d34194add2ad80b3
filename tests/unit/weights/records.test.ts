import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { keepWeights, recallWeights } from "../../../src/weights/records.node.ts";
import type { Weights } from "../../../src/weights/weigh.node.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "threadcount-weights-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const html = "<p>Öre, ملف</p>";
const packed = brotliCompressSync(html);
const weight = { html: packed.length, styles: 1, scripts: 2, fonts: 3 };
const weights: Weights = new Map([
  ["en/index.html", { html, packed, weight, loads: ["_astro/a.css"] }],
]);

test("what was weighed comes back as it was", () => {
  keepWeights(root, "one", weights);
  assert.deepEqual(recallWeights(root, "one"), weights);
});

test("a state that was never built is not known, and a record that was cut short is none", () => {
  assert.equal(recallWeights(root, "one"), undefined);
  keepWeights(root, "one", weights);
  writeFileSync(path.join(root, ".cache", "weights", "one.json"), '{"en/index.html":{"pac');
  assert.equal(recallWeights(root, "one"), undefined);
});

test("only so many states are remembered, and the last of them always", () => {
  for (let count = 1; count <= 30; count++) keepWeights(root, `state-${count}`, weights);
  assert.equal(readdirSync(path.join(root, ".cache", "weights")).length, 20);
  assert.ok(recallWeights(root, "state-30"));
});
