import assert from "node:assert/strict";
import { test } from "node:test";
import { carries, isKept, resolveEvidence, type Stretch } from "../../../src/story/evidence.ts";
import { real } from "../impact/edit.ts";

const { ledger } = real;
const articles = [...ledger.sources.values()];
const here =
  (source: string, { from, to }: Stretch) =>
  (row: { source: string; paragraph: number }) =>
    row.source === source && from <= row.paragraph && row.paragraph <= to;

test("an article is told from its first paragraph to its last, none left out and none twice", () => {
  for (const { id, paragraphs } of articles) {
    const told = resolveEvidence(real, id).flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, step) => from + step),
    );
    assert.deepEqual(
      told,
      Array.from({ length: paragraphs }, (_, step) => step + 1),
      id,
    );
  }
});

test("every figure, event, tie and side stands once, at its own paragraph", () => {
  for (const { id } of articles)
    for (const stretch of resolveEvidence(real, id)) {
      const isHere = here(id, stretch);
      const ids = (rows: Iterable<{ id: string; source: string; paragraph: number }>) =>
        [...rows].filter(isHere).map((row) => row.id);
      const told = (rows: { id: string }[]) => rows.map((row) => row.id);
      assert.deepEqual(told(stretch.figures), ids(ledger.figures.values()));
      assert.deepEqual(told(stretch.events), ids(ledger.events.values()));
      assert.deepEqual(told(stretch.deals), ids(ledger.deals.values()));
      const sides = [...ledger.contradictions.values()].flatMap((found) =>
        found.sides.filter(isHere),
      );
      assert.deepEqual(new Set(stretch.doubts.flatMap((doubt) => doubt.sides)), new Set(sides));
    }
});

test("only paragraphs that carry nothing and are of one kind are told together", () => {
  for (const { id } of articles)
    for (const stretch of resolveEvidence(real, id).filter(({ from, to }) => to > from)) {
      assert.ok(!carries(stretch) && stretch.doubts.length === 0);
      const kinds = ledger.passages.filter(here(id, stretch)).map(({ kind }) => kind);
      assert.ok(
        isKept(stretch) ? kinds.every((kind) => isKept({ kind })) : new Set(kinds).size === 1,
      );
    }
});

test("adverts, boilerplate and repeats are no evidence, anything else is", () => {
  const kinds = ["text", "heading", "caption", "advert", "boilerplate", "repeat"] as const;
  assert.deepEqual(
    kinds.filter((kind) => isKept({ kind })),
    ["text", "heading", "caption"],
  );
});
