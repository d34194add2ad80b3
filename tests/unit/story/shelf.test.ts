import assert from "node:assert/strict";
import { test } from "node:test";
import { neighboursOf, shelfOf } from "../../../src/story/shelf.ts";
import { checkFiles, files } from "../tiny-project.ts";

const body = "---\ntitle: T\ndek: D\ndescription: E\n---\n\nWords.\n";
const meta = (order: number, published = "published: 2026-11-21\n") =>
  `${published}authors: [the desk]\norder: ${order}\n`;
const { project } = checkFiles({
  ...files,
  "content/stories/harbour/story.yaml": meta(2),
  "content/stories/tide/story.yaml": meta(1),
  "content/stories/tide/en.mdx": body,
  "content/stories/quay/story.yaml": meta(4),
  "content/stories/quay/en.mdx": body,
  "content/stories/unborn/story.yaml": meta(3, ""),
  "content/stories/unborn/en.mdx": body,
  "content/explainers/crane/explainer.yaml": meta(1),
  "content/explainers/crane/en.mdx": body,
});
const named = (slug: string) => project.texts.find((text) => text.slug === slug)!;
const slugsBeside = (slug: string) => {
  const { previous, next } = neighboursOf(project, named(slug));
  return [previous?.slug, next?.slug];
};

test("texts stand on the shelf of their kind in the order they were given", () => {
  const slugs = (kind: "stories" | "explainers") =>
    shelfOf(project, kind, "en").map(({ slug }) => slug);
  assert.deepEqual(slugs("stories"), ["tide", "harbour", "unborn", "quay"]);
  assert.deepEqual(slugs("explainers"), ["crane"]);
  assert.deepEqual(shelfOf(project, "stories", "de"), []);
});

test("one leads to the next and back, past what is a draft, and no farther than its own shelf", () => {
  assert.deepEqual(slugsBeside("tide"), [undefined, "harbour"]);
  assert.deepEqual(slugsBeside("harbour"), ["tide", "quay"]);
  assert.deepEqual(slugsBeside("quay"), ["harbour", undefined]);
  assert.deepEqual(slugsBeside("crane"), [undefined, undefined]);
});

test("a draft, seen by those who write it, leads to what is published", () => {
  assert.deepEqual(slugsBeside("unborn"), ["harbour", "quay"]);
});
