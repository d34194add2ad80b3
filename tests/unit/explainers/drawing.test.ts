import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { renderDrawing, write, type Shape } from "../../../src/explainers/drawing.ts";

const { document } = new JSDOM().window;
const empty = () => document.createElementNS("http://www.w3.org/2000/svg", "svg");
const drawing = (...shapes: Shape[]) => ({ width: 10, height: 5, shapes });
const bar = (key: string, width: number): Shape => ({ key, tag: "rect", attributes: { width } });
const words = (...lines: string[]): Shape => ({
  key: "words",
  tag: "text",
  attributes: { x: 1, y: 2, "data-lead": 10 },
  lines,
});

test("who stays is the same element in its new shape; who is gone is gone", () => {
  const svg = empty();
  renderDrawing(svg, drawing(bar("a", 1), bar("b", 2)));
  const [, second] = svg.children;
  renderDrawing(svg, drawing(bar("b", 3.123456)));
  assert.deepEqual([...svg.children], [second]);
  assert.equal(second?.outerHTML, '<rect data-key="b" width="3.12"></rect>');
});

test("a picture drawn over another is the picture drawn afresh", () => {
  const [first, second] = [
    drawing(words("one", "two"), bar("a", 1)),
    drawing(bar("a", 2), words("three")),
  ];
  const [over, afresh] = [empty(), empty()];
  renderDrawing(over, first);
  renderDrawing(over, second);
  renderDrawing(afresh, second);
  assert.equal(over.outerHTML, afresh.outerHTML);
});

const isText = ({ tag }: Shape) => tag === "text";

test("shapes first and words after them make the picture that is drawn at once", () => {
  const [first, second] = [
    drawing(words("one", "two"), bar("a", 1), bar("c", 1)),
    drawing(bar("a", 2), words("three"), bar("b", 4)),
  ];
  const [halves, atOnce] = [empty(), empty()];
  renderDrawing(halves, first);
  renderDrawing(halves, second, (shape) => !isText(shape));
  assert.match(halves.outerHTML, /onetwo|one<.*two/);
  renderDrawing(halves, second, isText);
  renderDrawing(atOnce, second);
  assert.equal(halves.outerHTML, atOnce.outerHTML);
});

test("who stays in its place is not put there again, whoever comes and goes around it", () => {
  const svg = empty();
  renderDrawing(svg, drawing(bar("a", 1), bar("b", 1), bar("c", 1)));
  const moved: string[] = [];
  const insert = svg.insertBefore.bind(svg);
  svg.insertBefore = (node, place) => {
    moved.push((node as unknown as Element).getAttribute("data-key")!);
    return insert(node, place);
  };
  renderDrawing(svg, drawing(bar("new", 1), bar("b", 1), bar("c", 1)));
  assert.deepEqual(moved, ["new"]);
  assert.deepEqual(
    [...svg.children].map((element) => element.getAttribute("data-key")),
    ["new", "b", "c"],
  );
});

test("a picture drawn again says whether anything is new", () => {
  const svg = empty();
  const first = () => drawing(bar("a", 1), bar("b", 1), words("one", "two"));
  assert.equal(renderDrawing(svg, first()), true);
  assert.equal(renderDrawing(svg, first()), false);
  assert.equal(renderDrawing(svg, drawing(bar("a", 1), bar("b", 1), words("one", "three"))), true);
  assert.equal(renderDrawing(svg, drawing(bar("a", 2), bar("b", 1), words("one", "three"))), true);
  assert.equal(renderDrawing(svg, drawing(bar("a", 2), words("one", "three"))), true);
  assert.equal(renderDrawing(svg, drawing(words("one", "three"), bar("a", 2))), true);
  assert.equal(renderDrawing(svg, drawing(words("one", "three"), bar("a", 2))), false);
  assert.equal(
    renderDrawing(svg, { ...drawing(words("one", "three"), bar("a", 2)), width: 11 }),
    true,
  );
});

test("words are written into the text that stands there, whatever stood there", () => {
  const element = document.createElement("p");
  assert.equal(write(element, "one"), true);
  const text = element.firstChild;
  assert.equal(write(element, "two"), true);
  assert.equal(element.firstChild, text);
  assert.equal(write(element, "two"), false);
  element.append(document.createElement("b"));
  assert.equal(write(element, "two"), true);
  assert.equal(element.outerHTML, "<p>two</p>");
});

test("lines stand below one another", () => {
  const svg = empty();
  renderDrawing(svg, drawing(words("one", "two")));
  assert.deepEqual(
    [...svg.querySelectorAll("tspan")].map((line) => [line.getAttribute("y"), line.textContent]),
    [
      ["2", "one"],
      ["12", "two"],
    ],
  );
});
