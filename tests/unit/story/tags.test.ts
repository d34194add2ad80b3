import assert from "node:assert/strict";
import { test } from "node:test";
import { tagsIn } from "../../../src/story/tags.ts";

const namesIn = (...lines: string[]) =>
  [...tagsIn(lines.join("\n"))].map(({ kind, name }) => `${kind} ${name}`);

test("tags are found in their order", () => {
  assert.deepEqual(namesIn('a <Plain>b</Plain> <Fact id="c"/>'), [
    "open Plain",
    "close Plain",
    "whole Fact",
  ]);
});

test("what is escaped, code or a comment holds no tag", () => {
  assert.deepEqual(namesIn("\\<A> `<B>` ``<C>` `` {/* <D> */} <E>"), ["open E"]);
  assert.deepEqual(namesIn("```", "<A>", "```", "<B>"), ["open B"]);
  assert.deepEqual(namesIn("> ~~~~", "> <A>", "> ~~~", "> ~~~~", "<B>"), ["open B"]);
});

test("a backtick that is never closed hides nothing", () => {
  assert.deepEqual(namesIn("a ` b <A>", "", "` <B>"), ["open A", "open B"]);
});

test("a fence or a comment that is never closed hides the rest", () => {
  assert.deepEqual(namesIn("```", "<A>"), []);
  assert.deepEqual(namesIn("{/* <A>"), []);
});
