import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveSubjects } from "../../../src/story/subjects.ts";
import { changed, checkFiles, files, type Files } from "../tiny-project.ts";

const subjectsIn = (given: Files) =>
  resolveSubjects(checkFiles(given).project, "en").map(({ name, facts }) => [
    name,
    facts.map(({ id }) => id),
  ]);
const entities = "data/entities.csv";
const more = (given: Files): Files => ({
  ...given,
  [entities]: `${files[entities]}crane,product,The crane,Der Kran,الرافعة,\n`,
});

test("subjects are named, and hold their figures in the order of their dates", () => {
  assert.deepEqual(subjectsIn(files), [
    ["The harbour", ["income-2022", "income-2023", "cranes-2023"]],
  ]);
});

test("our arithmetic is nobody's figure", () => {
  assert.ok(!subjectsIn(files).flat(2).includes("income-growth"));
});

test("the subject with most figures comes first", () => {
  const given = more(changed("data/figures.csv", "income-2022,harbour", "income-2022,crane"));
  assert.deepEqual(
    subjectsIn(given).map(([name]) => name),
    ["The harbour", "The crane"],
  );
});

test("a figure without a date comes last, wherever it stands in its table", () => {
  const undated = (id: string) =>
    subjectsIn(
      changed(
        "data/figures.csv",
        `${figureDates[id]!},stated`,
        `${figureDates[id]!.slice(0, -4)},unknown`,
      ),
    );
  assert.deepEqual(undated("income-2022"), [
    ["The harbour", ["income-2023", "cranes-2023", "income-2022"]],
  ]);
  assert.deepEqual(undated("cranes-2023"), [
    ["The harbour", ["income-2022", "income-2023", "cranes-2023"]],
  ]);
});

/** Where each figure's row has its date. */
const figureDates: Record<string, string> = {
  "income-2022": ",30000000,,USD,2022",
  "cranes-2023": ",12,,company,2023",
};
