import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { widthOf } from "../../../src/charts/lines.ts";
import type { Shape } from "../../../src/explainers/drawing.ts";
import { sceneOf } from "../../../src/explainers/explainer.ts";
import { startsOf, type Values } from "../../../src/explainers/parameter.ts";
import { speak, type Words } from "../../../src/explainers/say.ts";
import { amountWords } from "../../../src/explainers/how-big-is-seven-trillion/amount-words.ts";
import { viewFrom } from "../../../src/explainers/how-big-is-seven-trillion/camera.ts";
import { formats } from "../../../src/explainers/how-big-is-seven-trillion/draw.ts";
import explainer from "../../../src/explainers/how-big-is-seven-trillion/index.ts";
import {
  amounts,
  figures,
  parameters,
  run,
  stops,
  type AmountKey,
} from "../../../src/explainers/how-big-is-seven-trillion/model.ts";
import { factText } from "../../../src/facts/format-fact.ts";
import { filesBelow } from "../../../src/files/files.node.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { anyValues } from "./any-values.ts";

const folder = new URL("../../../src/explainers/how-big-is-seven-trillion/", import.meta.url);
const words = JSON.parse(readFileSync(new URL("en.json", folder), "utf8")) as Words;
const say = speak("en", words);
const { facts } = readProject(filesBelow(new URL("../../../", import.meta.url).pathname)).project;
const fixed = Object.fromEntries(explainer.fixed.map((id) => [id, facts.get(id)!.value]));
const starts = startsOf(parameters, facts);
const any = anyValues(parameters);
const sizes = ["wide", "narrow"] as const;
const anySize = fc.constantFrom(...sizes);
const anyPlace = fc.oneof(
  fc.nat(stops.length - 1),
  fc.double({ min: 0, max: stops.length - 1, noNaN: true }),
  // Just before, at and just after where something begins.
  fc.nat((stops.length - 1) * 50).map((step) => step / 50),
);
const comparing = (first: AmountKey, second: AmountKey, own = 100) =>
  run({ ...starts, first: amounts.indexOf(first), second: amounts.indexOf(second), own }, fixed);
const values = run(starts, fixed).stops.map(({ high }) => high);
const view = (place: number, size: (typeof sizes)[number]) =>
  viewFrom(place, values, formats[size].room);
const shapesAt = (place: number, size: (typeof sizes)[number]) =>
  explainer.draw(
    { ...sceneOf(explainer, starts, fixed), values: { ...starts, stop: place } },
    size,
    say,
  ).shapes;
const near = (one: number, other: number) =>
  assert.ok(Math.abs(one - other) <= 1e-9 * Math.abs(other), `${one} is not ${other}`);

test("worked by hand", () => {
  // 5,000 / 595.3 = 8.40 and 7,000 / 595.3 = 11.76 years of sales.
  const sales = comparing("sales", "goal");
  assert.equal(sales.least.toFixed(2), "8.40");
  assert.equal(sales.most.toFixed(2), "11.76");
  // 2,300 / 221 = 10.41 rounds; 1,720 / 2.3 = 747.83 loans; 5,000 / 8 = 625 valuations.
  assert.equal(comparing("round", "loan").most.toFixed(2), "10.41");
  assert.equal(comparing("loan", "market").most.toFixed(2), "747.83");
  assert.equal(comparing("valuation", "goal").least, 625);
  // Upside down: 1,720 / 7,000 = 0.246 at the least, 1,720 / 5,000 = 0.344 at the most.
  const part = comparing("goal", "market");
  assert.deepEqual([part.least.toFixed(3), part.most.toFixed(3)], ["0.246", "0.344"]);
  // 7,000 / 100 = 70 times the reader's own hundred billion.
  assert.equal(comparing("own", "goal").most, 70);
  // The goal is one thing: it goes into itself once, not between 5/7 and 7/5 times.
  assert.deepEqual([comparing("goal", "goal").least, comparing("goal", "goal").most], [1, 1]);
});

test("every allowed input has a finite answer, the least never above the most", () => {
  fc.assert(
    fc.property(any, (given) => {
      const { least, most } = run(given, fixed);
      assert.ok(Number.isFinite(most) && least > 0 && least <= most);
    }),
  );
});

test("whoever changes places with the other gets the inverse, end for end", () => {
  fc.assert(
    fc.property(any, (given) => {
      const there = run(given, fixed);
      const back = run({ ...given, first: given.second, second: given.first }, fixed);
      near(there.least * back.most, 1);
      near(there.most * back.least, 1);
    }),
  );
});

test("a larger amount of one's own never goes in more often", () => {
  fc.assert(
    fc.property(any, any, (one, other) => {
      const given = { ...one, first: amounts.indexOf("own"), second: amounts.indexOf("goal") };
      const larger = { ...given, own: Math.max(one.own, other.own) };
      assert.ok(run(larger, fixed).most <= run(given, fixed).most);
    }),
  );
});

test("areas are true: at every place, of every two squares, and at both ends of the range", () => {
  fc.assert(
    fc.property(anyPlace, anySize, (place, size) => {
      const { squares, scale } = view(place, size);
      squares.forEach((one, i) => {
        near(one.side ** 2, values[i]! * scale ** 2);
        squares.forEach((other, j) =>
          near(one.side ** 2 / other.side ** 2, values[i]! / values[j]!),
        );
      });
    }),
  );
});

test("what is drawn whole has the area it stands for", () => {
  for (const size of sizes) {
    const drawn = new Map(squaresOf(shapesAt(stops.length - 1, size)));
    const area = (key: string) => Number(drawn.get(key)!.width) * Number(drawn.get(key)!.height);
    for (const stop of stops)
      near(area(stop) / area("market"), facts.get(figures[stop])!.value / 1.72e12);
    near(area("goal-high") / area("goal"), 7 / 5);
  }
});

test("the camera only draws back, and without a jump", () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, anySize, (one, other, size) => {
      const [nearer, farther] = [Math.min(one, other), Math.max(one, other)];
      assert.ok(view(farther, size).scale <= view(nearer, size).scale * (1 + 1e-9));
    }),
  );
  for (const size of sizes)
    for (let stop = 1; stop < stops.length; stop++) {
      const [before, at] = [view(stop - 1e-9, size), view(stop, size)];
      assert.equal(before.squares.length, at.squares.length);
      at.squares.forEach(({ x, side }, index) => {
        assert.ok(Math.abs(before.squares[index]!.x - x) < 1e-4);
        assert.ok(Math.abs(before.squares[index]!.side - side) < 1e-4);
      });
      // The newcomer starts outside the picture.
      assert.ok(view(stop - 1 + 1e-9, size).squares[stop]!.x >= formats[size].room.width - 1e-4);
    }
});

test("the present square and all before it are whole in the picture, beside each other", () => {
  fc.assert(
    fc.property(anyPlace, anySize, (place, size) => {
      const { squares, top } = view(place, size);
      const { width, ground, gap } = formats[size].room;
      squares.slice(0, Math.floor(place) + 1).forEach(({ x, side }, index) => {
        assert.ok(x >= 0 && x + side <= width + 1e-6);
        assert.ok(ground - side >= top - 1e-6, `${stops[index]} at ${place}`);
        const next = squares[index + 1];
        assert.ok(!next || next.x >= x + side + gap - 1e-6);
      });
    }),
  );
});

test("no words stand on other words, on a square, on a pole or outside the picture, at any place", () => {
  fc.assert(
    fc.property(anyPlace, anySize, (place, size) => {
      const { type, room } = formats[size];
      const sizeOf = (style: string) =>
        style.includes("value") ? type.value : style.includes("label") ? type.label : type.row;
      const shapes = shapesAt(place, size);
      const boxes = shapes
        .filter(({ tag }) => tag === "text")
        .map(({ key, attributes, lines }) => {
          const high = sizeOf(String(attributes["class"]));
          const [x, y] = [Number(attributes["x"]), Number(attributes["y"])];
          const wide = Math.max(...lines!.map((line) => widthOf(line, high)));
          const left = attributes["text-anchor"] === "end" ? x - wide : x;
          return {
            key,
            left,
            right: left + wide,
            top: y - high * 0.78,
            foot: y + high * 0.22 + (lines!.length - 1) * Number(attributes["data-lead"] ?? 0),
          };
        });
      for (const box of boxes) {
        assert.ok(box.left >= 0 && box.right <= room.width + 1 && box.top >= 0, box.key);
        for (const other of boxes)
          assert.ok(
            box === other ||
              box.foot <= other.top ||
              other.foot <= box.top ||
              box.right <= other.left ||
              other.right <= box.left,
            `${box.key} on ${other.key}`,
          );
        for (const [key, { x, y, width, height }] of squaresOf(shapes))
          if (box.key === `on-${key}`)
            assert.ok(
              box.left >= Number(x) &&
                box.right <= Number(x) + Number(width) &&
                box.top >= Number(y) &&
                box.foot <= Number(y) + Number(height),
              `${box.key} within its square`,
            );
          else if (!sameRange(box.key, key))
            assert.ok(
              box.foot <= Number(y) - 2 ||
                box.right <= Number(x) ||
                box.left >= Number(x) + Number(width),
              `${box.key} on ${key}`,
            );
        for (const { key, attributes } of shapes.filter(({ key }) => key.startsWith("pole-"))) {
          const [x, from] = String(attributes["d"]).slice(1).split(/[,V]/).map(Number) as [
            number,
            number,
          ];
          assert.ok(
            x < box.left || x > box.right || from >= box.top + 1 || box.foot < from,
            `${key} through ${box.key}`,
          );
        }
      }
    }),
  );
});

test("answers have two digits, and a limit is rounded to where it holds", () => {
  const told = (first: AmountKey, second: AmountKey) =>
    explainer.tell(comparing(first, second), say, starts);
  // 8.40 and 11.76; 5,000 / 8 = 625 and 7,000 / 8 = 875, at least; 8 / 2.3 = 3.48, at most.
  assert.match(told("sales", "goal"), /is about 8\.4 to 12 times/);
  assert.match(told("valuation", "goal"), /is at least 620 to 870 times/);
  assert.match(told("loan", "valuation"), /is at most 3\.5 times/);
  assert.match(told("goal", "market"), /is about 25% to 34% of/);
});

test("every figure is said as it is printed, with its qualifier", () => {
  for (const amount of run(starts, fixed).stops)
    assert.equal(
      amountWords(amount, say),
      factText("en", facts.get(figures[amount.key as keyof typeof figures])!),
    );
});

test("stops step up, and each is of another kind", () => {
  assert.ok(values.every((value, index) => index === 0 || value > values[index - 1]!));
  assert.equal(new Set(stops.map((stop) => words[`kind.${stop}`])).size, stops.length);
});

test("pictures and sentence are whole in every state", () => {
  fc.assert(
    fc.property(any, anySize, (given: Values<typeof parameters>, size) => {
      const scene = sceneOf(explainer, given, fixed);
      for (const { height, width, shapes } of [
        explainer.draw(scene, size, say),
        explainer.beside!(scene, size, say),
      ]) {
        assert.equal(new Set(shapes.map(({ key, tag }) => tag + key)).size, shapes.length);
        for (const { attributes } of shapes) {
          assert.ok(!Object.values(attributes).some((value) => String(value).includes("NaN")));
          assert.ok(Number(attributes["y"] ?? 0) <= height && Number(attributes["x"] ?? 0) < width);
        }
      }
      assert.match(explainer.tell(scene.outcome, say, given), /^[^{}]+\.$/);
    }),
  );
});

/** Both ends of a range stand on one another, and so do their words. */
const sameRange = (words: string, square: string) =>
  words.startsWith(`on-${square.replace("-high", "")}`);

const squaresOf = (shapes: readonly Shape[]) =>
  shapes
    .filter(({ tag }) => tag === "rect")
    .map(({ key, attributes }): [string, Shape["attributes"]] => [key, attributes]);
