import assert from "node:assert/strict";
import { test } from "node:test";
import { datesOf } from "../../../src/story/dates.ts";
import { checkFiles, files } from "../tiny-project.ts";

const meta = "content/stories/harbour/story.yaml";
const corrections = "data/corrections.csv";
const row = (day: string, pages: string) =>
  `${day},income-2022,about $20 million,about $30 million,A slip.,${pages}\n`;
const datesWith = (rows: string, updated = "") => {
  const given = {
    ...files,
    [meta]: `${updated && `updated: ${updated}\n`}${files[meta]}`,
    [corrections]: files[corrections]! + rows,
  };
  const { project } = checkFiles(given);
  return datesOf(
    project,
    project.texts.find(({ slug }) => slug === "harbour")!,
  );
};

test("a text is corrected on the day of the last correction of what stands on its page", () => {
  assert.equal(datesWith("").corrected, undefined);
  const page = "/stories/harbour/ /ledger/income-2022/";
  const rows = row("2026-12-03", page) + row("2026-12-01", page);
  assert.equal(datesWith(rows).corrected, "2026-12-03");
});

test("a correction on other pages does not concern it, even where an address begins like its own", () => {
  const rows = row("2026-12-03", "/stories/harbour-two/ /ledger/income-2022/");
  assert.equal(datesWith(rows).corrected, undefined);
});

test("a text was modified on the last of its days, whichever that is", () => {
  const { published } = datesWith("");
  assert.equal(datesWith("").modified, published);
  assert.equal(datesWith("", "2026-12-02").modified, "2026-12-02");
  const rows = row("2026-12-03", "/stories/harbour/");
  assert.equal(datesWith(rows, "2026-12-02").modified, "2026-12-03");
  assert.equal(datesWith(rows, "2026-12-04").modified, "2026-12-04");
});

test("a page, which is published on no day, has none", () => {
  const { project } = checkFiles(files);
  const about = project.texts.find(({ kind }) => kind === "pages")!;
  assert.deepEqual(Object.values(datesOf(project, about)), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
