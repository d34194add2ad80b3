import assert from "node:assert/strict";
import { after, before, describe, mock, test } from "node:test";
import { JSDOM } from "jsdom";
import { readPicture } from "../../../src/scroll/picture.ts";
import { createStage } from "../../../src/scroll/stage.client.ts";
import { drawTies, tie } from "../charts/picture.ts";

const { document } = new JSDOM().window;
const moving = 700;
/** Time stands still and is moved by hand, frame by frame. */
let now = 0;
function wait(milliseconds: number): void {
  for (const end = now + milliseconds; now < end; now += 20) mock.timers.tick(20);
}

const both = [tie("invests", "seller", "buyer"), tie("buys", "buyer", "seller")];
const pictureOf = (...args: Parameters<typeof drawTies>) => readPicture(drawTies(...args).svg);
const places = { seller: [0.1, 0.1], buyer: [0.9, 0.9] } satisfies Record<string, [number, number]>;

function stageWith(picture: ReturnType<typeof pictureOf>) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const stage = createStage(svg);
  stage.show(picture, moving);
  const tieOf = (key: string) => svg.querySelector(`.ties [data-key="${key}"]`);
  return { stage, svg, tieOf };
}

describe("on a stage", () => {
  before(() => {
    mock.method(performance, "now", () => now);
    mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  });
  after(() => {
    wait(moving * 3);
    mock.reset();
    mock.timers.reset();
  });

  test("the first picture is there at once", () => {
    const picture = pictureOf("network", both);
    const { svg } = stageWith(picture);
    const shown = [...svg.querySelectorAll(".ties path")];
    assert.deepEqual(
      shown.map((path) => [path.getAttribute("d"), path.getAttribute("class")]),
      picture.ties.map(({ path, className }) => [path, className]),
    );
    assert.equal(shown[0]?.getAttribute("marker-end"), "url(#end-compute)");
  });

  test("a tie that stays is the same line, seen all the while, and moves with its parties", () => {
    const [first, second] = [pictureOf("network", both), pictureOf("network", both, { places })];
    const { stage, tieOf } = stageWith(first);
    const line = tieOf("invests");
    stage.show(second, moving);
    wait(moving / 2);
    assert.equal(tieOf("invests"), line);
    assert.equal(line?.hasAttribute("opacity"), false);
    const between = line!.getAttribute("d");
    assert.ok(between !== first.ties[0]!.path && between !== second.ties[0]!.path);
    wait(moving);
    assert.equal(line!.getAttribute("d"), second.ties[0]!.path);
  });

  test("a new tie grows from who acts; one that goes is gone in the end", () => {
    const [one, two] = [pictureOf("network", both.slice(0, 1)), pictureOf("network", both)];
    const { stage, tieOf } = stageWith(one);
    stage.show(two, moving);
    const begun = /^M([^Q]+)Q\1 \1$/;
    assert.match(tieOf("buys")!.getAttribute("d")!, begun);
    wait(moving * 2);
    assert.equal(tieOf("buys")!.getAttribute("d"), two.ties[1]!.path);
    stage.show(one, moving);
    wait(moving * 2);
    assert.equal(tieOf("buys"), null);
    assert.ok(tieOf("invests"));
  });

  test("a tie that was leaving and is called back stays the same line, whole", () => {
    const [one, two] = [pictureOf("network", both.slice(0, 1)), pictureOf("network", both)];
    const { stage, tieOf } = stageWith(two);
    const line = tieOf("buys");
    stage.show(one, moving);
    wait(100);
    stage.show(two, moving);
    wait(moving * 2);
    assert.equal(tieOf("buys"), line);
    assert.equal(line?.getAttribute("opacity"), null);
    assert.equal(line?.getAttribute("d"), two.ties[1]!.path);
  });

  test("for a reader who asked for less motion ties cut to their places", () => {
    const [one, two] = [
      pictureOf("network", both.slice(0, 1)),
      pictureOf("network", both, { places }),
    ];
    const { stage, svg, tieOf } = stageWith(one);
    stage.show(two, 0);
    assert.deepEqual(
      [...svg.querySelectorAll(".ties path")].map((path) => path.getAttribute("d")),
      two.ties.map(({ path }) => path),
    );
    stage.show(one, 0);
    assert.equal(tieOf("buys"), null);
  });

  test("between a net and a table a tie's line becomes its mark, and its mark its line", () => {
    const [net, table] = [pictureOf("network", both), pictureOf("matrix", both)];
    const { stage, svg, tieOf } = stageWith(net);
    stage.show(table, moving);
    const mark = svg.querySelector('.marks [data-key="invests"]')!;
    const bead = net.ties[0]!.geometry;
    assert.equal(mark.getAttribute("opacity"), "1");
    assert.equal(Number(mark.getAttribute("x")), bead.x);
    wait(moving * 2);
    assert.equal(Number(mark.getAttribute("x")), table.marks[0]!.geometry.x);
    stage.show(net, moving);
    const { x, width } = table.marks[0]!.geometry;
    assert.match(tieOf("invests")!.getAttribute("d")!, new RegExp(`^M${x + width / 2},`));
    wait(moving * 2);
    assert.equal(tieOf("invests")!.getAttribute("d"), net.ties[0]!.path);
    assert.equal(svg.querySelector('.marks [data-key="invests"]'), null);
  });

  test("words that are turned stay turned while they slide", () => {
    const [first, second] = [pictureOf("matrix", both), pictureOf("matrix", [both[1]!, both[0]!])];
    const { stage, svg } = stageWith(first);
    stage.show(second, moving);
    wait(moving / 2);
    const label = () => svg.querySelector('[data-key="buyer:column"]')!.getAttribute("transform")!;
    assert.match(label(), /^translate\(.*\)rotate\(/);
    wait(moving * 2);
    assert.match(label(), /^rotate\(/);
  });

  test("axes that stay do not blink", () => {
    const [first, second] = [
      pictureOf("matrix", both),
      pictureOf("matrix", [{ ...both[0]!, faint: true }, both[1]!]),
    ];
    const { stage, svg } = stageWith(first);
    const frame = svg.querySelector(".frames > *");
    assert.ok(frame);
    stage.show(second, moving);
    assert.deepEqual([...svg.querySelectorAll(".frames > *")], [frame]);
  });
});
