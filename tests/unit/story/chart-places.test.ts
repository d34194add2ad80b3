import assert from "node:assert/strict";
import { test } from "node:test";
import { chartPlaces } from "../../../src/story/chart-places.ts";
import { chartOf } from "../../../src/story/chart-of.ts";
import { project } from "../explainers/every.ts";

const places = chartPlaces(project, "en");
const texts = project.texts.filter(({ locale }) => locale === "en");
const showing = (kind: string) =>
  new Set(
    texts
      .filter((text) => text.kind === kind)
      .flatMap(({ uses }) => uses.flatMap((use) => chartOf(use) ?? [])),
  );

test("every chart that a text shows has a place, and no other has", () => {
  const shown = new Set(texts.flatMap(({ uses }) => uses.flatMap((use) => chartOf(use) ?? [])));
  assert.ok(shown.size > 20);
  assert.deepEqual([...places.keys()].sort(), [...shown].sort());
});

test("a chart that stands in a story is found there, though a page shows it too", () => {
  const both = [...showing("stories")].filter((id) => showing("pages").has(id));
  assert.ok(both.length > 0);
  for (const id of both) assert.equal(places.get(id)!.text.kind, "stories", id);
});

test("a place is a step, a chart or a web on its page", () => {
  for (const { page } of places.values())
    assert.match(page, /^\/[\w/-]+#(step|chart|ties)-[\w-]+$/);
});
