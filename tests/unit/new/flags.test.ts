import assert from "node:assert/strict";
import { test } from "node:test";
import { helpFor, parseFlags } from "../../../src/new/flags.node.ts";
import { makers } from "../../../src/new/index.ts";
import type { Maker } from "../../../src/new/maker.ts";
import { good, projectOf } from "./desk.ts";

const [story] = makers as [Maker];
const questions = story.questions(projectOf(good));
const parse = (...args: string[]) => parseFlags(args, story, questions);

test("flags are answers, with an equals sign or without, and lose the spaces around them", () => {
  assert.deepEqual(parse("--title", "Two words", "--dek= So it is ").given, {
    title: "Two words",
    dek: "So it is",
  });
  assert.deepEqual(parse().given, {});
});

test("an answer may begin with a dash or hold an equals sign", () => {
  assert.deepEqual(parse("--title=-x=y").given, { title: "-x=y" });
});

test("a flag that is unknown is told once, with the one that was meant", () => {
  assert.deepEqual(parse("--titel", "The tide").faults, [
    'There is no --titel. Did you mean "--title"?',
  ]);
  assert.deepEqual(parse("--zzz").faults, ["There is no --zzz."]);
});

test("words outside quotation marks are told, and so are a flag without an answer and one given twice", () => {
  const [fault = ""] = parse("--title", "The", "tide").faults;
  assert.match(fault, /^"tide" stands alone\. .*npm run new story -- --title "two words"\.$/);
  assert.match(parse("--title").faults[0]!, /^--title has no answer behind it/);
  assert.deepEqual(parse("--dek", "a", "--dek", "b").faults, ["--dek is given twice."]);
});

test("help names every flag of every maker", () => {
  for (const maker of makers) {
    const all = maker.questions(projectOf(good));
    for (const { flag, ask } of all)
      assert.ok(
        helpFor(maker, all).includes(`\n  --${flag}\n      ${ask}`),
        `${maker.name} ${flag}`,
      );
  }
  assert.equal(parse("--help").help, true);
  assert.equal(parse("-h").help, true);
});
