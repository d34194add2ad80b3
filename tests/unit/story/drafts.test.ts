import assert from "node:assert/strict";
import { test } from "node:test";
import { isDraft, metaOf, withoutDrafts } from "../../../src/story/drafts.ts";
import { pageOf } from "../../../src/story/text.ts";
import { changed, checkFiles, files } from "../tiny-project.ts";

const text =
  "---\ntitle: The tide\ndek: Why it turns.\ndescription: On the tide.\n---\n\nIt turns.\n";
const meta = "authors: [the harbour desk]\norder: 1\n";
const tide = (more: string) => ({
  ...files,
  "content/explainers/tide/explainer.yaml": more + meta,
  "content/explainers/tide/en.mdx": text,
});
const drafts = (given: typeof files) => {
  const { project, issues } = checkFiles(given);
  assert.deepEqual(issues, []);
  return project.texts.filter((found) => isDraft(project, found)).map(pageOf);
};

test("a story or an explainer without a day of publication is a draft, and a page never is", () => {
  assert.deepEqual(drafts(files), []);
  assert.deepEqual(drafts(tide("")), ["/explainers/tide"]);
  assert.deepEqual(drafts(tide("published: 2026-11-21\n")), []);
  const story = changed("content/stories/harbour/story.yaml", "published: 2026-11-21\n", "");
  const linked = story["content/pages/about/en.mdx"]!.replace(
    "[the harbour](/stories/harbour/)",
    "it",
  );
  assert.deepEqual(drafts({ ...story, "content/pages/about/en.mdx": linked }), [
    "/stories/harbour",
  ]);
});

test("readers see the project without its drafts", () => {
  const { project } = checkFiles(tide(""));
  assert.deepEqual(withoutDrafts(project).texts.map(pageOf), ["/stories/harbour", "/about"]);
});

test("a story and an explainer of one name are two texts, each with a file of its own", () => {
  const { project, issues } = checkFiles({
    ...tide("published: 2026-11-22\n"),
    "content/explainers/harbour/explainer.yaml": `published: 2026-11-23\n${meta}`,
    "content/explainers/harbour/en.mdx": text,
  });
  assert.deepEqual(issues, []);
  assert.deepEqual(
    project.texts.map((found) => [pageOf(found), metaOf(project, found)?.published]),
    [
      ["/stories/harbour", "2026-11-21"],
      ["/explainers/harbour", "2026-11-23"],
      ["/explainers/tide", "2026-11-22"],
      ["/about", undefined],
    ],
  );
});

test("a draft may lead to a draft, and to what is published", () => {
  const { issues } = checkFiles({
    ...tide(""),
    "content/explainers/tide/en.mdx": `${text}\nSee [the harbour](/stories/harbour/) and [more](/explainers/moon/).\n`,
    "content/explainers/moon/explainer.yaml": meta,
    "content/explainers/moon/en.mdx": `${text.replace("tide", "moon")}\nBack to [the tide](/explainers/tide/).\n`,
  });
  assert.deepEqual(issues, []);
});

test("what a draft says is checked like everything else", () => {
  const { issues } = checkFiles({
    ...tide(""),
    "content/explainers/tide/en.mdx": `${text}\nTwelve hours, and <Fact id="moon" />.\n`,
  });
  assert.deepEqual(issues.map(({ rule }) => rule).sort(), [
    "prose/bare-number",
    "use/unknown-fact",
  ]);
});

test("a file that cannot be read makes no draft: its own fault is the only one that is told", () => {
  const { issues } = checkFiles(
    changed("content/stories/harbour/story.yaml", "order: 1", "order: first"),
  );
  assert.deepEqual(
    issues.map(({ rule }) => rule),
    ["yaml/wrong-value"],
  );
});
