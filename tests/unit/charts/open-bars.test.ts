import assert from "node:assert/strict";
import { test } from "node:test";
import type { Datum } from "../../../src/charts/datum.ts";
import { datum, draw, markOf, near, stages, type Mark, type Picture } from "./picture.ts";

const qualified = (qualifier: Datum["qualifier"], value = 50, key = "a") =>
  datum(key, value, { qualifier });
const piecesOf = ({ marks }: Picture, key = "a"): Mark[] =>
  marks.filter((mark) => mark.key.split("/")[0] === key);
const endOf = ({ x, width }: Mark): number => x + width;
const linesOf = ({ svg }: Picture, style: string): string[] =>
  [...svg.querySelectorAll(`.frame .${style}`)].map((path) => path.getAttribute("d")!);

/** Where the number stands on a scale that ends at 100. */
const placeOf = (value: number, { canvas }: Picture): number =>
  1 + (value * (canvas.width - 2)) / 100;

test("an exact number is one bar with a closed end", () => {
  for (const canvas of stages) {
    const picture = draw("open-bars", [qualified("exact")], { max: 100 }, canvas);
    assert.equal(piecesOf(picture).length, 1);
    near(endOf(markOf(picture, "a")), placeOf(50, picture), "its end");
    assert.deepEqual(linesOf(picture, "limit"), []);
  }
});

test("a ceiling is a pale bundle that frays: one thread reaches the limit, none goes beyond", () => {
  for (const canvas of stages)
    for (const qualifier of ["up-to", "at-most"] as const) {
      const picture = draw("open-bars", [qualified(qualifier)], { max: 100 }, canvas);
      const limit = placeOf(50, picture);
      const pieces = piecesOf(picture);
      near(endOf(markOf(picture, "a")), limit, "the thread that stands for the whole");
      assert.ok(pieces.length >= 3);
      for (const piece of pieces) {
        assert.ok(endOf(piece) <= limit + 0.11, `${piece.key} goes beyond the limit`);
        assert.ok(endOf(piece) > limit * 0.8, `${piece.key} frays too early`);
        assert.match(piece.className, / ceiling$/);
      }
      const [line = ""] = linesOf(picture, "limit");
      near(Number(/^M([\d.]+)/.exec(line)?.[1]), limit, "the limit's line");
    }
});

test("a floor is firm up to its number and runs on, ever thinner, to an arrow", () => {
  for (const canvas of stages) {
    const picture = draw("open-bars", [qualified("at-least")], { max: 100 }, canvas);
    const [whole, ...beyond] = piecesOf(picture);
    near(endOf(whole!), placeOf(50, picture), "the firm part");
    assert.ok(beyond.length >= 3);
    beyond.reduce((before, slice) => {
      assert.ok(slice.x > endOf(before) && slice.width < before.width, slice.key);
      return slice;
    }, whole!);
    assert.ok(endOf(beyond.at(-1)!) < canvas.width - 10);
    assert.equal(linesOf(picture, "onward").length, 1);
  }
});

test("a floor at the end of its scale still runs on within the picture", () => {
  for (const canvas of stages) {
    const picture = draw("open-bars", [qualified("at-least", 90)], { max: 100 }, canvas);
    for (const mark of picture.marks) assert.ok(endOf(mark) <= canvas.width - 10, mark.key);
  }
});

test("what is put loosely ends loosely, on the side on which the words leave it open", () => {
  const sides = { nearly: [true, false], near: [true, false], about: [true, true] } as const;
  const further = { "more-than": [false, true], "just-over": [false, true] } as const;
  for (const [qualifier, [before, after]] of Object.entries({ ...sides, ...further })) {
    const picture = draw("open-bars", [qualified(qualifier as Datum["qualifier"])], { max: 100 });
    const at = placeOf(50, picture);
    const [whole, ...loose] = piecesOf(picture);
    assert.ok(loose.length > 1, qualifier);
    assert.equal(endOf(whole!) < at - 1, before, `${qualifier}: opens before its number`);
    assert.equal(
      loose.some((slice) => endOf(slice) > at + 1),
      after,
      `${qualifier}: goes beyond its number`,
    );
  }
});

test("two bars never touch, nor do they continue one another: each begins at its own zero", () => {
  for (const canvas of stages) {
    const data = [qualified("up-to", 50, "a"), qualified("up-to", 50, "b")];
    const picture = draw("open-bars", data, { max: 100 }, canvas);
    const [first, second] = ["a", "b"].map((key) => piecesOf(picture, key));
    for (const piece of [...first!, ...second!]) near(piece.x, 1, "it begins at zero");
    const foot = Math.max(...first!.map(({ y, height }) => y + height));
    const head = Math.min(...second!.map(({ y }) => y));
    // A heading of at least two lines stands between them.
    assert.ok(head - foot > (canvas.narrow ? 30 : 44), `${head - foot} apart`);
    assert.equal(linesOf(picture, "zero").length, 2);
  }
});

test("however short, a bar can be seen", () => {
  for (const qualifier of ["about", "nearly", "more-than", "up-to", "at-least"] as const) {
    const { marks } = draw("open-bars", [qualified(qualifier, 0.01)], { max: 100 });
    for (const mark of marks)
      assert.ok(mark.width > 0.5 && mark.x >= 0, `${qualifier} ${mark.key}`);
  }
});

test("a range is firm up to its lower end and hatched up to its upper", () => {
  const picture = draw("open-bars", [datum("a", 50, { high: 70 })], { max: 100 });
  near(endOf(markOf(picture, "a")), placeOf(50, picture), "the firm part");
  const more = markOf(picture, "a/perhaps");
  near(endOf(more), placeOf(70, picture), "the whole");
  assert.equal(more.fill, "url(#hatch-compute)");
});
