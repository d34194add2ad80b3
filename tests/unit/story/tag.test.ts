import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTag } from "../../../src/story/tag.ts";

const read = (text: string) => readTag(text, 0);
const faultIn = (text: string) => {
  const fault = read(text)?.fault;
  return fault && `${fault.kind}: ${text.slice(fault.from, fault.to)}`;
};

test("a tag opens, closes or is whole, and ends at its bracket", () => {
  const shown = (text: string) => {
    const tag = read(text);
    return tag && `${tag.kind} ${tag.name} ${text.slice(tag.to)}`;
  };
  assert.equal(shown("<Plain>two"), "open Plain two");
  assert.equal(shown("</Plain> ships"), "close Plain  ships");
  assert.equal(shown('<Fact id="a" /> ships'), "whole Fact  ships");
  assert.equal(shown('<Claim assert="a > 1 and b < 2">x'), "open Claim x");
  assert.equal(shown('<Fact\n  id="a"\n/>!'), "whole Fact !");
});

test("what begins with < and no name is no tag", () => {
  for (const text of ["<5", "< Plain>", "<-", "<=", "<", "<!-- a -->", "<?xml"])
    assert.equal(read(text), undefined, text);
});

test("attributes know where they and their values stand", () => {
  const text = `<Step id="a" title='It is' odd>`;
  const { attributes = [], fault } = read(text) ?? {};
  assert.equal(fault, undefined);
  assert.deepEqual(
    attributes.map(({ name, from, value }) => [
      name,
      text.slice(from, from + name.length),
      value && text.slice(value.from, value.to),
    ]),
    [
      ["id", "id", "a"],
      ["title", "title", "It is"],
      ["odd", "odd", undefined],
    ],
  );
});

test("curly quotation marks are a fault, whatever their language", () => {
  for (const value of ["“a”", "„a“", "«a»", "‘a’", '"a”', "”a”"])
    assert.equal(faultIn(`<Fact id=${value} />`), `curly quotes: ${value}`);
  assert.equal(faultIn('<Step title="“Up”, they said">'), undefined);
});

test("each way to misspell an attribute has its name and its place", () => {
  assert.equal(faultIn("<Fact id=a />"), "no quotes: a");
  assert.equal(faultIn("<Fact id= />"), "no quotes: ");
  assert.equal(faultIn('<Fact id "a" />'), 'no equals sign: id "a"');
  assert.equal(faultIn('<Fact "a" />'), 'no equals sign: "a"');
  assert.equal(faultIn('<Fact id="a />, so'), 'open quote: "');
  assert.equal(faultIn('<Fact id="a", />'), "stray sign: ,");
});

test("a tag that does not end ends before the next one, or with its paragraph", () => {
  assert.match(faultIn('<Fact id="a" and <Fact id="b" />') ?? "", /^no end/);
  assert.match(faultIn('<Fact id="a", more\n\n"quoted" />') ?? "", /^no end/);
  assert.equal(read('<Fact id="a"\n\nmore')?.to, '<Fact id="a"'.length);
});

test("any text behind a < is read in its own length, and nothing is read beyond it", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."<>/ \n=\"'“”{}abId,é") });
  fc.assert(
    fc.property(signs, (rest) => {
      const text = `<A${rest}`;
      const { to = 0, fault, attributes = [] } = read(text) ?? {};
      assert.ok(to >= 2 && to <= text.length);
      if (fault) assert.ok(fault.from >= 0 && fault.from <= fault.to && fault.to <= text.length);
      for (const { from, name } of attributes) assert.ok(text.startsWith(name, from));
    }),
    { numRuns: 2000 },
  );
});
