import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { baseKey, kinOf, readPicture, startOf } from "../../../src/scroll/picture.ts";
import { datum, draw, drawTies, tie } from "../charts/picture.ts";

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

test("ties are read with their way, their look and the shape at their end", () => {
  const drawn = drawTies("network", [tie("a", "x", "y"), tie("b", "y", "x", { role: "risk" })]);
  const { ties, marks } = readPicture(drawn.svg);
  assert.deepEqual(
    ties,
    drawn.ties.map(({ key, path, className }, index) => ({
      key,
      path,
      className,
      end: `url(#end-${["compute", "risk"][index]})`,
      geometry: ties[index]!.geometry,
    })),
  );
  assert.deepEqual(
    marks.map(({ key }) => key),
    ["x", "y"],
  );
});

test("a tie grows from where it begins, or from the middle of the mark that stood for it", () => {
  assert.equal(startOf("M1.5,-2Q30,4 5,6"), "M1.5,-2Q1.5,-2 1.5,-2");
  const mark = { x: 10, y: 20, width: 4, height: 6, rx: 0 };
  assert.equal(startOf("M1.5,-2Q30,4 5,6", mark), "M12,23Q12,23 12,23");
});

test("a tie that becomes a mark becomes it from its middle", () => {
  const picture = readPicture(
    svgOf('<g class="ties"><path data-key="a" class="tie" d="M0,0Q10,40 20,0"/></g>'),
  );
  const { x, y, width, height } = kinOf("a", picture.ties)!;
  assert.deepEqual([x + width / 2, y + height / 2], [10, 20]);
});
