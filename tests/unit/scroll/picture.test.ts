import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { baseKey, kinOf, readPicture } from "../../../src/scroll/picture.ts";
import { datum, draw } from "../charts/picture.ts";

const { document } = new JSDOM().window;
const svgOf = (inner: string) => {
  document.body.innerHTML = `<svg viewBox="0 0 640 520">${inner}</svg>`;
  return document.querySelector("svg")!;
};

test("a drawn picture is read as what was drawn: marks with their places, labels by key", () => {
  const data = [datum("a", 3000), datum("b", 1000, { thread: "forecast", faint: true })];
  const drawn = draw("pictogram", data, { each: 1000 });
  const { viewBox, marks, labels, frame } = readPicture(drawn.svg);
  assert.equal(viewBox, "0 0 640 520");
  assert.deepEqual(
    marks.map(({ key, className, fill }) => [key, className, fill]),
    [
      ["a", "m compute reported", null],
      ["a/1", "m compute reported", null],
      ["a/2", "m compute reported", null],
      ["b", "m compute forecast faint", "url(#hatch-compute)"],
    ],
  );
  marks.forEach(({ geometry: { rx, ...box } }, index) => {
    const { x, y, width, height } = drawn.marks[index]!;
    assert.deepEqual(box, { x, y, width, height });
    assert.ok(rx > 0);
  });
  assert.deepEqual(
    labels.map(({ key }) => key),
    ["a:value", "a:label", "b:value", "b:label", "each:note"],
  );
  // A pictogram without a ground has no frame.
  assert.equal(frame, null);
});

test("rectangles of the frame are no marks, and leaders count as labels", () => {
  const picture = readPicture(
    svgOf(
      '<g class="frame"><rect width="9"/></g><g class="marks"><rect data-key="a" x="1"/></g>' +
        '<g class="labels"><path data-key="a:leader"/><text data-key="a:label"><tspan>x</tspan></text></g>',
    ),
  );
  assert.deepEqual(
    picture.marks.map(({ key }) => key),
    ["a"],
  );
  assert.deepEqual(
    picture.labels.map(({ key }) => key),
    ["a:leader", "a:label"],
  );
  assert.equal(picture.frame?.children.length, 1);
});

test("a place that is not written is zero", () => {
  const [mark] = readPicture(svgOf('<g class="marks"><rect data-key="a" x="2"/></g>')).marks;
  assert.deepEqual(mark?.geometry, { x: 2, y: 0, width: 0, height: 0, rx: 0 });
});

test("the squares of a fleet are of the fleet's kin, and come from where it stood", () => {
  assert.equal(baseKey("fleet/12"), "fleet");
  assert.equal(baseKey("fleet"), "fleet");
  const { marks } = readPicture(
    svgOf('<g class="marks"><rect data-key="other" x="1"/><rect data-key="fleet" x="7"/></g>'),
  );
  assert.equal(kinOf("fleet/3", marks)?.x, 7);
  assert.equal(kinOf("fleet", marks)?.x, 7);
  assert.equal(kinOf("flee", marks), undefined);
});
