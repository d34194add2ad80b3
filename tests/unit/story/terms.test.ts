import assert from "node:assert/strict";
import { test } from "node:test";
import { filesOf } from "../../../src/files/files.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { resolveTerms } from "../../../src/story/terms.ts";
import { real } from "../impact/edit.ts";
import { changed, files } from "../tiny-project.ts";

const story = "content/stories/harbour/en.mdx";
const [id = ""] = Object.keys(readProject(filesOf(files)).project.glossaries.get("en")!.terms);
const usesIn = (words: string) => {
  const { project } = readProject(filesOf(changed(story, "Ships came.", words)));
  const found = resolveTerms(project, "en").find((term) => term.id === id)!;
  return found.uses.filter(({ text }) => text.file === story);
};

test("every term of the glossary stands once, by the alphabet, with its own words", () => {
  const { terms } = real.glossaries.get("en")!;
  const resolved = resolveTerms(real, "en");
  assert.deepEqual(resolved.map((term) => term.id).sort(), Object.keys(terms).sort());
  const names = resolved.map(({ term }) => term);
  assert.deepEqual(names, names.toSorted(new Intl.Collator("en").compare));
  for (const { id, term, text, uses } of resolved) {
    assert.deepEqual({ term, text }, terms[id]);
    assert.ok(uses.length > 0, `${id} is used nowhere`);
  }
});

test("a part of a text that uses a term twice is named once", () => {
  const before = usesIn("Ships came.").length;
  const after = usesIn(`<Term id="${id}">This</Term> and <Term id="${id}">that</Term>.`).length;
  assert.ok(after - before <= 1 && after >= 1);
});

test("a language without a glossary has no terms", () => {
  assert.deepEqual(resolveTerms(real, "ar"), []);
});
