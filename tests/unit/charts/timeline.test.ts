import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boxOf, datum, draw, pointsOf, stages } from "./picture.ts";
import { drawAll } from "./real.ts";

const event = (key: string, from: string, to = from) =>
  datum(key, 0, { from, to, label: `Event ${key}` });
const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
const years = { from: 2016, to: 2025 };
const gap = "2024-03/2024-12";
const days = fc
  .date({ min: new Date("2016-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("marks stand in the order of their dates, time running down", () => {
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), (given) => {
      const data = given.map((day, index) => event(`event-${index}`, day));
      const { marks } = draw("timeline", data, years);
      assert.equal(marks.length, data.length);
      const byDate = data
        .map(({ key, from }) => ({ from, y: middle(marks.find((mark) => mark.key === key)!) }))
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      byDate.slice(1).forEach(({ y }, index) => assert.ok(y >= byDate[index]!.y));
    }),
    { numRuns: 25 },
  );
});

test("an event of a year or a month stands in its middle; one without end, in the middle of what is shown", () => {
  for (const canvas of stages) {
    const at = (from: string, to: string) =>
      middle(draw("timeline", [event("a", from, to)], years, canvas).marks[0]!);
    assert.equal(at("2020-01-01", "2020-12-30"), at("2020-06-30", "2020-07-02"));
    assert.equal(at("2020-05-01", ""), at("2020-05-01", "2025-12-31"));
  }
});

test("a long name breaks before it leaves the picture", () => {
  for (const canvas of stages) {
    const long = { ...event("a", "2020-01-01"), label: "Wide MMMM words ".repeat(6).trim() };
    const lines = draw("timeline", [long], years, canvas).words.filter(
      ({ key }) => key === "a:label",
    );
    assert.ok(lines.length > 1);
    for (const { x, width } of lines) assert.ok(x + width <= canvas.width);
  }
});

test("all knots hang on one thread", () => {
  const data = [event("a", "2017-01-01"), event("b", "2025-03-01")];
  const { marks, svg } = draw("timeline", data, years);
  const [[axis = 0] = []] = pointsOf(svg.querySelector(".thread")!);
  for (const { x, width } of marks) assert.equal(x + width / 2, axis);
});

test("the thread is torn where nothing is printed, and nothing hangs in the gap", () => {
  const torn = drawAll().filter(({ chart }) => chart.spec.encoding.gap);
  assert.ok(torn.length >= 4);
  for (const { name, picture } of torn) {
    const hole = boxOf(picture.svg.querySelector(".gap")!);
    const inHole = (y: number) => y > hole.y + 0.1 && y < hole.y + hole.height - 0.1;
    for (const mark of picture.marks) assert.ok(!inHole(middle(mark)), `${name} ${mark.key}`);
    const [above, torn, mended, below] = pointsOf(picture.svg.querySelector(".thread")!);
    assert.ok(above![1] < torn![1] && mended![1] < below![1]);
    assert.deepEqual(
      [torn![1], mended![1]].map(Math.round),
      [hole.y, hole.y + hole.height].map(Math.round),
    );
  }
});

test("without a gap the thread is whole, and nobody says that nothing is printed", () => {
  const whole = draw("timeline", [event("a", "2020-01-01")], years);
  assert.equal(pointsOf(whole.svg.querySelector(".thread")!).length, 2);
  assert.equal(whole.svg.querySelector(".gap"), null);
  assert.ok(!whole.words.some(({ key }) => key === "gap:label"));
  const torn = draw("timeline", [event("a", "2020-01-01")], { ...years, gap });
  assert.ok(torn.words.some(({ text }) => text === "Nothing is printed."));
});

test("events of one day are named one below the other, each with a leader from its knot", () => {
  const data = ["a", "b", "c"].map((key) => event(key, "2025-12-30"));
  const { words, svg, canvas } = draw("timeline", data, years);
  const named = words.filter(({ key }) => /^[abc]:label/.test(key));
  assert.deepEqual(
    named.map(({ text }) => text),
    ["Event a", "Event b", "Event c"],
  );
  named.slice(1).forEach(({ y }, index) => assert.ok(y >= named[index]!.y + named[index]!.height));
  assert.ok(named[2]!.y + named[2]!.height <= canvas.height);
  assert.equal(svg.querySelectorAll(".leader").length, 3);
});
