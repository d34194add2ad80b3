import assert from "node:assert/strict";
import { test } from "node:test";
import { byKind } from "../../../src/story/contradictions.ts";
import { locales } from "../../../src/i18n/locales.ts";
import { real } from "../impact/edit.ts";

const all = [...real.ledger.contradictions.values()];

test("every contradiction stands once, under its kind", () => {
  const groups = byKind(all);
  assert.equal(groups.flatMap(({ found }) => found).length, all.length);
  assert.equal(new Set(groups.map(({ kind }) => kind)).size, groups.length);
  for (const { kind, found } of groups) assert.ok(found.every((one) => one.kind === kind));
});

test("every kind the tables allow has its place among the groups", () => {
  const { resources } = real.ledger.package;
  const table = resources.find(({ name }) => name === "contradictions")!;
  const kinds = table.schema.fields.find(({ name }) => name === "kind")!.constraints!.enum!;
  const made = kinds.map((kind) => ({ ...all[0]!, kind: kind as (typeof all)[0]["kind"] }));
  assert.deepEqual(new Set(byKind(made).map(({ kind }) => kind)), new Set(kinds));
});

test("a kind without any is left out", () => {
  assert.deepEqual(byKind([]), []);
});

test("a side quotes a few words; three at most where they state no figure", () => {
  for (const { id, sides } of all)
    for (const { as_printed: words, figure } of sides) {
      const isNumber = figure !== undefined || /\d/.test(words);
      assert.ok(words.split(" ").length <= (isNumber ? 8 : 3), `${id}: ${words}`);
    }
});

test("every contradiction is told in every language, its sides by a figure or in every language", () => {
  for (const { id, title, prints, why, sides } of all)
    for (const locale of locales) {
      for (const words of [title, prints, why])
        assert.notEqual(words[locale], "", `${id} ${locale}`);
      for (const { figure, says } of sides) assert.ok(figure ?? says[locale], `${id} ${locale}`);
    }
});
