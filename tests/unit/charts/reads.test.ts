/** What the chart library says that a form reads, it reads, and nothing else: tried by drawing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Encoding } from "../../../src/charts/datum.ts";
import { forms, type FormName } from "../../../src/charts/draw.ts";
import { drawsRanges, fits } from "../../../src/charts/fits.ts";
import { reads, type EncodingKey, type RowWords } from "../../../src/charts/reads.ts";
import { rowKind } from "../../../src/charts/spec.ts";
import { datum, draw, drawTies, tie, type Picture } from "./picture.ts";

const names = Object.keys(forms) as FormName[];
const keys = [...new Set(names.flatMap((form) => reads[form].encoding))].sort();

/** Values that would show, if they were read. A layout is resolved before anything is drawn. */
const tried: Record<Exclude<EncodingKey, "layout">, Encoding> = {
  max: { max: 40 },
  each: { each: 3 },
  ground: { ground: "pool-table" },
  from: { from: 2001 },
  to: { to: 2060 },
  gap: { gap: "2010-01/2014-12" },
  frame: { frame: 70 },
  places: { places: { a: [0.1, 0.9], b: [0.9, 0.1] } },
};

const dated = { from: "2012-03-01", to: "2012-03-31" };
const parts = [datum("a", 6, dated), datum("b", 12, { ...dated, from: "2019-01-01" })];
const picture = (form: FormName, encoding: Encoding = {}): Picture =>
  rowKind(form) === "deal"
    ? drawTies(form, [tie("x", "a", "b"), tie("y", "b", "c")], encoding)
    : draw(form, parts, { ...(form === "timeline" && { from: 2005, to: 2050 }), ...encoding });

for (const form of names)
  test(`the form ${form} reads of "encoding" what is said, and nothing else`, () => {
    const plain = picture(form).markup;
    for (const [key, encoding] of Object.entries(tried))
      assert.equal(
        picture(form, encoding).markup !== plain,
        reads[form].encoding.includes(key as EncodingKey),
        key,
      );
  });

test("every key of encoding is read by some form, and each was tried", () => {
  assert.deepEqual(keys, [...Object.keys(tried), "layout"].sort());
});

for (const form of names.filter((name) => rowKind(name) !== "deal"))
  test(`the form ${form} draws of the words for rows what is said, and nothing else`, () => {
    const said = { labels: "label", kinds: "kind", annotations: "note" } as const;
    for (const [words, key] of Object.entries(said)) {
      const spoken = draw(form, [datum("a", 6, { ...dated, [key]: "Remarkable" }), parts[1]!], {
        from: 2005,
        to: 2050,
      });
      assert.equal(
        spoken.words.some(({ text }) => text.includes("Remarkable")),
        reads[form].words.includes(words as RowWords),
        words,
      );
    }
  });

test("a form that takes ranges draws both of their ends, and no other form does", () => {
  for (const form of names.filter((name) => rowKind(name) === "fact")) {
    const ends = (value: number, high?: number) =>
      JSON.stringify(draw(form, [datum("a", value, { high }), datum("b", 30)], { max: 40 }).marks);
    const both = ends(6, 12) !== ends(6) && ends(6, 12) !== ends(12);
    assert.equal(both, drawsRanges.includes(form), form);
  }
});

test("forms for one kind of unit refuse the others", () => {
  assert.equal(fits.life?.takes("USD"), false);
  assert.equal(fits.spans?.takes("month"), true);
  assert.equal(fits.gauges?.takes("GPU"), false);
  assert.equal(fits.pictogram?.takes("GPU"), true);
  assert.equal(fits.pictogram?.takes("percent"), false);
  assert.equal(fits.bars, undefined);
});
