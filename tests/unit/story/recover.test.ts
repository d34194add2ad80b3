import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { recover } from "../../../src/story/recover.ts";

const told = (...lines: string[]) => {
  const text = lines.join("\n");
  return recover(text).findings.map(({ rule, from, to }) => `${rule} ${text.slice(from, to)}`);
};
const hintOf = (text: string) => recover(text).findings.map(({ hint }) => hint);

test("a text without a fault comes back as it was, with its tree", () => {
  const text = 'Some `<5` \\{ <Fact id="a" /> {/* note */}';
  const { findings, readable, tree } = recover(text);
  assert.deepEqual(findings, []);
  assert.equal(readable, text);
  assert.equal(tree?.type, "root");
});

test("signs that are no tags are told where they stand", () => {
  assert.deepEqual(told("a { b"), ["text/stray-sign {"]);
  assert.deepEqual(told("fewer than <5."), ["text/stray-sign <5"]);
  assert.deepEqual(told("a <!-- b --> c"), ["text/comment <!--"]);
  assert.deepEqual(hintOf("see <https://x.org/>"), [
    "Write [words for the reader](https://x.org/).",
  ]);
  assert.deepEqual(told("a < b"), []);
});

test("an open tag is told where it opens, a closing one where it closes", () => {
  assert.deepEqual(told("a <Plain>b", "", "c"), ["text/tag <Plain>"]);
  assert.deepEqual(told("a</Plain> b"), ["text/tag </Plain>"]);
  assert.deepEqual(told("<Plain>a</Plane> b"), ["text/tag </Plane>"]);
  assert.deepEqual(told("a <Plain><Term id='x'>b</Plain> c"), ["text/tag <Term id='x'>"]);
});

test("a pair that stands in two paragraphs is one fault", () => {
  assert.deepEqual(told("a <Plain>b", "", "c</Plain> d"), ["text/tag <Plain>"]);
  assert.deepEqual(told("a <Plain>b <Term id='x'>c</Plain> d</Term>").length, 1);
});

test("a tag that cannot be read is one fault, its partner none", () => {
  assert.deepEqual(told("<Term id=a>b</Term> c"), ["text/tag a"]);
  assert.deepEqual(told("<a href=“b”>c</a>"), ["text/html <a href=“b”>"]);
  assert.deepEqual(told("<style>p { color: red }</style>"), ["text/html <style>"]);
});

test("curly quotation marks are made straight, so that the rest of the tag counts", () => {
  const { findings, readable, tree } = recover("<Term id=„a“ odd=“b”>c</Term> d");
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ["text/curly-quotes"],
  );
  assert.equal(readable, '<Term id="a" odd="b">c</Term> d');
  assert.ok(tree);
});

test("all faults come in one run, in their order, and none twice", () => {
  const lines = [
    "<5 and <Fact id=“a” />",
    "",
    "b { c",
    "",
    "<Plain>d",
    "",
    "<Term id=e>f</Term> g",
  ];
  assert.deepEqual(told(...lines), [
    "text/stray-sign <5",
    "text/curly-quotes “a”",
    "text/stray-sign {",
    "text/tag <Plain>",
    "text/tag e",
  ]);
});

test("a text with very many faults is not read very many times", () => {
  assert.equal(told("<5 ".repeat(200)).length, 20);
});

test("what is taken out of a text moves nothing in it", () => {
  const words = [
    "<5",
    "{",
    "<Plain>",
    "</Plain>",
    "<Term id=“a”>",
    "</Term>",
    "<!-- x -->",
    "\n\n",
  ];
  const text = fc.array(fc.constantFrom(...words, "words", " ", "\n"), { maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      const source = parts.join(" ");
      const { findings, readable, tree } = recover(source);
      assert.equal(readable.length, source.length);
      assert.equal(readable.split("\n").length, source.split("\n").length);
      assert.ok(tree ?? findings.length > 0);
      for (const { from, to, message, hint } of findings) {
        assert.ok(from >= 0 && from < to && to <= source.length, source);
        assert.doesNotMatch(message + hint, /undefined|NaN|\[object/);
      }
    }),
    { numRuns: 500 },
  );
});
