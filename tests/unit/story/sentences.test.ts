import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locale } from "../../../src/i18n/locales.ts";
import { sentencesOf } from "../../../src/story/sentences.ts";
import { parseText } from "../../../src/story/text.ts";
import { project } from "../charts/real.ts";

const head = "---\ntitle: T\ndek: D\ndescription: E\n---\n\n";
const read = (body: string, locale: Locale = "en") => {
  const address = { slug: "s", kind: "stories", locale, file: "en.mdx" } as const;
  const { text, issues } = parseText(address, head + body);
  assert.deepEqual(issues, []);
  return sentencesOf(text!);
};
const wordsOf = (body: string, locale?: Locale) => read(body, locale).map(({ words }) => words);

test("a text is its sentences, with facts called by their ids", () => {
  assert.deepEqual(wordsOf('It had <Fact id="a"/>, or\nmore. Then it\nhad none. <Fact id="b"/>!'), [
    "It had {a}, or more.",
    "Then it had none.",
    "{b}!",
  ]);
});

test("a sentence may begin with a fact, whatever letter its words begin with", () => {
  assert.deepEqual(wordsOf('It grew. <Fact id="a"/> came. Was it so? <Fact id="b"/> say so.'), [
    "It grew.",
    "{a} came.",
    "Was it so?",
    "{b} say so.",
  ]);
});

test("marks, links, code and comments leave the words as they are read", () => {
  const body =
    'A **bold <Fact id="a"/>**, [li*n*k](/x) `code`{/* no */} and ![alt](x.png)<Plain>two</Plain>.';
  assert.deepEqual(wordsOf(body), ["A bold {a}, link code and two."]);
});

test("headings, items, cells, quotations, asides and footnotes are no part of the sentence before", () => {
  const body = [
    "# One",
    "Two <Fact id='a'/>",
    "- Three\n- Four",
    "| Five | Six |\n|---|---|\n| <Fact id='b'/> | Eight |",
    "> Nine",
    "<Note title='t'>Ten <Fact id='c'/></Note>",
    "<Fact id='d'/>",
    "Eleven[^1]",
    "[^1]: Twelve",
  ].join("\n\n");
  assert.equal(
    wordsOf(body).join(" | "),
    "One | Two {a} | Three | Four | Five | Six | {b} | Eight | Nine | Ten {c} | {d} | Eleven | Twelve",
  );
});

test("a sentence knows the facts and claims in it, and a claim that opens it is its own", () => {
  const body =
    'So. <Claim assert="a > 1">More *than* one</Claim> of <Fact id="a"/>.\n\n<Claim assert="b > 1">\n\nFar more.\n\n</Claim>';
  assert.deepEqual(
    read(body).map(({ words, uses }) => [words, uses.map(({ name }) => name).join(" ")]),
    [
      ["So.", ""],
      ["More than one of {a}.", "Claim Fact"],
      ["Far more.", "Claim"],
    ],
  );
});

test("German and Arabic sentences end where theirs end", () => {
  assert.deepEqual(wordsOf('Im Jahr 2018 <Fact id="a"/>. „So viel?“ Ja.', "de").length, 3);
  assert.deepEqual(wordsOf('كم؟ <Fact id="a"/> فقط. نعم.', "ar"), ["كم؟", "{a} فقط.", "نعم."]);
});

test("every fact and claim of the site stands in exactly one sentence", () => {
  for (const text of project.texts) {
    const called = text.uses.filter(({ name }) => name === "Fact" || name === "Claim");
    const found = sentencesOf(text).flatMap(({ uses }) => uses);
    assert.deepEqual(new Set(found), new Set(called), text.file);
    assert.equal(found.length, called.length, text.file);
  }
});

test("sentences lose no word of a text; its examples of code are none", () => {
  for (const text of project.texts) {
    const body = text.source.replace(/^---[\s\S]*?\n---|^```[\s\S]*?^```/gm, "");
    const words = sentencesOf(text).map((sentence) => sentence.words);
    const bare = (some: string) =>
      some.replace(/<(?:"[^"]*"|[^">])*>|\{[^}]*\}|\]\([^)]*\)/g, " ").match(/[\p{L}\p{N}]+/gu);
    assert.deepEqual(bare(words.join(" ")), bare(body), text.file);
  }
});
