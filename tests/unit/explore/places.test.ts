import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { nearestPlace, readPlaces } from "../../../src/explore/places.ts";
import { showSpot } from "../../../src/explore/spot.ts";

const { document } = new JSDOM(`<svg viewBox="0 0 100 100">
  <g class="ties"><path d="M0,0Q50,50 100,0" class="tie capital" data-key="tie"></path></g>
  <g class="marks">
    <rect class="m party" x="0" y="0" width="9" height="9" data-key="somebody"></rect>
    <rect class="m capital claim" x="10" y="60" width="10" height="10" data-key="fleet"></rect>
    <rect class="m capital claim" x="30" y="80" width="10" height="10" data-key="fleet/1"></rect>
    <rect class="m capital" x="12" y="62" width="2" height="2" data-key="small"></rect>
  </g></svg>`).window;
const svg = document.querySelector("svg")!;
const places = readPlaces(svg);

test("many squares are one place, a party is none, and a tie is its line", () => {
  assert.deepEqual([...places.keys()], ["tie", "fleet", "small"]);
  const { x, y, width, height } = places.get("fleet")!;
  assert.deepEqual([x, y, width, height], [10, 60, 30, 30]);
  assert.ok(places.get("tie")!.path);
});

test("the nearest place is the one around a point, of several the smallest, and of none the closest", () => {
  const near = (x: number, y: number) => nearestPlace(places.values(), [x, y])?.key;
  assert.equal(near(35, 70), "fleet");
  assert.equal(near(13, 63), "small");
  assert.equal(near(50, 20), "tie");
  assert.equal(near(99, 99), "fleet");
  assert.equal(nearestPlace([], [0, 0]), undefined);
});

test("one place at a time is outlined, and nothing of the picture itself is touched", () => {
  const before = svg.innerHTML;
  showSpot(svg, places.get("fleet"), document);
  showSpot(svg, places.get("tie"), document);
  assert.equal(svg.querySelectorAll(".spot").length, 1);
  assert.equal(svg.querySelectorAll(".spot path").length, 3);
  showSpot(svg, undefined, document);
  assert.equal(svg.innerHTML, before);
});
