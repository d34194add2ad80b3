import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extractOf } from "../../../src/story/extract.ts";
import { sentencesOf } from "../../../src/story/sentences.ts";
import { parseText } from "../../../src/story/text.ts";

const head = "---\ntitle: T\ndek: D\ndescription: E\n---\n\n";
const quote = (body: string) => {
  const address = { slug: "s", kind: "stories", locale: "en", file: "en.mdx" } as const;
  const [sentence] = sentencesOf(parseText(address, head + body).text!);
  return { sentence: sentence!.words, extract: extractOf(sentence!, sentence!.uses[0]!) };
};
const words = (count: number, word = "so") => Array<string>(count).fill(word).join(" ");

test("a short sentence is quoted whole", () => {
  assert.equal(quote('It had <Fact id="a" />, or more.').extract, "It had {a}, or more.");
});

test("of a long one the words around the fact are quoted, and where some are left out it is told", () => {
  const { extract } = quote(`${words(40)} <Fact id="a" />, ${words(40)}.`);
  assert.equal(extract, `… ${words(14)} {a}, ${words(14)} …`);
});

test("of a claim without a fact the words around its first one are quoted", () => {
  const { extract } = quote(`${words(40)} <Claim assert="a > 1">ten times</Claim> ${words(3)}.`);
  assert.equal(extract, `… ${words(14)} ten times ${words(3)}.`);
});

test("an extract holds its fact, is a piece of its sentence, and leaves out no less than a few words", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (before, after) => {
      const { sentence, extract } = quote(
        `x${words(before, " so")} <Fact id="a" />${words(after, " so")}.`,
      );
      const piece = extract.replace(/^… | …$/g, "");
      assert.ok(sentence.includes(piece) && piece.includes("{a}"));
      const left = sentence.split(" ").length - piece.split(" ").length;
      assert.ok(left === 0 || left > 4);
    }),
  );
});
