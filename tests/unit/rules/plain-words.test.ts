import assert from "node:assert/strict";
import { test } from "node:test";
import { byRoom, headingOf } from "../../../src/rules/plain-words.ts";
import { rules, type RuleName } from "../../../src/rules/index.ts";

const names = Object.keys(rules) as RuleName[];

test("a rule's name is its heading where it says enough, with a capital and without hyphens", () => {
  assert.equal(headingOf("table/unknown-column"), "Unknown column");
  assert.equal(headingOf("links/dead"), "A link that leads nowhere");
});

test("a heading says something by itself: more than one word, and no other rule's of its room", () => {
  for (const name of names) assert.match(headingOf(name), /^\p{Lu}\S* \S/u, name);
  for (const { room, rules: found } of byRoom(rules)) {
    const headings = found.map(({ name }) => headingOf(name));
    assert.deepEqual([...new Set(headings)], headings, room);
  }
});

test("every rule stands in its room, once, with its help", () => {
  const listed = byRoom(rules);
  assert.deepEqual(
    Object.fromEntries(listed.flatMap(({ rules }) => rules.map(({ name, help }) => [name, help]))),
    rules,
  );
  for (const { room, rules } of listed)
    for (const { name } of rules) assert.equal(name.split("/")[0], room);
});
