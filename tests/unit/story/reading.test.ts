import assert from "node:assert/strict";
import { test } from "node:test";
import { minutesOf, wordsOf } from "../../../src/story/reading.ts";
import { changed, checkFiles, files } from "../tiny-project.ts";

const story = "content/stories/harbour/en.mdx";
const read = (given: typeof files) => {
  const { project } = checkFiles(given);
  return { project, text: project.texts.find(({ slug }) => slug === "harbour")! };
};
const wordsIn = (given: typeof files): number => {
  const { project, text } = read(given);
  return wordsOf(project, text);
};
const before = wordsIn(files);
const more = (words: string): number => wordsIn(changed(story, "Ships came.", words)) - before + 2;

test("words count where a reader reads them, and signs alone do not", () => {
  assert.equal(more("Ships came – at last."), 4);
  assert.equal(more("**Un**believable."), 1);
});

test("a figure counts as the words it is printed with", () => {
  // "about $500 million"
  assert.equal(more('It hoped for <Fact id="income-2023" />.'), 6);
});

test("an aside and the title of a step count; what stands in a picture or is folded away does not", () => {
  assert.equal(more('Ships came.\n\n<Note title="A word">\n\nThey left.\n\n</Note>'), 4);
  const titled = changed(story, 'title="It opens"', 'title="It opens at long last"');
  assert.equal(wordsIn(titled), before + 3);
  const chart = "content/charts/days.yaml";
  const longer = (key: string) =>
    wordsIn({ ...files, [chart]: files[chart]!.replace(`${key}: `, `${key}: Look here, `) });
  assert.equal(longer("title"), before);
  assert.equal(longer("summary"), before);
});

test("reading takes whole minutes, never none", () => {
  const minutes = (words: number) => {
    const { project, text } = read(changed(story, "Ships came.", "ship ".repeat(words)));
    return minutesOf(project, text);
  };
  assert.equal(minutes(1), 1);
  assert.equal(minutes(220 * 4), 4);
});
