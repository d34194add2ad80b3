import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { datum, draw, markOf, near, pointsOf, stages } from "./picture.ts";

const ranges = fc
  .tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 0, max: 1 }))
  .map(([low, more]) => ({ low, high: low + more }));

test("in a sequence a span is certain from its latest beginning to its earliest end", () => {
  fc.assert(
    fc.property(ranges, ranges, fc.constantFrom(...stages), (first, then, canvas) => {
      const row = (key: string, { low, high }: typeof first) =>
        datum(key, low, { high: high > low ? high : undefined });
      const data = [row("first", first), row("then", then)];
      const picture = draw("spans", data, { sequence: true, max: 12 }, canvas);
      const year = (canvas.width - 16) / 12;
      const span = (key: string) => {
        const { x, width } = markOf(picture, key);
        return [x, x + width];
      };
      near(span("first")[0]!, 6, "the first begins at zero");
      near(span("first")[1]!, 6 + first.low * year, "the first has surely lasted its least");
      near(span("then")[0]!, 6 + first.high * year, "the second has surely begun");
      near(span("then")[1]!, 6 + (first.low + then.low) * year, "the second may end");
    }),
    { numRuns: 30 },
  );
});

test("without a sequence every span begins at zero", () => {
  const { marks } = draw("spans", [datum("a", 2), datum("b", 4)]);
  assert.deepEqual(
    marks.map(({ x }) => x),
    [6, 6],
  );
  near(marks[1]!.width, 2 * marks[0]!.width, "twice as long");
});

test("where a span may begin or end later, a thin line says so; an exact one has none", () => {
  const uncertain = (high: number | undefined) =>
    draw("spans", [datum("a", 2, { high })], { max: 4 }).svg.querySelectorAll(".perhaps");
  assert.equal(uncertain(undefined).length, 0);
  const [line] = uncertain(3);
  const [[from = 0] = [], [to = 0] = []] = pointsOf(line!);
  near(from, 6 + 2 * 156, "from the least");
  near(to, 6 + 3 * 156, "to the most");
});

test("every year has a line and its number, from zero to the end of the scale", () => {
  const { words } = draw("spans", [datum("a", 2, { high: 3 })]);
  const ticks = words.filter(({ key }) => key.endsWith(":tick")).map(({ text }) => text);
  assert.deepEqual(ticks, ["0", "1", "2", "3"]);
});
