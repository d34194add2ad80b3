import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canvasFor, stageCanvas } from "../../../src/charts/draw.ts";
import { bindChart } from "../../../src/story/bind-chart.ts";
import { datum, draw, markOf, near, overlap, stages } from "./picture.ts";
import { examples } from "./real.ts";

const three = [
  datum("small", 4, { kind: "a loan" }),
  datum("middle", 25, { kind: "a year’s sales" }),
  datum("large", 100, { kind: "a market value" }),
];

test("areas are true to values, all squares on one scale", () => {
  for (const canvas of stages) {
    const picture = draw("areas", three, {}, canvas);
    const scale = markOf(picture, "large").width / 10;
    for (const { key, value } of three) {
      const { width, height } = markOf(picture, key);
      assert.equal(width, height);
      near(width, scale * Math.sqrt(value), key);
    }
  }
});

test("wide they stand on one ground line from the smallest to the largest, whatever the order of the rows", () => {
  const picture = draw("areas", three.toReversed());
  const marks = ["small", "middle", "large"].map((key) => markOf(picture, key));
  const [ground = 0] = marks.map(({ y, height }) => y + height);
  for (const mark of marks) near(mark.y + mark.height, ground, `the ground of ${mark.key}`);
  marks.reduce((before, mark) => {
    assert.ok(mark.x >= before.x + before.width, `${mark.key} stands beside ${before.key}`);
    return mark;
  });
});

test("narrow they stand one below the other, words beside them", () => {
  const picture = draw("areas", three, {}, stageCanvas(true));
  const marks = ["small", "middle", "large"].map((key) => markOf(picture, key));
  marks.reduce((before, mark) => {
    assert.ok(mark.y >= before.y + before.height, `${mark.key} stands below ${before.key}`);
    return mark;
  });
  for (const line of picture.words)
    assert.ok(!marks.some((mark) => overlap(line, mark)), line.text);
});

test("as the frame grows the same squares shrink, in the same proportion", () => {
  for (const canvas of stages) {
    const near_ = draw("areas", three, { frame: 400 }, canvas);
    const far = draw("areas", three, { frame: 1600 }, canvas);
    for (const { key } of three)
      near(markOf(near_, key).width / markOf(far, key).width, 2, key, 0.05);
  }
});

test("the frame's square would fill the picture", () => {
  for (const canvas of stages) {
    const { width } = markOf(draw("areas", [datum("a", 100)], { frame: 100 }, canvas), "a");
    const room = canvas.narrow ? canvas.width * 0.4 : canvas.height * 0.6;
    assert.ok(width > room, `${width} of ${room}`);
  }
});

test("a range is a square of its lower end within a hatched one of its upper", () => {
  for (const canvas of stages) {
    const picture = draw("areas", [...three, datum("goal", 500, { high: 700 })], {}, canvas);
    const [inner, outer] = [markOf(picture, "goal"), markOf(picture, "goal/perhaps")];
    near((outer.width / inner.width) ** 2, 1.4, "the two areas", 0.02);
    assert.match(outer.className, / perhaps$/);
    assert.equal(outer.fill, "url(#hatch-compute)");
    near(outer.y + outer.height, inner.y + inner.height, "one ground");
    const order = picture.marks.map(({ key }) => key);
    assert.ok(order.indexOf("goal/perhaps") < order.indexOf("goal"), "the firm one is on top");
  }
});

test("what is too small to be found wears a ring and keeps its words", () => {
  for (const canvas of stages) {
    const picture = draw("areas", [datum("grain", 1), datum("rock", 1e6)], {}, canvas);
    const grain = markOf(picture, "grain");
    assert.ok(grain.width < 3);
    const leaders = [...picture.svg.querySelectorAll(".frame .leader")];
    const ring = leaders.find((path) => path.getAttribute("d")!.includes("a6,6"));
    const [, x, y] = /M(-?[\d.]+),(-?[\d.]+)a/.exec(ring?.getAttribute("d") ?? "")!.map(Number);
    near(x! + 6, grain.x + grain.width / 2, "the ring's middle");
    near(y!, grain.y + grain.height / 2, "the ring's height");
    assert.ok(picture.words.some(({ key }) => key === "grain:label"));
  }
});

test("from millions to trillions each says what kind of thing it is", () => {
  const { model } = bindChart(examples.charts.get("zoom-afar")!, "en", examples);
  for (const canvas of [
    ...stages,
    canvasFor("areas", model, false),
    canvasFor("areas", model, true),
  ]) {
    const picture = draw("areas", model.data, model.encoding, canvas);
    for (const { key, kind } of model.data) {
      assert.ok(kind);
      const said = picture.words.filter((line) => line.key === `${key}:kind`);
      assert.equal(said.map(({ text }) => text).join(" "), kind);
    }
  }
});

test("whatever the sizes, no words meet, stand on a square or leave the picture", () => {
  const label = fc.constantFrom("Series B", "The world’s chips, 2024", "OpenAI’s income");
  const kind = fc.constantFrom("a loan", "a market value", "a year’s sales, expected");
  const text = fc.constantFrom("$221 million", "nearly $1.72 trillion", "at most $8 billion");
  const value = fc.integer({ min: 80, max: 128 }).map((power) => 10 ** (power / 10));
  const row = fc.record({ label, kind, text, value });
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...stages), (given, canvas) => {
      const data = given.map(({ value, ...words }, index) => datum(`row-${index}`, value, words));
      const { words, marks } = draw("areas", data, {}, canvas);
      words.forEach((line, index) => {
        const others = [...words.slice(index + 1), ...marks];
        assert.deepEqual(
          others.filter((other) => overlap(line, other)),
          [],
          line.text,
        );
        assert.ok(line.x >= -1 && line.x + line.width <= canvas.width + 1, line.text);
        assert.ok(line.y >= -1 && line.y + line.height <= canvas.height + 1, line.text);
      });
    }),
    { numRuns: 200 },
  );
});
