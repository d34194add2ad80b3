import assert from "node:assert/strict";
import { test } from "node:test";
import { boxesOf } from "../../../src/charts/ties/boxes.ts";
import { stageCanvas } from "../../../src/charts/draw.ts";
import { bindChart } from "../../../src/story/bind-chart.ts";
import { drawTies, markOf, near, overlap, tie, wordsOf, type Picture } from "./picture.ts";
import { examples } from "./real.ts";

const loop = [
  tie("invests", "seller", "buyer", { role: "capital", kind: "invests in" }),
  tie("buys", "buyer", "seller"),
  tie("pledges", "buyer", "lender", { role: "capital", kind: "pledges to" }),
  tie("lends", "lender", "buyer", { role: "capital", kind: "lends to" }),
];
const narrow = stageCanvas(true);
const model = (id: string, highlight: string[] = []) =>
  bindChart(examples.charts.get(id)!, "en", examples, highlight).model;

type Point = [number, number];
/** Beginning, pull and end of a tie's curve. */
function curveOf({ ties }: Picture, key: string): [Point, Point, Point] {
  const found = ties.find((tie) => tie.key === key) ?? assert.fail(`no tie ${key}`);
  const points = [...found.path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
  assert.match(found.path, /^M[^MQ]+Q[^MQ]+$/);
  return points.map(([, x, y]) => [Number(x), Number(y)]) as [Point, Point, Point];
}

function distance([x, y]: Point, box: { x: number; y: number; width: number; height: number }) {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

test("a tie runs from the box of who acts to the box of the other, and ends in its family's shape", () => {
  const picture = drawTies("network", loop);
  for (const { key, from, to, role } of loop) {
    const [start, , end] = curveOf(picture, key);
    assert.ok(distance(start, markOf(picture, from)) < 6, `${key} begins at ${from}`);
    assert.ok(distance(end, markOf(picture, to)) < 14, `${key} ends at ${to}`);
    const path = picture.svg.querySelector(`.ties [data-key="${key}"]`);
    assert.equal(path?.getAttribute("marker-end"), `url(#end-${role})`);
  }
});

test("no width means money: a line has no width of its own", () => {
  const { ties, markup } = drawTies("network", loop);
  assert.equal(ties.length, loop.length);
  assert.doesNotMatch(markup, /stroke-width/);
});

test("there and back run apart, each on its own side, so that a round of ties turns one way", () => {
  const picture = drawTies("network", loop);
  for (const [there, back] of [
    ["invests", "buys"],
    ["lends", "pledges"],
  ] as const) {
    const sides = [there, back].map((key) => {
      const [from, pull, to] = curveOf(picture, key);
      const across = (to[0] - from[0]) * (pull[1] - from[1]);
      return Math.sign(across - (to[1] - from[1]) * (pull[0] - from[0]));
    });
    // As seen by who travels, both bend to the right; so they never meet.
    assert.deepEqual(sides, [1, 1], `${there} and ${back}`);
  }
});

test("partners who are rivals are tied by two lines that can be told apart", () => {
  const picture = drawTies("network", [
    tie("partners", "a", "b", { role: "demand" }),
    tie("competes", "a", "b", { role: "risk", status: "reported", thread: "claim" }),
  ]);
  const [[, first], [, second]] = ["partners", "competes"].map((key) => curveOf(picture, key)) as [
    [Point, Point, Point],
    [Point, Point, Point],
  ];
  assert.ok(Math.hypot(first[0] - second[0], first[1] - second[1]) > 20);
  const classes = picture.ties.map(({ className }) => className);
  assert.deepEqual(classes, ["tie demand reported", "tie risk claim"]);
});

test("the kind is written at a tie, and its date below, as long as few are spoken of", () => {
  const picture = drawTies("network", loop);
  assert.equal(wordsOf(picture, "invests:kind"), "invests in");
  assert.equal(wordsOf(picture, "invests:date"), "2023");
  const many = Array.from({ length: 13 }, (_, index) => tie(`t${index}`, `p${index % 5}`, "hub"));
  assert.equal(wordsOf(drawTies("network", many), "t0:kind"), "");
  assert.equal(wordsOf(drawTies("network", many), "key/compute:kind"), "computing");
  const [one, ...others] = many;
  const spoken = [one!, ...others.map((other) => ({ ...other, faint: true }))];
  assert.equal(wordsOf(drawTies("network", spoken), "t0:kind"), "buys from");
  assert.equal(wordsOf(drawTies("network", spoken), "t1:kind"), "");
});

test("the key explains the statuses that are there, and no other", () => {
  const picture = drawTies("network", [
    tie("a", "x", "y"),
    tie("b", "y", "z", { status: "planned", thread: "forecast" }),
  ]);
  const explained = picture.words.filter(({ key }) => key.startsWith("key/"));
  assert.deepEqual(
    explained.map(({ text }) => text),
    ["done", "planned"],
  );
});

test("about thirty ties between fourteen parties: no box on another, none left out", () => {
  const { layout } = model("web");
  const boxes = [...boxesOf(layout, stageCanvas(false)).values()];
  assert.equal(boxes.length, 14);
  boxes.forEach((box, index) =>
    assert.ok(!boxes.slice(index + 1).some((other) => overlap(box, other))),
  );
});

test("a chart that takes its layout from another leaves each party and each tie where that one has it", () => {
  const canvas = stageCanvas(false);
  const { layout, ties } = model("web-first-ties");
  const whole = boxesOf(model("web").layout, canvas);
  const part = boxesOf(layout, canvas);
  assert.ok(ties.length < model("web").ties.length);
  assert.deepEqual([...part], [...whole]);
});

test("a place set by hand goes before the rule, and stays within the picture", () => {
  const ties = [tie("a", "x", "y"), tie("b", "y", "z")];
  const picture = drawTies("network", ties, { places: { x: [0.3, 0.5], y: [1, 0] } });
  const x = markOf(picture, "x");
  near(x.x + x.width / 2, 192, "the middle of x", 0.2);
  const y = markOf(picture, "y");
  near(y.x + y.width, 639, "the end of y", 0.2);
  near(y.y, 1, "the top of y", 0.2);
});

test("who steps back steps back with name and ties; who is tied to those spoken of does not", () => {
  const { ties, parties } = model("web", ["nvidia-invests-coreweave"]);
  assert.deepEqual(
    ties.filter(({ faint }) => !faint).map(({ key }) => key),
    ["nvidia-invests-coreweave"],
  );
  assert.deepEqual(
    parties.filter(({ faint }) => !faint).map(({ key }) => key),
    ["coreweave", "nvidia"],
  );
});

test("a party that is spoken of speaks for all its ties", () => {
  const { ties } = model("web", ["oracle"]);
  assert.deepEqual(
    ties.filter(({ faint }) => !faint).map(({ key }) => key),
    ["oracle-competes-aws", "oracle-competes-azure", "openai-partners-oracle-stargate"],
  );
});

test("narrow, each tie is a row that says who does what, towards whom, how firmly and when", () => {
  const picture = drawTies("network", loop, {}, narrow);
  assert.equal(picture.marks.length, 0);
  assert.equal(wordsOf(picture, "seller:label"), "Party seller");
  assert.equal(wordsOf(picture, "invests:kind"), "invests in Party buyer");
  assert.equal(wordsOf(picture, "invests:date"), "done, 2023");
  const undated = drawTies("network", [tie("a", "x", "y", { date: "" })], {}, narrow);
  assert.equal(wordsOf(undated, "a:date"), "done");
});

test("narrow, with many ties, those that are spoken of have rows and the others stand as bare lines", () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    tie(`t${index}`, `p${index % 5}`, "hub", { faint: index > 2 }),
  );
  const picture = drawTies("network", many, {}, narrow);
  assert.equal(picture.ties.length, 30);
  assert.equal(wordsOf(picture, "t1:kind"), "buys from Party hub");
  assert.equal(wordsOf(picture, "t9:kind"), "");
  assert.equal(wordsOf(picture, "others:label"), "The other ties");
});

test("narrow, where rows do not fit, each tie that is spoken of is one sentence", () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    tie(`t${index}`, `p${index}`, "hub", { faint: index > 9, status: "reported", thread: "claim" }),
  );
  const picture = drawTies("network", many, {}, narrow);
  assert.equal(picture.ties.length, 30);
  for (const { key, from } of many.slice(0, 10))
    assert.equal(wordsOf(picture, `${key}:kind`), `Party ${from} buys from Party hub`);
  assert.equal(wordsOf(picture, "key/reported:kind"), "reported");
  assert.equal(wordsOf(picture, "others:label"), "The other ties");
});

test("narrow, with very many ties, each still has its line and, where there is room, a name beside it", () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    tie(`t${index}`, `p${index % 5}`, `q${index}`),
  );
  const picture = drawTies("network", many, {}, narrow);
  assert.equal(picture.ties.length, 25);
  for (const { key, to } of many) assert.equal(wordsOf(picture, `${key}:kind`), `Party ${to}`);
  assert.equal(wordsOf(picture, "key/compute:kind"), "computing");
});
