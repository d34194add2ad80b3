/** A contradiction has the sides that its kind promises. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFiles, files } from "../tiny-project.ts";

const row = (kind: string) =>
  `two-tales,${kind},The income,The income,The income,Both,Both,Both,Why,Why,Why,income-2022,\n`;
const inGazette = "two-tales,gazette,1,about $30000000,income-2022,,,\n";
const again = "two-tales,gazette,2,the same again,,Said again,Said again,Said again\n";
const inHerald = "two-tales,herald,1,nothing at all,,Nothing,Nothing,Nothing\n";
const herald = "herald,herald.txt,en,,,It,It,It,,,,unknown,1,Short.,Short.,Short.\n";
const passage = `herald,1,text,${"3".repeat(64)}\n`;
/** The rules that speak up, the unused article apart. */
const rulesFor = (kind: string, ...sides: string[]) =>
  checkFiles({
    ...files,
    "data/sources.csv": files["data/sources.csv"]! + herald,
    "data/passages.csv": files["data/passages.csv"]! + passage,
    "data/contradictions.csv": files["data/contradictions.csv"]! + row(kind),
    "data/contradiction-sides.csv": files["data/contradiction-sides.csv"]! + sides.join(""),
  })
    .issues.map(({ rule }) => rule)
    .filter((rule) => rule !== "use/unused-source");

test("articles contradict one another only if sides stand in more than one", () => {
  assert.deepEqual(rulesFor("between-articles", inGazette, inHerald), []);
  assert.deepEqual(rulesFor("between-articles", inGazette, again), ["contradiction/other-kind"]);
});

test("an article contradicts itself only if all sides stand in it", () => {
  assert.deepEqual(rulesFor("within-article", inGazette, again), []);
  assert.deepEqual(rulesFor("within-article", inGazette, inHerald), ["contradiction/other-kind"]);
});

test("what is neither may stand in one article or in several", () => {
  for (const kind of ["one-thing", "look-alike", "not-comparable", "damaged-text"]) {
    assert.deepEqual(rulesFor(kind, inGazette, inHerald), [], kind);
    assert.deepEqual(rulesFor(kind, inGazette, again), [], kind);
  }
});

test("a damaged text may stand alone, anything else has another side", () => {
  assert.deepEqual(rulesFor("damaged-text", inGazette), []);
  for (const kind of ["between-articles", "within-article", "one-thing", "look-alike"])
    assert.deepEqual(rulesFor(kind, inGazette), ["contradiction/too-few-sides"], kind);
});

test("a side leads to its contradiction, its figure and its paragraph", () => {
  for (const side of [
    inGazette.replace("two-tales", "no-tale"),
    inGazette.replace("income-2022", "no-income"),
    inGazette.replace(",1,", ",9,"),
  ])
    assert.ok(rulesFor("look-alike", side, inHerald).includes("table/dangling-reference"), side);
});
